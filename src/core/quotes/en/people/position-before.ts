/** What somebody is, from the words before the name: “Novalab chief executive Priya Raman”, “Bank of Montreal’s strategist, Ben Roe”. */
import { described } from './described'
import { isCourtesy, isOffice, isOnesOffice, isRank } from '../../../english/offices'
import { leadingOrganisation, organisationEndingAt } from '../reading/organisation-names'
import { lastIndexOf, searchReach, type PositionWords, type Words } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { cueVerbs } from '../../../english/words/cue-verbs'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  timeWords,
} from '../../../english/words/function-words'

const connecting = new Set(['of', 'for', 'and', '&'])

export function positionBefore(tokens: readonly Token[], nameFrom: number): PositionWords | null {
  let titled = nameFrom
  while (titled > 0 && tokens[titled - 1]?.isCapital && isHonour(tokens[titled - 1]?.lower ?? '')) titled--
  const apposed = tokens[titled - 1]?.text === ',' ? descriptionBefore(tokens, titled - 1, true) : null
  return (
    apposed ?? descriptionBefore(tokens, nameFrom, false) ?? (tokens[titled - 1]?.text === ',' ? clauseBefore(tokens, titled - 1) : null)
  )
}

const isHonour = (word: string): boolean => isOffice(word) || isCourtesy(word)

/** Longest description before a comma, in words. */
const clauseReach = 14

/** “The leader of Vale and Elm council, Ana Roe,”: from the first article of the clause that leads to an office. */
function clauseBefore(tokens: readonly Token[], comma: number): PositionWords | null {
  let from = comma
  while (
    from > Math.max(0, comma - clauseReach) &&
    tokens[from - 1]?.kind === 'word' &&
    tokens[from - 1]?.sentence === tokens[comma]?.sentence
  )
    from--
  for (let at = from; at < comma; at++) {
    if (!determiners.has(tokens[at]?.lower ?? '')) continue
    const found = described(tokens, at, false)
    if (found) return found
  }
  return null
}

/** Reads the description that ends at `to`; before a comma it must have an owner or an article, or it is another person. */
function descriptionBefore(tokens: readonly Token[], to: number, isApposed: boolean): PositionWords | null {
  if (connecting.has(tokens[to - 1]?.lower ?? '')) return null
  let from = to
  while (from > Math.max(0, to - searchReach) && belongsBefore(tokens, from - 1, to)) from--
  while (from < to && connecting.has(tokens[from]?.lower ?? '')) from++
  const owner = lastIndexOf(tokens, { from, to }, (token) => token.kind === 'possessive')
  if (isApposed && owner < 0 && !determiners.has(tokens[from - 1]?.lower ?? '')) return null
  const affiliation = owner >= 0 ? organisationEndingAt(tokens, from, owner) : leadingOrganisation(tokens, { from, to })
  const role: Words = { from: owner >= 0 ? owner + 1 : (affiliation?.to ?? from), to }
  return tokens.slice(role.from, to).some((token) => isOnesOffice(token.lower)) || isTrade(tokens[to - 1]) ? { role, affiliation } : null
}

/** A noun right before a name that ends as those of trades do: “hydrologist Ana Roe”. */
const isTrade = (token: Token | undefined): boolean =>
  token?.isCapital === false &&
  !isClosedClass(token.lower) &&
  !adverbs.has(token.lower) &&
  /^\p{L}{3,}(?:er|or|ist|ian|eer|man)$/u.test(token.lower)

/** Walking left, a description is its role in lower case and then, perhaps, the name of a body. */
function belongsBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.sentence !== next?.sentence) return false
  if (token.kind !== 'word') return token.kind === 'possessive' || token.text === '&'
  const { lower } = token
  if (connecting.has(lower)) return connects(lower, tokens[at - 1])
  if (isClosedClass(lower)) return false
  if (token.isCapital || isRank(lower)) return true
  if (at + 1 < to && next.isCapital && !isOffice(lower)) return false
  return isOffice(lower) || lower.includes('-') || !isVerbOrAdverb(lower)
}

const connects = (word: string, before: Token | undefined): boolean =>
  isOffice(before?.lower ?? '') || (before?.kind === 'word' && word === (before.isCapital ? 'of' : 'and'))

const isClosedClass = (word: string): boolean =>
  [prepositions, conjunctions, determiners, pronounSubjects, timeWords].some((words) => words.has(word))

const isVerbOrAdverb = (word: string): boolean =>
  cueVerbs.has(word) || auxiliaries.has(word) || commonVerbs.has(word) || adverbs.has(word) || /(?:ly|ed)$/.test(word)
