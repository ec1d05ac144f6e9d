/** Phrases without a title at their end: ROLE NAME, ORG ROLE인 NAME, ORG 측, an organisation, a bare noun. */
import { sliceOf, wordsOf, type Phrase } from './phrase'
import type { Reference } from './reference'
import { readIntroduction } from './titled-phrase'
import type { Token } from './tokens'
import { isKoreanName, isOrganisation, isPersonalGloss, mayBeOrganisation, titleOf } from './word-shape'
import { determiners } from './words/names'
import { organisationEndings } from './words/organisations'
import { titlesAfterNames } from './words/titles'

const nobody = { title: null, role: null, affiliation: null, doubtful: false }

export function readUntitled(phrase: Phrase): Reference | null {
  const { tokens, head, text, paragraph } = phrase
  const last = tokens.at(-1) as Token
  const end = last.stemEnd
  if (/^(?:측|쪽)$/.test(head)) return side(phrase)
  const titleAt = tokens.findLastIndex((token, index) => index < tokens.length - 1 && isIntroducingTitle(token))
  const named = tokens.slice(titleAt + 1)
  if (titleAt >= 0 && named.length <= 3 && named.every((token) => token === last || token.grammar === 'none')) {
    const name = [...named.slice(0, -1).map((token) => token.word), head].join(' ')
    const { role, affiliation } = readIntroduction(phrase, tokens.slice(0, titleAt + 1))
    return {
      kind: 'person',
      name,
      start: (named[0] as Token).start,
      end,
      title: role && titleOf(role),
      role,
      affiliation,
      paragraph,
      doubtful: false,
    }
  }
  const before = tokens.slice(0, -1)
  if ((isKoreanName(head) && !mayBeOrganisation(head)) || isPersonalGloss(last.gloss)) {
    const owner = before.at(-1)
    const affiliation = owner && isOrganisation(owner.word) ? sliceOf(text, [owner]) : null
    return { ...nobody, kind: 'person', name: head, start: last.start, end, affiliation, paragraph }
  }
  if (isOrganisation(head)) return organisation(phrase)
  return bare(phrase)
}

function isIntroducingTitle(token: Token): boolean {
  const word = token.grammar === 'copula' ? token.stem : token.word
  const title = token.grammar === 'copula' || token.grammar === 'none' ? titleOf(word) : null
  return title !== null && title.length > 1 && !titlesAfterNames.has(title) && !isKoreanName(word)
}

/** 노바랩 측은: the organisation itself speaks. */
function side(phrase: Phrase): Reference | null {
  const { tokens, paragraph } = phrase
  const owner = tokens.slice(0, -1).filter((token) => !determiners.has(token.word))
  const first = owner[0]
  const last = tokens.at(-1) as Token
  if (!first) return null
  return { ...nobody, kind: 'organisation', name: wordsOf(owner), start: first.start, end: last.stemEnd, paragraph }
}

/** The name of an organisation takes in the words before it that are places or organisations; a common noun takes in all. */
function organisation(phrase: Phrase): Reference {
  const { tokens, head, paragraph } = phrase
  const last = tokens.at(-1) as Token
  const isCommon = organisationEndings.has(head)
  let from = tokens.length - 1
  while (from > 0) {
    const token = tokens[from - 1] as Token
    if (token.grammar !== 'none' || determiners.has(token.word)) break
    if (!isCommon && !isOrganisation(token.word)) break
    from--
  }
  const named = tokens.slice(from, -1)
  const name = [...named.map((token) => token.word), head].join(' ')
  return { ...nobody, kind: 'organisation', name, start: (named[0] ?? last).start, end: last.stemEnd, paragraph }
}

function bare(phrase: Phrase): Reference {
  const { tokens, head, paragraph } = phrase
  const last = tokens.at(-1) as Token
  const determiner = tokens.findLastIndex((token) => determiners.has(token.word))
  const from = Math.max(determiner + 1, tokens.findLastIndex((token) => token.grammar === 'genitive') + 1)
  const named = tokens.slice(Math.min(from, tokens.length - 1), -1)
  const name = [...named.map((token) => token.word), head].join(' ')
  return { ...nobody, kind: 'bare', name, start: (named[0] ?? last).start, end: last.stemEnd, paragraph }
}
