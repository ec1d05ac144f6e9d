/**
 * Reads what a person is and where, from the words round a full name: “Novalab chief executive Priya Raman”,
 * “Lena Osei, a professor at Harrow University,”, “Novalab named Priya Raman chief executive”.
 */
import type { TextSpan } from '../../text/span'
import type { PersonName } from './names'
import { spanOf } from './names'
import type { Token } from './tokens'
import { cueVerbs } from './words/cue-verbs'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  timeWords,
} from './words/function-words'
import { isOrganisationNoun, isPersonNoun, titles } from './words/people-words'

export interface Position {
  role: TextSpan | null
  affiliation: TextSpan | null
}

/** Longest role or affiliation kept, in characters; longer ones end at an earlier word. */
const longest = 30
/** Farthest look to the right, in tokens. */
const reach = 40
/** Courtesy and not an office. */
const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'first', 'house', 'state', 'press', 'health', 'white'])
const officeWords = new Set([
  'president',
  'secretary',
  'vp',
  'svp',
  'evp',
  'ceo',
  'cto',
  'cfo',
  'coo',
  'head',
  'lead',
  'member',
  'planner',
  'fellow',
  'editor-in-chief',
])
const connecting = new Set(['of', 'for', 'and', '&'])

const isOffice = (word: string): boolean =>
  !courtesies.has(word) && (officeWords.has(word) || titles.has(word) || isPersonNoun(word) || isPersonNoun(word.split('-').at(-1) ?? ''))

/** What the words round the name say; null parts where they say nothing. */
export function positionOf(tokens: readonly Token[], name: PersonName): Position {
  const before = positionBefore(tokens, name.from)
  const after = positionAfter(tokens, name.to)
  return { role: before.role ?? after.role, affiliation: before.affiliation ?? after.affiliation }
}

const nothing: Position = { role: null, affiliation: null }

function positionBefore(tokens: readonly Token[], nameFrom: number): Position {
  let titled = nameFrom
  while (titled > 0 && tokens[titled - 1]?.isCapital && isOffice(tokens[titled - 1]?.lower ?? '')) titled--
  if (tokens[titled - 1]?.text === ',') {
    const apposed = descriptionBefore(tokens, titled - 1, true)
    if (apposed.role) return apposed
  }
  return descriptionBefore(tokens, nameFrom, false)
}

/** Reads the description that ends at `to`; before a comma it must have an owner or an article, or it is another person. */
function descriptionBefore(tokens: readonly Token[], to: number, isApposed: boolean): Position {
  let from = to
  while (from > Math.max(0, to - reach) && belongsBefore(tokens, from - 1, to)) from--
  while (from < to && connecting.has(tokens[from]?.lower ?? '')) from++
  if (from === to) return nothing
  const owner = lastIndex(tokens, from, to, (token) => token.kind === 'possessive')
  if (isApposed && owner < 0 && !determiners.has(tokens[from - 1]?.lower ?? '')) return nothing
  if (owner >= 0) return withRole(tokens, owner + 1, to, organisationEndingAt(tokens, from, owner))
  const lead = leadingOrganisation(tokens, from, to)
  return withRole(tokens, lead?.to ?? from, to, lead)
}

/** Walking left, a description is its role in lower case and then, perhaps, the name of a body. */
function belongsBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.sentence !== next?.sentence) return false
  if (token.kind === 'possessive') return true
  if (token.kind !== 'word') return token.text === '&'
  const { lower } = token
  const before = tokens[at - 1]
  if (connecting.has(lower))
    return isOffice(before?.lower ?? '') || (before?.kind === 'word' && (before.isCapital ? lower === 'of' : lower === 'and'))
  if (prepositions.has(lower) || conjunctions.has(lower) || determiners.has(lower) || pronounSubjects.has(lower) || timeWords.has(lower))
    return false
  if (token.isCapital) return true
  if (at + 1 < to && next.isCapital && !isOffice(next.lower)) return false
  if (isOffice(lower) || /-/.test(lower)) return true
  return !(cueVerbs.has(lower) || auxiliaries.has(lower) || commonVerbs.has(lower) || adverbs.has(lower) || /(?:ly|ed)$/.test(lower))
}

