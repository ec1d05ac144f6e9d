/** What stands before a name: ORG, ORG의, ROLE, ORG ROLE인. */
import { sliceOf } from './phrase'
import type { Token } from '../reading/tokens'
import { isOrganisation, isPersonNoun, titleOf } from '../../../korean/word-shape'
import { determiners, kin, pointingDeterminers } from '../../../korean/words/names'
import { kindsOfFirm } from '../../../korean/words/organisations'

export interface Introduction {
  role: string | null
  affiliation: string | null
}

const nounOf = (token: Token): string => (token.grammar === 'copula' ? token.stem : token.word)
const titleIn = (token: Token): string | null => titleOf(nounOf(token))

export function readIntroduction(text: string, before: readonly Token[]): Introduction {
  if (before.some((token) => kin.has(nounOf(token)))) return { role: null, affiliation: null }
  const last = before.length - 1
  const at = before[last] && isPersonNoun(nounOf(before[last])) ? last : before.findLastIndex((token) => titleIn(token) !== null)
  if (at < 0) return { role: null, affiliation: sliceOf(text, trailingOrganisation(before)) }
  const owner = before.slice(0, at)
  const end = Math.max(
    owner.findLastIndex((token) => token.grammar === 'genitive'),
    owner.findLastIndex((token) => isOrganisation(token.word)),
  )
  const group = owner.at(-1)
  if (end < 0 && group && isGroup(group, before[at] as Token))
    return { role: sliceOf(text, [before[at] as Token]), affiliation: sliceOf(text, [group]) }
  return {
    role: sliceOf(text, before.slice(end + 1, at + 1)),
    affiliation:
      sliceOf(text, properName(owner.slice(0, end + 1))) ?? organisationWithin(before[at] as Token, titleIn(before[at] as Token) ?? ''),
  }
}

/** 버들마을 이장, 시민동맹 후보: before such an office stands whom it is held for. */
const isGroup = ({ word, grammar }: Token, office: Token): boolean =>
  grammar === 'none' &&
  word.length > 2 &&
  !isPersonNoun(word) &&
  /(?:장|대표|후보|의원|대변인|감독|선수|장관|차관|총리|대통령)$/.test(nounOf(office))

/** The words at the end of `tokens` that can be an organisation; everything when a genitive closes it. */
export function trailingOrganisation(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (!last || determiners.has(last.word) || last.stem === '출신' || pointingDeterminers.has(tokens.at(-2)?.word ?? '')) return []
  return last.grammar === 'genitive' || isOrganisation(last.word) ? properName(tokens) : []
}

/** 미국 AI 스타트업 가온랩 → 가온랩. */
function properName(tokens: readonly Token[]): readonly Token[] {
  const kind = tokens.findLastIndex((token, index) => index < tokens.length - 1 && kindsOfFirm.test(token.word))
  return tokens.slice(kind + 1)
}

/** 의원(다솜당) → 다솜당. */
export const organisationInGloss = ({ gloss }: Token): string | null =>
  gloss !== null &&
  /^[가-힣A-Za-z]{2,10}(?: [가-힣A-Za-z]{2,10}){0,2}$/.test(gloss) &&
  !titleOf(gloss) &&
  (isOrganisation(gloss) || gloss.includes(' '))
    ? gloss
    : null

/** Who leads one belongs to the organisation around it. */
const innerUnit = /(?:실|센터|본부|부|팀|과|국)$/

/** 원내수석부대표, 정책위부의장: 부 is part of the office. */
const isDeputy = (prefix: string, title: string): boolean => prefix.endsWith('부') && /^(?:의장|대표|회장|위원장|본부장)$/.test(title)

/** 통일부장관 → 통일부, 남부소방서장 → 남부소방서. */
export function organisationWithin(token: Token, title: string): string | null {
  const word = token.stem
  const prefix = word.slice(0, -title.length)
  if (prefix.length < 2 || /(?:법인|지사)장$/.test(word) || isDeputy(prefix, title)) return null
  if (isOrganisation(prefix)) return prefix
  const office = word.slice(0, word.endsWith('위원장') ? -2 : -1)
  return /[장수]$/.test(word) &&
    (/[서청원위시군구]$/.test(office) || (isOrganisation(office) && !innerUnit.test(office))) &&
    office.length >= 3
    ? office
    : null
}
