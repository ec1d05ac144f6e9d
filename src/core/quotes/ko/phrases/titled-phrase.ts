/** Phrases that end in a title: NAME ORG TITLE, ORG의 NAME TITLE, ORG NAME TITLE, SURNAME TITLE, TITLE alone. */
import { organisationInGloss, organisationWithin, readIntroduction, trailingOrganisation } from './introduction'
import { koreanNameAt, splitName } from './name-split'
import { singularOf, sliceOf, wordsOf, type Phrase, type TitledPhrase } from './phrase'
import type { ReferenceDraft } from '../reading/reference'
import type { Token } from '../reading/tokens'
import { readDetermined, readOffice } from './unnamed-phrase'
import { isCommonName, isKoreanName, isOrganisation, isPersonNoun, looksForeign, titleOf } from '../../../korean/word-shape'
import { determiners, kin, officeModifiers, pointingDeterminers, scenes, surnames } from '../../../korean/words/names'
import { verbalEnding } from '../../../korean/words/stops'
import { degrees, honorifics, titlesAfterNames, unnamedSources } from '../../../korean/words/titles'

export function readTitled(phrase: Phrase, title: string): ReferenceDraft | null {
  const { tokens, head, last } = phrase
  const prefix = singularOf(head).slice(0, -title.length)
  const before = tokens.slice(0, -1)
  if (prefix !== '' && isNameBeforeTitle(prefix, title)) return readFused(phrase, title, prefix, before)
  const modifier = before.at(-1)
  const also = before.findLastIndex(({ word }, at) => word === '겸' && at > 0 && titleOf((before[at - 1] as Token).word) !== null)
  if (also > 0) return readSeparate({ ...phrase, title, office: tokens.slice(also - 1), before: before.slice(0, also - 1) })
  if (!modifier || !officeModifiers.has(modifier.word) || before.length < 2)
    return readSeparate({ ...phrase, title, office: [last], before })
  const office = modifier.word === '고' ? [last] : [modifier, last]
  return readSeparate({ ...phrase, title, office, before: before.slice(0, -1) })
}

/** 김대표, 한가람부회장, A씨, but 당직판사. */
const isNameBeforeTitle = (prefix: string, title: string): boolean =>
  honorifics.has(title)
    ? surnames.has(prefix) || isKoreanName(prefix) || prefix.length <= 2
    : /^[김이박최정강조윤장임]$/.test(prefix) || (prefix.length === 3 && isCommonName(prefix))

/** 응우옌 반 뚜씨: the words before the last of a name that is no Korean one. */
function foreignGivenNames(before: readonly Token[], surname: string): readonly Token[] {
  const other = before.findLastIndex(
    ({ word, grammar, breaks }) => grammar !== 'none' || breaks || kin.has(word) || isPersonNoun(word) || isOrganisation(word),
  )
  const names = before.slice(other + 1).slice(-3)
  return surname.length === 1 || names.some(({ word }) => looksForeign(word)) ? names : []
}

/** 한가람씨, 김씨, 최모씨, A씨, 한가람부회장. */
function readFused(phrase: Phrase, title: string, prefix: string, before: readonly Token[]): ReferenceDraft {
  const { last, head, text } = phrase
  const isHonorific = honorifics.has(title)
  const isHidden = isHonorific && /모$|^[A-Z]/.test(prefix)
  const given = isHonorific && !isHidden && !surnames.has(prefix) ? foreignGivenNames(before, prefix) : []
  const introduced = readIntroduction(text, before.slice(0, before.length - given.length))
  const role = isHonorific ? introduced.role : title
  return {
    kind: surnames.has(prefix) ? 'surname' : 'person',
    name: isHidden ? head : [...given.map(({ word }) => word), prefix].join(' '),
    start: (given[0] ?? last).start,
    end: last.stemEnd,
    title: role && titleOf(role),
    address: title,
    role,
    affiliation: introduced.affiliation,
    doubtful: false,
  }
}

function readSeparate(phrase: TitledPhrase): ReferenceDraft | null {
  const { before, title, text, last, head } = phrase
  const previous = before.at(-1)
  const isAddress = honorifics.has(title) && previous !== undefined && titleOf(previous.word) !== null
  const needsName = (titlesAfterNames.has(title) || honorifics.has(title)) && !isAddress
  if (!previous) return needsName && !head.endsWith('들') ? null : readOffice(phrase)
  if (previous.word === '한' && unnamedSources.has(title)) return { ...readDetermined(phrase, before.length - 1), doubtful: true }
  const isSurname = surnames.has(previous.word) && !isForeignGivenName(before.at(-2))
  if (isSurname) {
    return {
      kind: 'surname',
      name: previous.word,
      start: previous.start,
      end: last.stemEnd,
      title: honorifics.has(title) ? null : title,
      address: title,
      role: honorifics.has(title) ? null : sliceOf(text, phrase.office),
      affiliation: sliceOf(text, trailingOrganisation(before.slice(0, -1))),
      doubtful: determiners.has(previous.word),
    }
  }
  const determiner = before.findIndex((token) => determiners.has(token.word))
  if (determiner >= 0 && isDescription(before.slice(determiner), title)) return readDetermined(phrase, determiner)
  return readNamed(phrase) ?? (needsName ? null : readOffice(phrase))
}

function readNamed({ before, title, text, last, office }: TitledPhrase): ReferenceDraft | null {
  const split = splitName(before, title)
  if (!split) return null
  const introduced = readIntroduction(text, split.introduction)
  const own = honorifics.has(title) ? null : sliceOf(text, [...split.extraRole, ...office])
  const role = own === null || (degrees.has(title) && introduced.role !== null) ? introduced.role : own
  const name = wordsOf(split.name)
  return {
    kind: /^[가-힣]$/.test(name) ? 'surname' : 'person',
    name,
    start: (split.name[0] as Token).start,
    end: last.stemEnd,
    title: role && titleOf(role),
    address: title,
    role,
    affiliation:
      sliceOf(text, split.organisation) ?? introduced.affiliation ?? organisationWithin(last, title) ?? organisationInGloss(last),
    doubtful: false,
  }
}

/** 한 초선 의원, but neither 한 한가람 의원 nor 이 병원 책임자인 마르코 펠리 교수, 이 회사 마르코 펠리 대표. */
function isDescription(tokens: readonly Token[], title: string): boolean {
  if (koreanNameAt(tokens.slice(1), title) >= 0) return false
  const isPointing = pointingDeterminers.has(tokens[0]?.word ?? '')
  if (isPointing && scenes.has(tokens[1]?.word ?? '') && tokens.length > 3 && tokens.slice(2).every(({ word }) => looksForeign(word)))
    return false
  return !(isPointing && tokens.some((token) => token.grammar === 'genitive' || token.grammar === 'copula'))
}

/** 리언 황 CEO: the surname stands last, after a name that is no Korean one. */
const isForeignGivenName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.grammar === 'none' &&
  !token.breaks &&
  /^[가-힣]{2,4}$/.test(token.word) &&
  !isOrganisation(token.word) &&
  !verbalEnding.test(token.word) &&
  titleOf(token.word) === null
