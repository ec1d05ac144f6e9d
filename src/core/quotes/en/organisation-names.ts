/** Names of bodies in the words round a person's name. */
import { isCourtesy, isOffice } from './offices'
import { indexOf, type Words } from './token-search'
import type { Token } from './tokens'
import { prepositions } from './words/function-words'
import { isOrganisationNoun } from './words/people-words'

/** The capitalised words at the head of a description, up to the first that names an office: “TD Economics director”. */
export function leadingOrganisation(tokens: readonly Token[], { from, to }: Words): Words | null {
  let end = from
  while (end < to && tokens[end]?.isCapital && !isOffice(tokens[end]?.lower ?? '') && !isCourtesy(tokens[end]?.lower ?? '')) {
    end++
    if (end + 1 < to && (tokens[end]?.lower === 'of' || tokens[end]?.text === '&') && tokens[end + 1]?.isCapital) end++
  }
  return end > from ? { from, to: end } : null
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
  const noun = tokens[next - 1]?.lower.split('-').at(-1) ?? ''
  if (next > to && tokens[next]?.isCapital && isOrganisationNoun(noun)) return { from: next, to: capitalRunEnd(tokens, next) }
  return { from, to }
}

const isDescriptive = (token: Token | undefined, first: Token | undefined): boolean =>
  token?.kind === 'word' && token.sentence === first?.sentence && !token.isCapital && !prepositions.has(token.lower)

function capitalRunEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let to = from
  while (tokens[to]?.sentence === sentence && tokens[to]?.kind === 'word' && tokens[to]?.isCapital) {
    to++
    if (/^(?:of|for|and|&)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.isCapital) to++
    else if (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'the' && tokens[to + 2]?.isCapital) to += 2
  }
  return to
}
