/** What somebody is, from the words after the name: “Lena Osei, a professor at Harrow University,”, “Priya Raman is CEO of Novalab”. */
import { isOffice, isOnesOffice } from './offices'
import { leadingOrganisation, organisationEndingAt, organisationFrom } from './organisation-names'
import { indexOf, searchReach, type PositionWords, type Words } from './token-search'
import type { Token } from './tokens'
import { cueVerbs } from './words/cue-verbs'
import { adverbs, auxiliaries, conjunctions, determiners, prepositions } from './words/function-words'

const appointing = /^(?:named|appointed|hired|made|elected|promoted|picked|chose)$/

export function positionAfter(tokens: readonly Token[], nameTo: number): PositionWords | null {
  let at = nameTo
  if (tokens[at]?.text === '(') at = indexOf(tokens, at, tokens.length, (token) => token.text === ')') + 1
  if (isAge(tokens, at)) at += 2
  const first = tokens[at]
  if (!first || first.sentence !== tokens[nameTo - 1]?.sentence) return null
  if (/^[,—–]$/.test(first.text)) return described(tokens, at + 1)
  if (/^(?:is|was|became)$/.test(first.lower)) return described(tokens, at + 1)
  if (first.lower === 'serves') return described(tokens, at + 2)
  if (/^(?:of|from|at|with)$/.test(first.lower)) return { role: null, affiliation: organisationFrom(tokens, at + 1) }
  return isOffice(first.lower) && !first.isCapital ? appointed(tokens, at) : null
}

/** “Jamil Roe, 58,” */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ','

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

/** A description after the name: a professor at X; CEO of X; X’s head of sales; X managing director. */
function described(tokens: readonly Token[], start: number): PositionWords | null {
  let from = start
  while (determiners.has(tokens[from]?.lower ?? '')) from++
  const whole: Words = { from, to: descriptionEnd(tokens, from) }
  const owner = indexOf(tokens, from, whole.to, (token) => token.kind === 'possessive')
  const lead = owner >= 0 ? organisationEndingAt(tokens, from, owner) : leadingOrganisation(tokens, whole)
  const roleFrom = owner >= 0 ? owner + 1 : (lead?.to ?? from)
  const office = indexOf(tokens, roleFrom, whole.to, (token) => isOnesOffice(token.lower))
  if (office < 0 || tokens.slice(roleFrom, office).some(isNoModifier)) return null
  const link = linkToOrganisation(tokens, { from: office + 1, to: whole.to })
  const linked = link === null ? null : organisationFrom(tokens, link + 1)
  return { role: { from: roleFrom, to: link ?? whole.to }, affiliation: lead ?? linked }
}

const isNoModifier = ({ lower }: Token): boolean => determiners.has(lower) || prepositions.has(lower) || lower === 'to'

function descriptionEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + searchReach && !endsDescription(tokens, from, to)) to++
  return to
}

function endsDescription(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (!token || token.sentence !== tokens[from]?.sentence || token.kind === 'quote') return true
  if (token.kind === 'sign') return token.text !== '&' && token.text !== '/'
  if (/^(?:who|that|which|whose|where|when|while|but)$/.test(token.lower)) return true
  if (token.lower === 'and') return determiners.has(tokens[at + 1]?.lower ?? '')
  const isVerb = auxiliaries.has(token.lower) || (cueVerbs.has(token.lower) && !isOffice(token.lower))
  return at > from && !token.isCapital && isVerb
}

/** Index of the preposition that leads to a body; “at” before all others. */
function linkToOrganisation(tokens: readonly Token[], { from, to }: Words): number | null {
  for (const wanted of [/^at$/, /^(?:of|for|with|in|from)$/]) {
    const at = indexOf(tokens, from, to, (token) => wanted.test(token.lower))
    if (at >= 0 && organisationFrom(tokens, at + 1)) return at
  }
  return null
}
