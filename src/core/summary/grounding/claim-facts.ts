/** What a line of a summary states: the numbers, dates and names that must be in the article. */
import { datesIn } from './dates/dates'
import type { ArticleFacts, Fact } from './article-facts'
import { otherNamesOf } from './names/known-names'
import { canBeHeard } from './names/name-lookup'
import type { NameCertainty, NameFact } from './names/name-fact'
import { namesIn } from './names/names'
import type { NumberFact } from './numbers/number-fact'
import { numbersIn } from './numbers/numbers'
import { isCounter } from './numbers/units'

/** Of Hangul words, only these can be looked for in an English article by their sound; the others may be common nouns. */
const crossing: readonly NameCertainty[] = ['titled', 'place', 'foreign', 'latin']
const titleCaseShare = 0.85

/** The facts of a claim, in order. `crosses` is true when the article is in the other language. */
export function claimFacts(text: string, { published }: ArticleFacts, crosses: boolean): Fact[] {
  const dates = datesIn(text, published)
  const numbers = numbersIn(text, dates).filter((number) => number.isStated && !isPerOne(number))
  const taken = [...dates, ...numbers]
  const isFree = ({ start, end }: NameFact): boolean => !taken.some((fact) => fact.start < end && start < fact.end)
  const names = isTitleCase(text) ? [] : namesIn(text).filter((name) => isFree(name) && (!crosses || canCross(name)))
  return [...taken, ...names].toSorted((a, b) => a.start - b.start)
}

const canCross = (name: NameFact): boolean =>
  crossing.includes(name.certainty) ? canBeHeard(name) : otherNamesOf(name.words.join(' ')).length > 0

/** 1회분, one of them: said of everything, stated by nothing. */
const isPerOne = ({ value, symbol }: NumberFact): boolean => value === 1 && (symbol === null || isCounter(symbol))

/** In A Headline Set Like This a capital says nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 3 && words.filter((word) => /^[A-Z]/.test(word)).length / words.length > titleCaseShare
}
