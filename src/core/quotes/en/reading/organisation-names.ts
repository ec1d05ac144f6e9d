/** Names of bodies in the words round a person's name. */
import { isCourtesy, isOffice, isRank } from '../../../english/offices'
import { indexOf, type Words } from './token-search'
import type { Token } from './tokens'
import { prepositions } from '../../../english/words/function-words'
import { isOrganisationNoun } from '../../../english/words/people-words'

/** Of a country or a party, and no body: “Democratic candidate”, “British diplomat”. */
const adjectives =
  /^(?:\p{Lu}\p{L}+-)?(?:American|Mexican|African|Democratic|Israeli|French|German|Dutch|Greek|Swiss|Thai|Iraqi|Conservative|Labour|Tory|GOP|\p{Lu}\p{Ll}+(?:ish|ese|ian))$/u

export const isAdjective = (word: string): boolean => adjectives.test(word)

/** A word that names no body: “Democratic”, and “Board” or “Crew” at the head of a sentence. */
const isOrdinary = ({ text, lower }: Token): boolean =>
  isAdjective(text) ||
  isOrganisationNoun(lower) ||
  /^(?:crew|flight|fire|party|project|commerce|justice|labou?r|education|energy|transport(?:ation)?|home|culture|environment|agriculture|trade|housing|immigration|economy)$/.test(
    lower,
  )

/** The capitalised words at the head of a description, up to the one that names an office: “TD Economics director”. */
export function leadingOrganisation(tokens: readonly Token[], { from, to }: Words): Words | null {
  let end = from
  while (end < to && tokens[end]?.isCapital && !beginsOffice(tokens, end, to)) {
    end++
    if (end + 1 < to && (tokens[end]?.lower === 'of' || tokens[end]?.text === '&') && tokens[end + 1]?.isCapital) end++
  }
  if (end === from || (end === from + 1 && isOrdinary(tokens[from] as Token))) return null
  return { from, to: end }
}

/** “Republican National Committee spokesman” begins with a body, for all that a Republican is a person. */
function beginsOffice(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (isCourtesy(word) || isRank(word)) return !namesBody(tokens, at + 1, to)
  return isOffice(word) && !(at + 1 < to && next?.isCapital && !isOffice(next.lower))
}

/** “Harrow State Teachers Association president”: “state” begins an office only where no body is named before it ends. */
function namesBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]?.isCapital; at++) if (isOrganisationNoun(tokens[at]?.lower ?? '')) return true
  return false
}

/** The capitalised words that end at an owner's mark: “Bank of Montreal’s”. */
export function organisationEndingAt(tokens: readonly Token[], floor: number, owner: number): Words | null {
  let from = owner
  while (from > floor && (tokens[from - 1]?.isCapital || connectsNames(tokens, from - 1, floor))) from--
  return from < owner ? { from, to: owner } : null
}

const connectsNames = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && (tokens[at]?.lower === 'of' || tokens[at]?.text === '&') && tokens[at - 1]?.isCapital === true

/** Lower-case words that may stand between a preposition and the name. */
const descriptionReach = 6

/** The first name after a preposition: “the tech giant Novalab”, “Danish investment company Saxo Bank”, “U.K. think-tank Chatham House”. */
export function organisationFrom(tokens: readonly Token[], start: number): Words | null {
  let from = start
  while (from < start + descriptionReach && isDescriptive(tokens[from], tokens[start])) from++
  const to = capitalRunEnd(tokens, from)
  if (to === from) return null
  const next = indexOf(tokens, to, to + descriptionReach, (token) => token.kind !== 'word' || token.isCapital)
  if (next > to && tokens[next]?.isCapital && isOrganisationNoun(tokens[next - 1]?.lower ?? ''))
    return { from: next, to: capitalRunEnd(tokens, next) }
  return { from, to }
}

const isDescriptive = (token: Token | undefined, first: Token | undefined): boolean =>
  token?.kind === 'word' && token.sentence === first?.sentence && !token.isCapital && !prepositions.has(token.lower)

/** The owner's mark within a name: “Residents’ Association”, “St Cuthbert’s School”. */
export const isOwnerInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'possessive' && tokens[at + 1]?.isCapital === true && isOrganisationNoun(tokens[at + 1]?.lower ?? '')

function capitalRunEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let to = from
  while (tokens[to]?.sentence === sentence && tokens[to]?.kind === 'word' && tokens[to]?.isCapital) {
    to++
    if (/^(?:of|for|and|&)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.isCapital) to++
    else if (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'the' && tokens[to + 2]?.isCapital) to += 2
    else if (isOwnerInName(tokens, to)) to++
  }
  return to
}
