/** Sources and offices without a name: 업계 관계자, 국방부 대변인, 한 초선 의원, CEO. */
import { organisationWithin, trailingOrganisation } from './introduction'
import { singularOf, sliceOf, type TitledPhrase } from './phrase'
import type { ReferenceDraft } from '../reading/reference'
import type { Token } from '../reading/tokens'
import { isOrganisation, titleOf } from '../../../korean/word-shape'
import { ageOrGrade, pointingDeterminers, ranks, scenes } from '../../../korean/words/names'
import { unnamedSources } from '../../../korean/words/titles'

export function readOffice(phrase: TitledPhrase): ReferenceDraft {
  const { text, head, before, last, title, office } = phrase
  const place = head.endsWith('들') ? before.findLastIndex(isPlace) : -1
  const start = (phrase.tokens[place + 1] as Token).start
  const rank = before.findIndex((token) => ranks.has(token.word))
  const owner = before.slice(place + 1, rank >= 0 ? rank : undefined)
  const role = sliceOf(text, rank >= 0 ? [...before.slice(rank), last] : office)
  const isSource = unnamedSources.has(title) || unnamedSources.has(singularOf(head)) || head.endsWith('들') || before.length > 0
  return {
    kind: isSource ? 'unnamed' : 'title',
    name: text.slice(start, last.stemEnd),
    start,
    end: last.stemEnd,
    title,
    address: title,
    role,
    affiliation:
      (owner.some(({ word, stem }) => (titleOf(stem)?.length ?? 0) > 1 || ageOrGrade.test(word)) ? null : sliceOf(text, owner)) ??
      organisationWithin(last, title),
    doubtful: false,
  }
}

/** 방청석의 학부모들: where they are is no body that they belong to. */
const isPlace = ({ grammar, stem }: Token): boolean => grammar === 'genitive' && !isOrganisation(stem) && titleOf(stem) === null

/** 한 초선 여성 의원, 이 지역 점주들: the determiner is at `at` of the words before the title. */
export function readDetermined(phrase: TitledPhrase, at: number): ReferenceDraft {
  const { text, before, last, title, office } = phrase
  const determiner = before[at] as Token
  const described = before.slice(at + 1)
  const owner = trailingOrganisation(before.slice(0, at))
  const inside = described.filter((token) => isOrganisation(token.word)).slice(-1)
  const { start } = owner[0] ?? determiner
  return {
    kind: 'unnamed',
    name: text.slice(owner.length > 0 ? start : nameStart(determiner, described, last), last.stemEnd),
    start,
    end: last.stemEnd,
    title,
    address: title,
    role: sliceOf(text, office),
    affiliation: sliceOf(text, owner) ?? sliceOf(text, inside),
    doubtful: false,
  }
}

/** 이 지역 점주들 are 점주들 elsewhere; 한 초선 의원, 일부 주민 and 익명의 소식통 keep their determiner; 한 측근 is 측근. */
function nameStart(determiner: Token, described: readonly Token[], last: Token): number {
  if (described.length === 0) return determiner.word === '익명의' ? determiner.start : last.start
  if (determiner.word === '한' && isOrganisation((described[0] as Token).word)) return (described[0] as Token).start
  if (!pointingDeterminers.has(determiner.word)) return determiner.start
  return (described.find((token) => !scenes.has(token.word)) ?? last).start
}
