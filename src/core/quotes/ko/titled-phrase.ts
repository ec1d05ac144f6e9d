/** Phrases that end in a title: NAME ORG TITLE, ORG의 NAME TITLE, ORG NAME TITLE, SURNAME TITLE, TITLE alone. */
import { splitName } from './name-split'
import { sliceOf, wordsOf, type Phrase } from './phrase'
import type { Reference } from './reference'
import type { Token } from './tokens'
import { isKoreanName, isOrganisation, titleOf } from './word-shape'
import { determiners, kin, surnames } from './words/names'
import { honorifics, titlesAfterNames, unnamedSources } from './words/titles'

const officeModifiers = new Set(['전', '현', '당시', '신임', '전직', '현직', '고'])

export function readTitled(phrase: Phrase, title: string): Reference | null {
  const { tokens, head } = phrase
  const last = tokens.at(-1) as Token
  const singular = head.endsWith('들') ? head.slice(0, -1) : head
  const prefix = singular.slice(0, -title.length)
  const before = tokens.slice(0, -1)
  if (prefix !== '' && isNameBeforeTitle(prefix, title)) return fusedName(phrase, title, prefix, before)
  const isHonorific = honorifics.has(title) && prefix === ''
  const role = isHonorific ? [] : [last]
  const modifier = before.at(-1)
  if (modifier && officeModifiers.has(modifier.word) && before.length > 1) {
    before.pop()
    if (!isHonorific && modifier.word !== '고') role.unshift(modifier)
  }
  return separateName(phrase, title, role, before)
}

const isNameBeforeTitle = (prefix: string, title: string): boolean =>
  surnames.has(prefix) ||
  (isKoreanName(prefix) && (title.length >= 2 || honorifics.has(title))) ||
  (honorifics.has(title) && prefix.length <= 2)

/** 김제동씨, 김씨, 안모씨, A씨, 이재용부회장. */
function fusedName(phrase: Phrase, title: string, prefix: string, before: Token[]): Reference {
  const last = phrase.tokens.at(-1) as Token
  const isSurname = surnames.has(prefix)
  const isHidden = /모$|^[A-Z]/.test(prefix) && honorifics.has(title)
  const { role, affiliation } = readIntroduction(phrase, before)
  return {
    kind: isSurname ? 'surname' : 'person',
    name: isHidden ? phrase.head : prefix,
    start: last.start,
    end: last.stemEnd,
    title: honorifics.has(title) ? role && titleOf(role) : title,
    role: honorifics.has(title) ? role : title,
    affiliation,
    paragraph: phrase.paragraph,
    doubtful: false,
  }
}

function separateName(phrase: Phrase, title: string, role: readonly Token[], before: Token[]): Reference | null {
  const { text, tokens, paragraph } = phrase
  const last = tokens.at(-1) as Token
  const end = last.stemEnd
  const previous = before.at(-1)
  const shared = { end, title: honorifics.has(title) ? null : title, role: sliceOf(text, role), paragraph, doubtful: false }
  if (!previous) return titlesAfterNames.has(title) || honorifics.has(title) ? null : only(phrase, shared, before)
  if (surnames.has(previous.word) && previous.word.length === 1 && !isForeignGivenName(before.at(-2))) {
    const doubtful = determiners.has(previous.word) || previous.word === '전'
    const affiliation = sliceOf(text, trailingOrganisation(before.slice(0, -1)))
    return { ...shared, kind: 'surname', name: previous.word, start: previous.start, affiliation, doubtful }
  }
  const determiner = before.findIndex((token, index) => determiners.has(token.word) && index < before.length)
  if (determiner >= 0 && !isKoreanName(previous.word)) return unnamed(phrase, shared, before, determiner)
  const split = splitName(before, title)
  if (!split) return titlesAfterNames.has(title) || honorifics.has(title) ? null : only(phrase, shared, before)
  const { name, organisation, extraRole, introduction } = split
  const introduced = readIntroduction(phrase, introduction)
  const first = name[0] as Token
  const office = honorifics.has(title) ? introduced.role : sliceOf(text, [...extraRole, ...role])
  return {
    ...shared,
    kind: 'person',
    name: wordsOf(name),
    start: first.start,
    role: office,
    title: office && titleOf(office),
    affiliation: sliceOf(text, organisation) ?? introduced.affiliation ?? organisationWithin(last, title),
  }
}

