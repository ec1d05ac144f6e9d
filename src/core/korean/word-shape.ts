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
import { commonLoans } from './words/loans'
import { givenSyllables, notNames, surnames } from './words/names'
import { honorifics, titles, titlesAfterNames, unnamedSources } from './words/titles'
import { Endings } from './words/word-set'

interface WordShape {
  title: string | null
  isKoreanName: boolean
  isOrganisation: boolean
  looksForeign: boolean
}

const hangul = /^[가-힣]+$/
const latin = /[A-Za-z]/
const titleEndings = new Endings(titles)
const honorificEndings = new Endings(honorifics)
const tellingEndings = new Endings(organisationEndings, commonOrganisations)

/** Articles say the same words over and over: what they look like is remembered, for a bounded number of words. */
const remembered = new Map<string, WordShape>()
const mostRemembered = 16384

function shapeOf(word: string): WordShape {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const title = readTitle(word)
  const isName = readsAsKoreanName(word)
  const isGroup = readsAsOrganisation(word, title, isName)
  const shape = { title, isKoreanName: isName, isOrganisation: isGroup, looksForeign: title === null && !isGroup && readsAsForeign(word) }
  remembered.set(word, shape)
  return shape
}

/** The title `word` ends with (부연구위원 → 연구위원), or null. 들 is left out of account. */
export const titleOf = (word: string): string | null => shapeOf(word).title

/** True for a surname and one or two syllables more, when no other reading is known. */
export const isKoreanName = (word: string): boolean => shapeOf(word).isKoreanName

/** True for countries, known bodies, Latin letters and telling endings. `title` is the one that follows, if any. */
export const isOrganisation = (word: string, title: string | null = null): boolean =>
  shapeOf(word).isOrganisation || (title !== null && word.length >= 3 && (endingsByTitle[word.slice(-1)]?.test(title) ?? false))

function readTitle(word: string): string | null {
  const singular = word.endsWith('들') ? word.slice(0, -1) : word
  const title = titleEndings.longestIn(singular)
  if (title) return title
  const honorific = honorificEndings.longestIn(singular)
  if (!honorific) return null
  return singular === honorific || isPersonPrefix(singular.slice(0, -honorific.length), honorific) ? honorific : null
}

const isKnown = (word: string): boolean => places.has(word) || knownOrganisations.has(word) || firms.has(word)

const isPersonPrefix = (prefix: string, honorific: string): boolean =>
  surnames.has(prefix) || (honorific === '씨' ? /^[A-Z가-힣]{1,2}모?$/ : /^[A-Z]$|^.모$/).test(prefix) || readsAsKoreanName(prefix)

function readsAsKoreanName(word: string): boolean {
  if (word.length < 2 || word.length > 4 || !hangul.test(word)) return false
  const isLongSurname = surnames.has(word.slice(0, 2))
  if (!hasGivenName(word) || /[파계급률부]$/.test(word)) return false
  if (!isLongSurname && (word.length > 3 || !surnames.has(word.slice(0, 1)))) return false
  if (notNames.has(word) || isKnown(word) || tellingEndings.longestIn(word)) return false
  const title = titleEndings.longestIn(word)
  return title === null || title.length < 2
}

function readsAsOrganisation(word: string, title: string | null, isName: boolean): boolean {
  if (isKnown(word)) return true
  if (latin.test(word)) return word.length > 1 && title === null && !/^[A-Z]씨?$/.test(word)
  if (tellingEndings.longestIn(word)) return true
  if (word.length < 3) return false
  const last = word.slice(-1)
  return shortEndings.has(last) || (endingsByTitle[last] !== undefined && !isName && title === null)
}

const rareSurnames = new Set(
  '온도마제사피리기시모태석선설소라단상간갈감음빈동온호범좌팽승계목가부봉예경용편은어국탁맹인육옥금반명표위연길'.split(''),
)

/** True for a likely Korean full name, which may stand anywhere: three syllables under a common surname. */
export const isCommonName = (word: string): boolean =>
  word.length === 3 && isKoreanName(word) && !rareSurnames.has(word.slice(0, 1)) && !shortEndings.has(word.slice(-1))

/** Whether every syllable after the surname is one that given names have: no 하트웰, no 반군. */
const hasGivenName = (word: string): boolean =>
  [...word.slice(surnames.has(word.slice(0, 2)) ? 2 : 1)].every((syllable) => givenSyllables.has(syllable))

/** True for a common name that needs no title beside it. */
export const isPlainName = (word: string): boolean => isCommonName(word) && !word.endsWith('시')

/** Syllables that foreign words are written with and Korean ones hardly. */
const foreignSyllable =
  /[쯔뤄룽쑹쥔촨좡뮐묄쾨뒤퐁핑카캐커케켄켈코콘콜쿠쿤크클키킨타탄터테텔토톰투트티틴파퍼페펠포푸프피핀팀츠르레렌렐루뤼니네닉넬누드디딘데덴델브베벤벨블빌바버보뷰스슨셀셰쇼슈즈제젠젤조줄쥘첼첸엘에엔올웰웨윌왈잭존찰헤헨휴히할홀리라로마메멘미밀나노]/
/** 바리스타 이하늘 is no foreign name: what such words end in. */
export const loanedTrade = /(?:스트|스타|[머너더러]|맨|디언|이언)$/

/** True for a word that may be part of a foreign name: 토비, 카타리나, but not 변호사. */
export const looksForeign = (word: string): boolean => shapeOf(word).looksForeign

/** True for a surname of one syllable that no Korean has: 마르코 벨. */
export const isForeignSyllable = (word: string): boolean => word.length === 1 && foreignSyllable.test(word) && !surnames.has(word)

const readsAsForeign = (word: string): boolean =>
  word.length >= 2 && word.length <= 7 && hangul.test(word) && foreignSyllable.test(word) && !notNames.has(word) && !commonLoans.has(word)

/** True for 다솜미술관 and 가온전자, not for what only its last syllable makes an organisation. */
export const hasTellingEnding = (word: string): boolean => tellingEndings.longestIn(word) !== null

/** True for a body that ends like a title: 국가도로공사, 해양환경연구원, but not 책임연구원. */
export const isBody = (word: string): boolean => {
  const title = titleOf(word)
  if (title === null || title === word || !isOrganisation(word)) return false
  return titlesAfterNames.has(title) || (title === '연구원' && word.length > 5 && !/^(?:선임|책임|수석|주임|전임|위촉|초빙)/.test(word))
}

/** True for what a person may be without being in the table of titles: 건축가, 용접공, 수문장. */
export const isPersonNoun = (word: string): boolean =>
  titleOf(word) !== null ||
  unnamedSources.has(word) ||
  (/^[가-힣]{2,}[가자사인원장관생꾼공수]$/.test(word) && !isOrganisation(word) && !isKoreanName(word) && !notNames.has(word))

/** A gloss that can only belong to a person: an age, Chinese characters, a name in Latin letters, 사진. */
export const isPersonalGloss = (gloss: string | null): boolean =>
  gloss !== null &&
  (/^\d{1,2}(?:\D|$)|^[一-鿿]{2,4}(?![一-鿿])|[A-Z][a-z]+ [A-Z]|^사진|^왼쪽|^오른쪽|^가운데/.test(gloss) || /^[男女남여]/.test(gloss))
