/** Takes a description of a person apart: a professor at X; CEO of X; X’s head of sales; X managing director; a crane operator. */
import { isOffice, isOnesOffice } from '../../../english/offices'
import { leadingOrganisation, organisationEndingAt, organisationFrom } from '../reading/organisation-names'
import { indexOf, searchReach, type PositionWords, type Words } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { cueVerbs } from '../../../english/words/cue-verbs'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
  timeWords,
} from '../../../english/words/function-words'
import { isDocumentNoun, isOrganisationNoun } from '../../../english/words/people-words'

/** The description that begins at `start`. Beside a name (`isApposed`) any noun is a role; elsewhere it must be known as one. */
export function described(tokens: readonly Token[], start: number, isApposed: boolean): PositionWords | null {
  let from = start
  while (determiners.has(tokens[from]?.lower ?? '')) from++
  const whole: Words = { from, to: descriptionEnd(tokens, from) }
  const joint = indexOf(tokens, from, whole.to, ({ lower }) => prepositions.has(lower))
  const owner = indexOf(tokens, from, joint < 0 ? whole.to : joint, (token) => token.kind === 'possessive')
  const lead = owner >= 0 ? organisationEndingAt(tokens, from, owner) : leadingOrganisation(tokens, whole)
  const roleFrom = owner >= 0 ? owner + 1 : (lead?.to ?? from)
  const office = officeIn(tokens, { from: roleFrom, to: whole.to }, isApposed, isApposed && from > start)
  if (office === null) return null
  const link = linkToOrganisation(tokens, { from: office + 1, to: whole.to })
  const linked = link === null ? null : organisationFrom(tokens, link + 1)
  return {
    role: { from: roleFrom, to: link ?? whole.to },
    affiliation: lead ?? (linked && link !== null && !isHome(tokens, link, linked) ? linked : null),
  }
}

/** The noun that says what somebody is: a known office, or beside a name the noun before the first preposition. */
function officeIn(tokens: readonly Token[], { from, to }: Words, isApposed: boolean, hasArticle: boolean): number | null {
  const joint = indexOf(tokens, from, to, isNoModifier)
  const end = joint < 0 ? to : joint
  const office = indexOf(tokens, from, end, (token) => isOnesOffice(token.lower))
  if (office >= 0) return office
  const name = indexOf(tokens, from + 1, end, (token) => token.isCapital)
  if (name >= 0) return isApposed && hasArticle && isPlainNoun(tokens[name - 1]) ? name - 1 : null
  const isLinked = isApposed && end - from <= 3 && /^(?:of|at|for)$/.test(tokens[joint]?.lower ?? '')
  return (hasArticle || isLinked) && end > from && end - from <= longestOpenRole && isPlainNoun(tokens[end - 1]) ? end - 1 : null
}

const longestOpenRole = 4

/** A noun that may be anybody's trade, being no body, no document and no time. */
const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.isCapital &&
  (!isOrganisationNoun(token.lower) || /[eo]r$/.test(token.lower)) &&
  !isDocumentNoun(token.lower) &&
  !notTrades.test(token.lower) &&
  !/(?:ed|ing|born)$/.test(token.lower) &&
  ![adverbs, timeWords, conjunctions, auxiliaries, commonVerbs].some((words) => words.has(token.lower))

const notTrades = /^(?:move|sign|way|name|thing|place|city|town|village|country|man|woman|group|part|result|fact|case|step|number)$/

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

/** “a driver from Tulane”, “a Republican from Port Harrow”: where somebody lives, and no body, unless the name says that it is one. */
const isHome = (tokens: readonly Token[], link: number, { from, to }: Words): boolean =>
  /^(?:from|in)$/.test(tokens[link]?.lower ?? '') && !tokens.slice(from, to).some(({ lower }) => isOrganisationNoun(lower))

/** Index of the preposition that leads to a body; “at” before all others. */
function linkToOrganisation(tokens: readonly Token[], { from, to }: Words): number | null {
  for (const wanted of [/^at$/, /^(?:of|for|with|in|from)$/]) {
    const at = indexOf(tokens, from, to, (token) => wanted.test(token.lower))
    if (at >= 0 && organisationFrom(tokens, at + 1)) return at
  }
  return null
}
