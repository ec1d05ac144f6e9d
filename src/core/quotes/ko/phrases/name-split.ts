/** Finds the name among the words before a title, when nothing but their looks can tell. */
import type { Token } from '../reading/tokens'
import {
  isCommonName,
  isKoreanName,
  isOrganisation,
  isPersonalGloss,
  isPersonNoun,
  loanedTrade,
  looksForeign,
  titleOf,
} from '../../../korean/word-shape'
import { descriptors, kin, officeModifiers, pointingDeterminers, scenes } from '../../../korean/words/names'
import { neverNamed, unnamedSources } from '../../../korean/words/titles'

export interface NameSplit {
  name: readonly Token[]
  /** Between name and title. */
  organisation: readonly Token[]
  /** Words before the title that belong to it: 대통령 당선인. */
  extraRole: readonly Token[]
  /** What stands before the name. */
  introduction: readonly Token[]
}

/** Null when the words hold no name: 국방부 (대변인), 업계 (관계자). */
export function splitName(before: readonly Token[], title: string): NameSplit | null {
  const kinAt = before.findLastIndex((token) => kin.has(token.word))
  const genitive = before.findLastIndex(
    (token, index) => (token.grammar === 'genitive' && !isCouncil(token, before[index - 1])) || isRole(token, before[index + 1]),
  )
  const pointed = before.findLastIndex((token, index) => scenes.has(token.word) && pointingDeterminers.has(before[index - 1]?.word ?? ''))
  const cut = Math.max(genitive, kinAt, pointed) + 1
  const introduction = before.slice(0, cut)
  const free = before.slice(cut)
  if (free.length === 0) return null
  const korean = koreanNameAt(free, title)
  if (neverNamed.has(title) && !isCommonName(free.at(-1)?.word ?? '') && !(korean === 0 && free.length > 1 && !sourcesOfOthers.test(title)))
    return null
  if (korean >= 0) return aroundKoreanName(free, korean, introduction, title)
  return foreignName(free, introduction, title)
}

/** 한도담 호수시민회의 사무처장: 회의 is the end of the name, and no 회 with a particle. */
const isCouncil = ({ word }: Token, previous: Token | undefined): boolean =>
  word.endsWith('회의') && previous?.grammar === 'none' && isCommonName(previous.word)

/** 이하늘 측 관계자 is not 이하늘, 이하늘 다솜랩 임원 is. */
const sourcesOfOthers = /관계자|측근|소식통|당국자|실무자|인사|대리인|변호인|팬/

/** 교신저자인 이반 코르사코프: what ends in 인 before a name is no part of it. */
const isRole = (token: Token, next: Token | undefined): boolean =>
  token.grammar === 'copula' &&
  (titleOf(token.stem) !== null || (next !== undefined && token.stem.length > 1 && !isOrganisation(next.word)))

/** Index of the word that is most likely a Korean full name, or -1. */
export function koreanNameAt(tokens: readonly Token[], title: string): number {
  const glossed = tokens.findIndex((token) => isPersonalGloss(token.gloss) && isKoreanName(token.word))
  if (glossed >= 0) return glossed
  const common = tokens.findIndex(
    (token, index) => isCommonName(token.word) && !isOrganisation(token.word, index === tokens.length - 1 ? title : null),
  )
  if (common >= 0) return common
  const last = tokens.length - 1
  return tokens.findIndex((token, index) => {
    if (!isKoreanName(token.word) || isOrganisation(token.word, title)) return false
    const next = tokens[index + 1]
    const previous = tokens[index - 1]
    if (previous && !mayPrecedeName(previous) && !(index === last && token.word.length === 3 && !looksForeign(previous.word))) return false
    return index === last || (next !== undefined && mayFollowName(token, next, title))
  })
}

/** 다솜랩 감도윤, 건축가 감도윤. */
const mayPrecedeName = ({ word }: Token): boolean => isOrganisation(word) || isPersonNoun(word)

