/** What a line of a summary states: the numbers, dates and names that must be in the article. */
import { normalizeName } from '../../figures/normalize-name'
import type { Language } from '../../text/language'
import { datesIn } from './dates/dates'
import type { ArticleFacts, Fact } from './article-facts'
import { isClearlyName } from './names/clear-names'
import { otherNamesOf } from './names/known-names'
import { canBeHeard, isAcronym } from './names/name-lookup'
import type { NameCertainty, NameFact } from './names/name-fact'
import { romanizedName } from './names/romanized'
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
  const numbers = numbersIn(text, datesIn(text, published))
    .filter((number) => number.isStated && !isPerOne(number) && !pointsBack(text, number))
    .map((number) => ({ ...number, isAbout: isAbout(text, number) }))
  const taken = [...dates, ...numbers]
  const isFree = ({ start, end }: NameFact): boolean => !taken.some((fact) => fact.start < end && start < fact.end)
  const names = isTitleCase(text) ? [] : namesIn(text).filter((name) => isFree(name) && (!crosses || canCross(name)))
  const judged = names.map((name) => ({
    ...name,
    isSure: crosses ? isSurelyNamed(text, name, language) : isWritten(name),
  }))
  return [...taken, ...judged].toSorted((a, b) => a.start - b.start)
}

const canCross = (name: NameFact): boolean =>
  crossing.includes(name.certainty) ? canBeHeard(name) : otherNamesOf(name.words.join(' ')).length > 0

/** In its own language whatever is named is written, but for letters that stand for a name. */
const isWritten = (name: NameFact): boolean => isClearlyName(name) && !isAcronym(name)

/**
 * Whether the article must have the name if it means it. Bodies have too many names (any country's tax service), letters stand for what
 * another language writes out, and a newspaper at home need not name its country.
 */
function isSurelyNamed(text: string, name: NameFact, language: Language): boolean {
  const words = name.words.join(' ')
  if (name.certainty === 'organisation' || isAcronym(name)) return false
  const home = language === 'ko' ? '한국' : '미국'
  const places = namesOfPlace(words)
  if (places.length > 0) return !places.some((place) => normalizeName(place) === home)
  return (name.certainty === 'titled' && isClearlyName(name)) || otherNamesOf(words).length > 0 || isOfPerson(text, name)
}

const title =
  /\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|CEO|Chief|President|Chair(?:man|woman)?|Minister|Secretary|Senator|Sen|Rep|Governor|Mayor|Director|Judge|Coach|Captain|Officer|Officials?|Researcher|Analyst|Economist|Spokes(?:man|woman|person)|founder|leader)\.? $/i
const whatPeopleDo = /^,? (?:said|says|told|added|argued|explained|warned|noted|stressed|announced|who)\b|^, \d{1,3}\b/

/**
 * CEO Ida Morrow, Sam Rowe said, Seo Jin-woo: whoever writes of a person writes the name as it sounds, while that of a firm or a
 * film may be translated.
 */
const isOfPerson = (text: string, { start, end, words }: NameFact): boolean =>
  words.length < 4 &&
  (title.test(text.slice(0, start)) || romanizedName(words) !== null || (words.length > 1 && whatPeopleDo.test(text.slice(end))))

/** Words whose day depends on who reads them; a summary may say them of its own. */
const relativeToNow = /^(?:올해?|이달|이번 ?달|오늘|어제|내일|전날|이튿날|다음 ?날|this (?:year|month)|today|tonight|yesterday|tomorrow)$/i

const aboutBefore =
  /(?:\b(?:about|around|nearly|almost|some|roughly|approximately|over|under|than|close to|just|up to)|약|거의|대략|최대|최소)\s[$€£¥₩]?$/i
const aboutAfter = /^\s?(?:가까이|여|가량|정도|안팎|남짓|넘|이상|이하|미만|에? ?육박|에 못|에 가까|[을를] (?:웃|밑|넘))/

const isAbout = (text: string, { start, end }: NumberFact): boolean =>
  aboutBefore.test(text.slice(Math.max(0, start - 20), start)) || aboutAfter.test(text.slice(end)) || /여/.test(text.slice(start, end))

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