interface Words {
  from: number
  to: number
}

/** Role words `from`–`to` when one of them is an office. */
function withRole(tokens: readonly Token[], from: number, to: number, organisation: Words | null): Position {
  const hasOffice = tokens.slice(from, to).some((token) => isOffice(token.lower))
  if (!hasOffice) return nothing
  return { role: fit(tokens, from, to), affiliation: organisation && fit(tokens, organisation.from, organisation.to) }
}

/** The capitalised words at the head of a description, up to the first that names an office. */
function leadingOrganisation(tokens: readonly Token[], from: number, to: number): Words | null {
  let end = from
  while (end < to && tokens[end]?.isCapital && !isOffice(tokens[end]?.lower ?? '') && !courtesies.has(tokens[end]?.lower ?? '')) {
    end++
    if (end + 1 < to && (tokens[end]?.lower === 'of' || tokens[end]?.text === '&') && tokens[end + 1]?.isCapital) end++
  }
  return end > from ? { from, to: end } : null
}

/** The capitalised words that end at an owner's mark. */
function organisationEndingAt(tokens: readonly Token[], floor: number, owner: number): Words | null {
  let from = owner
  while (from > floor && (tokens[from - 1]?.isCapital || connectsNames(tokens, from - 1, floor))) from--
  return from < owner ? { from, to: owner } : null
}

const connectsNames = (tokens: readonly Token[], at: number, floor: number): boolean =>
  at > floor && (tokens[at]?.lower === 'of' || tokens[at]?.text === '&') && tokens[at - 1]?.isCapital === true

function positionAfter(tokens: readonly Token[], nameTo: number): Position {
  let at = nameTo
  if (tokens[at]?.text === '(') at = indexOf(tokens, at, (token) => token.text === ')') + 1
  const sentence = tokens[nameTo - 1]?.sentence
  if (isAge(tokens, at)) at += 2
  const first = tokens[at]
  if (!first || first.sentence !== sentence) return nothing
  if (first.text === ',' || first.text === '—' || first.text === '–') return described(tokens, at + 1)
  if (['is', 'was', 'serves', 'became'].includes(first.lower)) return described(tokens, first.lower === 'serves' ? at + 2 : at + 1)
  if (['of', 'from', 'at', 'with'].includes(first.lower)) return { role: null, affiliation: organisationFrom(tokens, at + 1) }
  if (isOffice(first.lower) && !first.isCapital) return appointed(tokens, at)
  return nothing
}

const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ','

/** “Novalab named Priya Raman chief executive”: the organisation opens the sentence. */
function appointed(tokens: readonly Token[], from: number): Position {
  const sentence = tokens[from]?.sentence
  let to = from
  while (
    tokens[to]?.kind === 'word' &&
    tokens[to]?.sentence === sentence &&
    !prepositions.has(tokens[to]?.lower ?? '') &&
    !conjunctions.has(tokens[to]?.lower ?? '') &&
    !adverbs.has(tokens[to]?.lower ?? '')
  )
    to++
  let opening = from
  while (opening > Math.max(0, from - reach) && tokens[opening - 1]?.sentence === sentence) opening--
  const verb = indexOf(tokens, opening, (token) => /^(?:named|appointed|hired|made|elected|promoted|picked|chose)$/.test(token.lower))
  if (verb < 0 || verb > from) return nothing
  return withRole(tokens, from, to, leadingOrganisation(tokens, opening, verb))
}

/** A description after the name: a professor at X; CEO of X; X’s head of sales; X managing director. */
function described(tokens: readonly Token[], start: number): Position {
  let from = start
  while (determiners.has(tokens[from]?.lower ?? '')) from++
  const to = descriptionEnd(tokens, from)
  const owner = indexOf(tokens, from, (token) => token.kind === 'possessive')
  const lead = owner >= 0 && owner < to ? organisationEndingAt(tokens, from, owner) : leadingOrganisation(tokens, from, to)
  const roleFrom = owner >= 0 && owner < to ? owner + 1 : (lead?.to ?? from)
  const office = indexOf(tokens, roleFrom, (token) => isOffice(token.lower))
  if (office < 0 || office >= to) return nothing
  if (tokens.slice(roleFrom, office).some((token) => determiners.has(token.lower) || prepositions.has(token.lower) || token.lower === 'to'))
    return nothing
  const link = linkToOrganisation(tokens, office + 1, to)
  const roleTo = link ?? to
  const linked = link === null ? null : organisationFrom(tokens, link + 1)
  return { role: fit(tokens, roleFrom, roleTo), affiliation: lead ? fit(tokens, lead.from, lead.to) : linked }
}

function descriptionEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let to = from
  for (; to < tokens.length; to++) {
    const token = tokens[to]
    if (
      !token ||
      token.sentence !== sentence ||
      token.kind === 'quote' ||
      (token.kind === 'sign' && token.text !== '&' && token.text !== '/')
    )
      break
    if (/^(?:who|that|which|whose|where|when|while|but)$/.test(token.lower)) break
    if (token.lower === 'and' && determiners.has(tokens[to + 1]?.lower ?? '')) break
    if (to > from && !token.isCapital && (auxiliaries.has(token.lower) || (cueVerbs.has(token.lower) && !isOffice(token.lower)))) break
  }
  return to
}

/** Index of the preposition that leads to an organisation; “at” before all others. */
function linkToOrganisation(tokens: readonly Token[], from: number, to: number): number | null {
  for (const wanted of [/^at$/, /^(?:of|for|with|in|from)$/]) {
    const at = indexOf(tokens, from, (token) => wanted.test(token.lower))
    if (at >= 0 && at < to && organisationFrom(tokens, at + 1)) return at
  }
  return null
}

/** The first name of an organisation after a preposition: “the tech giant Novalab”, “U.K. think-tank Chatham House”. */
function organisationFrom(tokens: readonly Token[], start: number): TextSpan | null {
  const sentence = tokens[start]?.sentence
  let from = start
  while (
    from < start + 6 &&
    tokens[from]?.sentence === sentence &&
    tokens[from]?.kind === 'word' &&
    !tokens[from]?.isCapital &&
    !prepositions.has(tokens[from]?.lower ?? '')
  )
    from++
  let to = capitalRunEnd(tokens, from)
  if (to === from) return null
  // “tech market research firm IDC”, “Danish investment company Saxo Bank”: the name after the noun.
  const noun = indexOf(tokens, to, (token) => token.kind !== 'word' || token.isCapital)
  if (noun > to && noun - to <= 4 && isOrganisationNoun(tokens[noun - 1]?.lower.split('-').at(-1) ?? '') && tokens[noun]?.isCapital) {
    from = noun
    to = capitalRunEnd(tokens, from)
  }
  return fit(tokens, from, to)
}

function capitalRunEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence
  let to = from
  while (tokens[to]?.sentence === sentence && tokens[to]?.kind === 'word' && tokens[to]?.isCapital) {
    to++
    const joint = tokens[to]?.lower
    if ((joint === 'of' || joint === 'for' || joint === 'and' || joint === '&') && tokens[to + 1]?.isCapital) to++
    else if (joint === 'of' && tokens[to + 1]?.lower === 'the' && tokens[to + 2]?.isCapital) to += 2
  }
  return to
}

/** The span of the words, cut at an earlier word when it is longer than a card can show. */
function fit(tokens: readonly Token[], from: number, to: number): TextSpan | null {
  const start = tokens[from]?.start ?? 0
  let end = to
  const isTooLong = (): boolean => (tokens[end - 1]?.end ?? 0) - start > longest
  if (isTooLong()) {
    const joint = lastIndex(tokens, from + 1, to, (token) => connecting.has(token.lower) && token.start - 1 - start <= longest)
    end = joint > from ? joint : to
    while (end > from + 1 && isTooLong()) end--
  }
  while (end > from && (connecting.has(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.kind !== 'word')) end--
  return end > from ? spanOf(tokens, from, end) : null
}

function indexOf(tokens: readonly Token[], from: number, holds: (token: Token) => boolean): number {
  const end = Math.min(tokens.length, from + reach)
  for (let at = Math.max(0, from); at < end; at++) if (holds(tokens[at] as Token)) return at
  return -1
}

function lastIndex(tokens: readonly Token[], from: number, to: number, holds: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (holds(tokens[at] as Token)) return at
  return -1
}
