/** Phrases without a title at their end: ROLE NAME, ORG ROLE인 NAME, ORG 측, an organisation, a bare noun. */
import { readIntroduction } from './introduction'
import { headWordsOf, type Phrase } from './phrase'
import { nobody, type ReferenceDraft } from '../reading/reference'
import type { Token } from '../reading/tokens'
import {
  isPlainName,
  isKoreanName,
  isForeignSyllable,
  isOrganisation,
  isPersonalGloss,
  isPersonNoun,
  looksForeign,
  titleOf,
} from '../../../korean/word-shape'
import { determiners, kin, pointingDeterminers, scenes } from '../../../korean/words/names'
import { commonOrganisations, firms, media, places } from '../../../korean/words/organisations'
import { titlesAfterNames } from '../../../korean/words/titles'
import { Endings } from '../../../korean/words/word-set'

const commonEndings = new Endings(commonOrganisations)

export function readUntitled(phrase: Phrase): ReferenceDraft | null {
  const { head } = phrase
  if (/^(?:측|쪽)$/.test(head)) return readSide(phrase)
  const person = !isOrganisation(head) || isKoreanName(head) ? readAfterTitle(phrase) : null
  if (person) return person
  if (!isOrganisation(head)) {
    if (endsInName(phrase)) return readName(phrase)
    return readBare(phrase)
  }
  return readOrganisation(phrase)
}

/** 박도현, 왕 룽(Wang Long), 용접공 감도윤, 엘레나 소콜로바. */
function endsInName({ tokens, head, last }: Phrase): boolean {
  if (isPlainName(head) || isPersonalGloss(last.gloss)) return true
  const previous = tokens.at(-2)
  if (!previous) return false
  if (isKoreanName(head) && isPersonNoun(previous.word)) return true
  return (looksForeign(head) || isForeignSyllable(head)) && previous.grammar === 'none' && looksForeign(previous.word)
}

/** 가온랩 최고경영자 토비 랜스, 가온랩 창업자인 량이청. */
function readAfterTitle({ text, tokens, last }: Phrase): ReferenceDraft | null {
  const at = tokens.findLastIndex((token) => token !== last && isIntroducingTitle(token))
  const named = tokens.slice(at + 1)
  if (at < 0 || named.length > 3 || named.some((token) => token !== last && token.grammar !== 'none')) return null
  if (titlesAfterNames.has(titleOf((tokens[at] as Token).stem) ?? '') && !isSurelyName(named)) return null
  const { role, affiliation } = readIntroduction(text, tokens.slice(0, at + 1))
  const start = (named[0] as Token).start
  return { ...nobody, kind: 'person', name: headWordsOf(named), start, end: last.stemEnd, title: role && titleOf(role), role, affiliation }
}

/** After 특사 and 소장, which are other nouns too, only what looks like a name is one. */
const isSurelyName = (named: readonly Token[]): boolean =>
  named.every(({ stem }) => looksForeign(stem)) || (named.length === 1 && isKoreanName((named[0] as Token).stem))

function isIntroducingTitle(token: Token): boolean {
  if (token.grammar !== 'copula' && token.grammar !== 'none') return false
  const word = token.grammar === 'copula' ? token.stem : token.word
  const title = titleOf(word)
  return title !== null && title.length > 1 && !isKoreanName(word) && (title === word || !isOrganisation(word))
}

/** A Korean full name, or any name with a gloss that only people have: 왕 룽(Wang Long). */
function readName({ text, tokens, last }: Phrase): ReferenceDraft {
  const before = tokens.slice(0, -1)
  const given = isKoreanName(last.stem) ? undefined : before.at(-1)
  const isGiven = given && given.grammar === 'none' && !isOrganisation(given.word) && titleOf(given.word) === null
  const named = isGiven ? [given, last] : [last]
  const { role, affiliation } = readIntroduction(text, tokens.slice(0, tokens.length - named.length))
  return {
    ...nobody,
    kind: 'person',
    name: headWordsOf(named),
    start: (named[0] as Token).start,
    end: last.stemEnd,
    title: role && titleOf(role),
    role,
    affiliation,
  }
}

/** 가온랩 측은: the organisation itself speaks. */
function readSide({ tokens, last }: Phrase): ReferenceDraft | null {
  const owner = tokens.slice(0, -1).filter((token) => !determiners.has(token.word))
  const first = owner[0]
  if (!first) return null
  const name = owner.map((token) => (token.grammar === 'genitive' ? token.stem : token.word)).join(' ')
  return { ...nobody, kind: 'organisation', name, start: first.start, end: last.stemEnd }
}

/** The name of an organisation takes in the words before it that are places or organisations; a common noun takes in all. */
function readOrganisation({ tokens, head, last }: Phrase): ReferenceDraft {
  let from = tokens.length - 1
  while (from > 0 && joinsOrganisation(tokens[from - 1] as Token, head)) from--
  const named = tokens.slice(from)
  const doubtful = pointingDeterminers.has(tokens[from - 1]?.word ?? '')
  return { ...nobody, kind: 'organisation', name: headWordsOf(named), start: (named[0] as Token).start, end: last.stemEnd, doubtful }
}

/** 러시아 국방부, but neither 미국 구글 nor 경제매체 하늘뉴스. */
function joinsOrganisation(token: Token, head: string): boolean {
  if (token.grammar !== 'none' || determiners.has(token.word)) return false
  if (commonOrganisations.has(head)) return true
  if (/(?:위원회|부|청|의회|국회|법원|경찰|검찰|정부|은행)$/.test(head) && looksForeign(token.word)) return true
  if (places.has(token.word)) return !firms.has(head) && !media.test(head) && !/[A-Za-z]/.test(head)
  return isOrganisation(token.word) && !isDescriptive(token.word)
}

/** 투자은행, 경제매체: they say what kind of organisation the name after them is. */
const isDescriptive = (word: string): boolean => commonEndings.longestIn(word) !== null

function readBare({ tokens, last }: Phrase): ReferenceDraft {
  const genitive = tokens.findLastIndex((token) => token !== last && token.grammar === 'genitive')
  const determiner = tokens.findLastIndex((token) => token !== last && determiners.has(token.word))
  const descriptor = isDescriptive(last.stem) ? -1 : tokens.findLastIndex((token) => token !== last && isDescriptive(token.word))
  let from = Math.max(kin.has(last.stem) ? -1 : genitive, determiner, descriptor) + 1
  if (determiner >= 0 && pointingDeterminers.has(tokens[determiner]?.word ?? '') && scenes.has(tokens[from]?.word ?? '')) from++
  if (isPeople(tokens[from]?.word ?? '') && looksForeign(tokens[from + 1]?.word ?? '') && !isPersonNoun(last.stem)) from++
  const named = tokens.slice(Math.min(from, tokens.length - 1))
  return { ...nobody, kind: 'bare', name: headWordsOf(named), start: (named[0] as Token).start, end: last.stemEnd }
}

/** 유대인 앤서니 앤들러: a people is said of the name, and is none of it. */
const isPeople = (word: string): boolean => /^[가-힣]{1,5}(?:인|계)$/.test(word) && titleOf(word) === null