/** 젠슨 황 CEO: the surname stands last, after a name that is no Korean one. */
const isForeignGivenName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.grammar === 'none' &&
  /^[가-힣]{2,4}$/.test(token.word) &&
  !isOrganisation(token.word) &&
  titleOf(token.word) === null

type Shared = Pick<Reference, 'end' | 'title' | 'role' | 'paragraph' | 'doubtful'>

/** An office or a source without a name: 국방부 대변인, 업계 관계자, CEO. */
function only(phrase: Phrase, shared: Shared, before: readonly Token[]): Reference {
  const { text, tokens, head } = phrase
  const first = tokens[0] as Token
  const singular = head.endsWith('들') ? head.slice(0, -1) : head
  const isUnnamed = unnamedSources.has(shared.title ?? '') || unnamedSources.has(singular) || head.endsWith('들')
  const rank = before.findIndex((token) => /^(?:고위|핵심|내부|익명)$/.test(token.word))
  const owner = rank >= 0 ? before.slice(0, rank) : before
  const role = rank >= 0 ? sliceOf(text, [...before.slice(rank), tokens.at(-1) as Token]) : shared.role
  return {
    ...shared,
    kind: isUnnamed || before.length > 0 ? 'unnamed' : 'title',
    name: text.slice(first.start, shared.end),
    start: first.start,
    role,
    affiliation: sliceOf(text, owner) ?? organisationWithin(tokens.at(-1) as Token, shared.title ?? ''),
  }
}

function unnamed(phrase: Phrase, shared: Shared, before: readonly Token[], determiner: number): Reference {
  const { text, tokens } = phrase
  const described = before.slice(determiner + 1)
  const first = (described[0] ?? tokens.at(-1)) as Token
  const owner = before.slice(0, determiner)
  const organisation = owner.length > 0 ? owner : described.filter((token) => isOrganisation(token.word))
  const isSome = (before[determiner] as Token).word === '일부'
  const start = (tokens[0] as Token).start
  return {
    ...shared,
    kind: 'unnamed',
    name: text.slice(isSome ? (before[determiner] as Token).start : first.start, shared.end),
    start,
    affiliation: sliceOf(text, organisation),
  }
}

/** What stands before a name: ORG, ORG의, ROLE, ORG ROLE인. */
export function readIntroduction(phrase: Phrase, before: readonly Token[]): { role: string | null; affiliation: string | null } {
  const { text } = phrase
  const at = before.findLastIndex((token) => titleOf(token.grammar === 'copula' ? token.stem : token.word) !== null)
  if (before.some((token) => kin.has(token.word))) return { role: null, affiliation: null }
  if (at < 0) return { role: null, affiliation: sliceOf(text, trailingOrganisation(before)) }
  const genitive = before.slice(0, at).findLastIndex((token) => token.grammar === 'genitive')
  const organisationEnd = genitive >= 0 ? genitive : before.slice(0, at).findLastIndex((token) => isOrganisation(token.word))
  return {
    role: sliceOf(text, before.slice(organisationEnd + 1, at + 1)),
    affiliation: sliceOf(text, before.slice(0, organisationEnd + 1)),
  }
}

/** The words at the end of `tokens` that can be an organisation; everything when a genitive closes it. */
export function trailingOrganisation(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (!last || determiners.has(last.word)) return []
  if (last.grammar === 'genitive' || isOrganisation(last.word)) return tokens
  return []
}

/** 통일부장관 → 통일부, 남부소방서장 → 남부소방서. */
function organisationWithin(last: Token, title: string): string | null {
  const word = last.word === last.stem || last.word.startsWith(last.stem) ? last.stem : last.word
  const prefix = word.slice(0, -title.length)
  if (prefix.length < 2) return null
  if (isOrganisation(prefix)) return prefix
  return word.endsWith('장') && isOrganisation(word.slice(0, -1)) ? word.slice(0, -1) : null
}
