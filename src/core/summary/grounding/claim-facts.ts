/** What a line of a summary states: the numbers, dates and names that must be in the article. */
import { normalizeName } from '../../figures/normalize-name'
import type { Language } from '../../text/language'
import { datesIn } from './dates/dates'
import type { ArticleFacts, Fact } from './article-facts'
import { otherNamesOf } from './names/known-names'
import { canBeHeard, isAcronym } from './names/name-lookup'
import type { NameCertainty, NameFact } from './names/name-fact'
import { namesIn } from './names/names'
import { namesOfPlace } from './names/place-names'
import type { NumberFact } from './numbers/number-fact'
import { numbersIn } from './numbers/numbers'
import { isCounter, isSpan } from './numbers/units'

/** Of Hangul words, only these can be looked for in an English article by their sound; the others may be common nouns. */
const crossing: readonly NameCertainty[] = ['titled', 'place', 'foreign', 'latin']
const titleCaseShare = 0.85

/** The facts of a claim, in order. `crosses` is true when the article is in the other language. */
export function claimFacts(text: string, { published, language }: ArticleFacts, crosses: boolean): Fact[] {
  const dates = datesIn(text, published).filter(({ start, end }) => !relativeToNow.test(text.slice(start, end)))
  const numbers = numbersIn(text, datesIn(text, published)).filter(
    (number) => number.isStated && !isPerOne(number) && !pointsBack(text, number),
  )
  const taken = [...dates, ...numbers]
  const isFree = ({ start, end }: NameFact): boolean => !taken.some((fact) => fact.start < end && start < fact.end)
  const names = isTitleCase(text) ? [] : namesIn(text).filter((name) => isFree(name) && (!crosses || canCross(name)))
  const judged = names.map((name) => ({ ...name, isSure: crosses ? isSurelyNamed(name, language) : isWritten(name) }))
  return [...taken, ...judged].toSorted((a, b) => a.start - b.start)
}

const canCross = (name: NameFact): boolean =>
  crossing.includes(name.certainty) ? canBeHeard(name) : otherNamesOf(name.words.join(' ')).length > 0

/** In its own language whatever is named is written, but for letters that stand for a name. */
const isWritten = (name: NameFact): boolean => !isAcronym(name)

/**
 * Whether the article must have the name if it means it. Bodies have too many names (any country's 국세청), letters stand for what
 * another language writes out, and a newspaper at home need not name its country.
 */
function isSurelyNamed(name: NameFact, language: Language): boolean {
  const words = name.words.join(' ')
  if (name.certainty === 'organisation' || isAcronym(name)) return false
  const home = language === 'ko' ? '한국' : '미국'
  return !namesOfPlace(words).some((place) => normalizeName(place) === home)
}

/** Words whose day depends on who reads them; a summary may say them of its own. */
const relativeToNow = /^(?:올해?|이달|이번 ?달|오늘|어제|내일|전날|이튿날|다음 ?날|this (?:year|month)|today|tonight|yesterday|tomorrow)$/i

/** 1회분, one of them, a year: said of everything, stated by nothing. */
const isPerOne = ({ value, symbol }: NumberFact): boolean => value === 1 && (symbol === null || isCounter(symbol) || isSpan(symbol))

/** “The two”, 두 사람: who they are was said before, and perhaps not how many. */
function pointsBack(text: string, { value, start, end }: NumberFact): boolean {
  if (value !== 2) return false
  return (
    (/^two/i.test(text.slice(start, end)) && /\b(?:the|these|those|between|other)\s$/i.test(text.slice(0, start))) ||
    /^(?:두|둘) ?(?:사람|회사|나라|정상|팀|기관|단체|후보|정당)/.test(text.slice(start)) ||
    /^two (?:sides|countries|companies|men|women|leaders|teams|parties|nations)/i.test(text.slice(start))
  )
}

/** In A Headline Set Like This a capital says nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 3 && words.filter((word) => /^[A-Z]/.test(word)).length / words.length > titleCaseShare
}
