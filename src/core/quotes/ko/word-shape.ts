/** What a word looks like by itself: a Korean name, an organisation, a title. Guesses; the phrase around it decides. */
import {
  commonOrganisations,
  endingsByTitle,
  firms,
  knownOrganisations,
  organisationEndings,
  places,
  shortEndings,
} from './words/organisations'
import { givenSyllables, notNames, surnames } from './words/names'
import { honorifics, titles } from './words/titles'
import { longestEnding } from './words/word-set'

const hangul = /^[가-힣]+$/
const latin = /[A-Za-z]/
const longestTitle = 7
const longestOrganisation = 9

/** The title `word` ends with (부연구위원 → 연구위원), or null. 들 is left out of account. */
export function titleOf(word: string): string | null {
  const singular = word.endsWith('들') ? word.slice(0, -1) : word
  const title = longestEnding(singular, titles, longestTitle)
  if (title === '부장관' && hasTellingEnding(singular.slice(0, -2))) return '장관'
  if (title) return title
  const honorific = longestEnding(singular, honorifics, 3)
  if (!honorific) return null
  return singular === honorific || isPersonPrefix(singular.slice(0, -honorific.length)) ? honorific : null
}

const isKnown = (word: string): boolean => knownOrganisations.has(word) || firms.has(word)

const isPersonPrefix = (prefix: string): boolean => surnames.has(prefix) || /^[A-Z가-힣]{1,2}모?$/.test(prefix) || isKoreanName(prefix)

/** True for a surname and one or two syllables more, when no other reading is known. */
export function isKoreanName(word: string): boolean {
  if (!hangul.test(word) || notNames.has(word) || places.has(word) || isKnown(word)) return false
  const isLongSurname = surnames.has(word.slice(0, 2))
  if (word.length < 2 || word.length > (isLongSurname ? 4 : 3)) return false
  if (!surnames.has(word.slice(0, 1)) && !isLongSurname) return false
  const title = longestEnding(word, titles, longestTitle)
  return !(title && title.length >= 2) && !hasTellingEnding(word)
}

const hasTellingEnding = (word: string): boolean =>
  longestEnding(word, organisationEndings, longestOrganisation) !== null ||
  longestEnding(word, commonOrganisations, longestOrganisation) !== null

/** True for countries, known bodies, Latin letters and telling endings. `title` is the one that follows, if any. */
export function isOrganisation(word: string, title: string | null = null): boolean {
  if (places.has(word) || isKnown(word)) return true
  if (latin.test(word)) return word.length > 1 && !/^[A-Z]씨?$/.test(word) && titleOf(word) === null
  if (hasTellingEnding(word)) return true
  if (word.length < 3) return false
  const last = word.slice(-1)
  if (shortEndings.has(last)) return true
  const fitting = endingsByTitle[last]
  return fitting !== undefined && (title === null ? !isKoreanName(word) : fitting.test(title) || !isKoreanName(word))
}

const rareSurnames = new Set(
  '도마제사피리기시모태석선설소라단상간갈감음빈동온호범좌팽승계목가부봉예경용편은어국탁맹인육옥금반명표위연길'.split(''),
)

/** True for a likely Korean full name, which may stand anywhere: three syllables under a common surname. */
export const isCommonName = (word: string): boolean =>
  word.length === 3 && isKoreanName(word) && !rareSurnames.has(word.slice(0, 1)) && !shortEndings.has(word.slice(-1))

/** True for a common name that needs no title beside it: every syllable of the given name is one of those names have. */
export const isPlainName = (word: string): boolean =>
  isCommonName(word) && !word.endsWith('시') && [...word.slice(1)].every((syllable) => givenSyllables.has(syllable))

/** A gloss that can only belong to a person: an age, Chinese characters, a name in Latin letters, 사진. */
export const isPersonalGloss = (gloss: string | null): boolean =>
  gloss !== null &&
  (/^\d{1,2}(?:\D|$)|^[一-鿿]{2,4}(?![一-鿿])|[A-Z][a-z]+ [A-Z]|^사진|^왼쪽|^오른쪽|^가운데/.test(gloss) || /^[男女남여]/.test(gloss))