/** 한나 뮐러 is no 한나; 감도윤 스튜디오 is 감도윤. */
const mayFollowName = (token: Token, next: Token, title: string): boolean =>
  isOrganisation(next.word, title) ||
  titleOf(next.word) !== null ||
  (token.word.length > 2 && !(looksForeign(next.word) && looksForeign(token.word)))

function aroundKoreanName(tokens: readonly Token[], at: number, introduction: readonly Token[], title: string): NameSplit {
  const after = tokens.slice(at + 1)
  const hasLaterOrganisation = after.slice(1).some((token) => isOrganisation(token.word, title))
  const first = after[0]
  const isForeign =
    first && hasLaterOrganisation && !isOrganisation(first.word, title) && titleOf(first.word) === null && first.word.length > 1
  const nameEnd = at + (isForeign ? 2 : 1)
  const given = tokens[at - 1]?.word ?? ''
  const start = looksForeign(given) && !loanedTrade.test(given) ? at - 1 : at
  return {
    name: tokens.slice(start, nameEnd),
    ...officeOf(tokens.slice(nameEnd), title),
    introduction: [...introduction, ...tokens.slice(0, start)],
  }
}

/** Divides what stands between name and title: the organisation reaches to the last word that can be one. */
function officeOf(tokens: readonly Token[], title: string): Pick<NameSplit, 'organisation' | 'extraRole'> {
  const titled = tokens.findIndex((token) => titleOf(token.word) !== null && !isOrganisation(token.word))
  const free = titled >= 0 ? tokens.slice(0, titled) : tokens
  const last = free.findLastIndex((token) => isOrganisation(token.word, title))
  const end = last >= 0 ? last + 1 : free.length
  return { organisation: tokens.slice(0, end).map(whole), extraRole: tokens.slice(end) }
}

/** 스타라인 before a title: between name and title no word has a particle. */
const whole = (token: Token): Token => ({ ...token, stem: token.word, stemEnd: token.stemEnd + token.word.length - token.stem.length })

function foreignName(tokens: readonly Token[], introduction: readonly Token[], title: string): NameSplit | null {
  const titled = tokens.findLastIndex((token) => titleOf(token.word) !== null)
  if (titled >= 0 && titled < tokens.length - 1)
    return foreignName(tokens.slice(titled + 1), [...introduction, ...tokens.slice(0, titled + 1)], title)
  if (titled >= 0) {
    const split = foreignName(tokens.slice(0, -1), introduction, title)
    return split && { ...split, extraRole: [...split.extraRole, tokens[titled] as Token] }
  }
  const glossed = tokens.findIndex((token) => isPersonalGloss(token.gloss))
  const isOther = (token: Token): boolean =>
    officeModifiers.has(token.word) || (isOrganisation(token.word, title) && !isPersonalGloss(token.gloss))
  const start = tokens.findIndex((token) => !isOther(token))
  if (start < 0) return null
  const next = tokens.findIndex((token, index) => index > start && isOther(token))
  const run = tokens.slice(start, next < 0 ? tokens.length : next)
  if (glossed < 0 && !isForeignRun(run, next >= 0, title)) return null
  const longest = next < 0 ? 2 : 4
  const length = glossed >= start ? glossed - start + 1 : Math.min(run.length, longest)
  return {
    name: tokens.slice(start, start + length),
    ...officeOf(tokens.slice(start + length), title),
    introduction: [...introduction, ...tokens.slice(0, start)],
  }
}

/** Before 관계자 nothing is a name; before 교수 or 의원 a word alone is not, and neither is 초선 여성. */
function isForeignRun(run: readonly Token[], hasOrganisationBehind: boolean, title: string): boolean {
  if (neverNamed.has(title) || run.some((token) => descriptors.test(token.word))) return false
  if (run.length === 1 && /^(?:[가-힣]{2}|[가-힣]{4,})$/.test(run[0]?.word ?? '') && !looksForeign(run[0]?.word ?? '')) return false
  return !unnamedSources.has(title) || title === '의원' || run.length > 1 || hasOrganisationBehind
}
