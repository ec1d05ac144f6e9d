/** What a word looks like by itself: a Korean name, an organisation, a title. Guesses; the phrase around it decides. */
import { knownOrganisations, organisationEndings, places } from './words/organisations'
import { notNames, surnames } from './words/names'
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
  if (title) return title
  const honorific = longestEnding(singular, honorifics, 3)
  if (!honorific) return null
  return singular === honorific || isPersonPrefix(singular.slice(0, -honorific.length)) ? honorific : null
}

const isPersonPrefix = (prefix: string): boolean => surnames.has(prefix) || /^[A-Z가-힣]{1,2}모?$/.test(prefix) || isKoreanName(prefix)

/** True for a surname and one or two syllables more, when no other reading is known. */
export function isKoreanName(word: string): boolean {
  if (!hangul.test(word) || notNames.has(word) || places.has(word) || knownOrganisations.has(word)) return false
  const isLongSurname = surnames.has(word.slice(0, 2))
  if (word.length < 2 || word.length > (isLongSurname ? 4 : 3)) return false
  if (!surnames.has(word.slice(0, 1)) && !isLongSurname) return false
  const title = longestEnding(word, titles, longestTitle)
  return !(title && title.length >= 2) && !endsLikeOrganisation(word, 2)
}

function endsLikeOrganisation(word: string, shortest: number): boolean {
  const ending = longestEnding(word, organisationEndings, longestOrganisation)
  return ending !== null && ending.length >= shortest
}

/** True for countries, known bodies, Latin letters and telling endings. A name of three syllables wins over an ending of one. */
export function isOrganisation(word: string): boolean {
  if (places.has(word) || knownOrganisations.has(word)) return true
  if (latin.test(word)) return word.length > 1 && !/^[A-Z]씨?$/.test(word) && titleOf(word) === null
  if (endsLikeOrganisation(word, 2)) return true
  return word.length >= 3 && endsLikeOrganisation(word, 1) && !isKoreanName(word)
}

/** True when the ending of one syllable is that of an organisation: 한빛대, 정의당. */
export const mayBeOrganisation = (word: string): boolean => isOrganisation(word) || (word.length >= 3 && endsLikeOrganisation(word, 1))

const rareSurnames = new Set(
  '도마제사피리기시모태석선설소라단상간갈감음빈동온호범좌팽승계목가부봉예경용편은어국탁맹인육옥금반명표위연길'.split(''),
)

/** True for a likely Korean full name, which may stand anywhere: three syllables under a common surname. */
export const isCommonName = (word: string): boolean =>
  word.length === 3 && isKoreanName(word) && !rareSurnames.has(word.slice(0, 1)) && !mayBeOrganisation(word)

/** A gloss that can only belong to a person: an age, Chinese characters, a name in Latin letters, 사진. */
export const isPersonalGloss = (gloss: string | null): boolean =>
  gloss !== null && (/^\d{1,2}(?:\D|$)|^[一-鿿]{2,}|[A-Z][a-z]+ [A-Z]|^사진|^왼쪽|^오른쪽|^가운데/.test(gloss) || /^[男女남여]/.test(gloss))
