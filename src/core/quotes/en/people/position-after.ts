/** What somebody is, from the words after the name: “Lene Dorran, a professor at Harrow University,”, “Priya Raman is CEO of Novalab”. */
import { isOffice } from '../../../english/offices'
import { described } from './described'
import { leadingOrganisation, organisationFrom } from '../reading/organisation-names'
import { isOrganisationNoun } from '../../../english/words/people-words'
import { indexOf, lastIndexOf, searchReach, type PositionWords, type Words } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { adverbs, auxiliaries, conjunctions, prepositions } from '../../../english/words/function-words'

const appointing = /^(?:named|appointed|hired|made|elected|promoted|picked|chose)$/
/** Their object is the body somebody belongs to. */
export const leading = /^(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|founded|co-founded|commands?|owns?|directs|manages)$/

const working = /^(?:works?|worked|teach|teaches|taught|stud(?:y|ies|ied)|lectures?|trains?|practi[cs]es|researches)$/

export function positionAfter(tokens: readonly Token[], nameTo: number): PositionWords | null {
  let at = nameTo
  if (tokens[at]?.text === '(') at = indexOf(tokens, at, tokens.length, (token) => token.text === ')') + 1
  at = afterAge(tokens, at) ?? at
  const first = tokens[at]
  if (!first || first.sentence !== tokens[nameTo - 1]?.sentence) return null
  if (/^[,—–]$/.test(first.text)) return afterComma(tokens, at + 1)
  if (/^(?:is|was|became)$/.test(first.lower)) return described(tokens, at + 1, false)
  if (first.lower === 'serves') return described(tokens, at + 2, false)
  if (/^(?:of|from|at|with)$/.test(first.lower)) return belongingTo(tokens, at + 1)
  if (leading.test(first.lower)) return belongingTo(tokens, at + 1)
  return isOffice(first.lower) && !first.isCapital ? appointed(tokens, at) : null
}

/** “Jamil Roe, 58,”, “Jamil Roe, aged 58,”: the index of the comma after it; null without an age. */
export function afterAge(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',') return null
  const age = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1
  return (age > at + 1 || tokens[age]?.kind === 'number') && tokens[age + 1]?.text === ',' ? age + 1 : null
}

/** “of Harrow Securities”, “of the county sheriff’s office”, “leads the training school at Fort Harrow” */
function belongingTo(tokens: readonly Token[], at: number): PositionWords {
  const link = indexOf(tokens, at, at + linkReach, (token) => token.kind !== 'word' || /^(?:of|at|for)$/.test(token.lower))
  const isLinked = tokens[link]?.kind === 'word' && tokens[link]?.sentence === tokens[at]?.sentence
  const named = organisationFrom(tokens, at) ?? (isLinked ? organisationFrom(tokens, link + 1) : null)
  return { role: null, affiliation: named ?? describedBody(tokens, at) }
}

const linkReach = 6

/** “the county sheriff’s office” */
function describedBody(tokens: readonly Token[], at: number): Words | null {
  if (tokens[at]?.lower !== 'the') return null
  const sentence = tokens[at]?.sentence
  let to = at + 1
  while (
    to < at + linkReach &&
    tokens[to]?.sentence === sentence &&
    /^(?:word|possessive)$/.test(tokens[to]?.kind ?? '') &&
    !endsRole(tokens[to]?.lower ?? '')
  )
    to++
  const body = lastIndexOf(tokens, { from: at + 2, to }, ({ lower }) => isOrganisationNoun(lower))
  return body < 0 ? null : { from: at + 1, to: body + 1 }
}

/** “, a professor at X”; “, of Harrow Securities,”; “, who leads the Harrow Alliance”; “, who took over as chief executive” */
function afterComma(tokens: readonly Token[], at: number): PositionWords | null {
  const first = tokens[at]?.lower ?? ''
  if (first === 'of' || first === 'at') return belongingTo(tokens, at + 1)
  if (first !== 'who') return described(tokens, at, true)
  let verb = at + 1
  while (auxiliaries.has(tokens[verb]?.lower ?? '') || adverbs.has(tokens[verb]?.lower ?? '')) verb++
  if (leading.test(tokens[verb]?.lower ?? '')) return belongingTo(tokens, verb + 1)
  if (working.test(tokens[verb]?.lower ?? '')) return belongingTo(tokens, verb + 1)
  const as = indexOf(tokens, verb, verb + 4, (token) => token.lower === 'as')
  return as < 0 ? null : described(tokens, as + 1, false)
}

/** “Novalab named Priya Raman chief executive”: the body opens the sentence. */
function appointed(tokens: readonly Token[], from: number): PositionWords | null {
  const sentence = tokens[from]?.sentence
  let to = from
  while (tokens[to]?.kind === 'word' && tokens[to]?.sentence === sentence && !endsRole(tokens[to]?.lower ?? '')) to++
  let opening = from
  while (opening > Math.max(0, from - searchReach) && tokens[opening - 1]?.sentence === sentence) opening--
  const verb = indexOf(tokens, opening, from, (token) => appointing.test(token.lower))
  return verb < 0 ? null : { role: { from, to }, affiliation: leadingOrganisation(tokens, { from: opening, to: verb }) }
}

const endsRole = (word: string): boolean => prepositions.has(word) || conjunctions.has(word) || adverbs.has(word)
