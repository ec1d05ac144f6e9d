/** A noun phrase as words of the article; roles and affiliations are sliced from it. */
import { shown } from '../reading/reference'
import type { Token } from '../reading/tokens'
import { titleOf } from '../../../korean/word-shape'

export interface Phrase {
  text: string
  tokens: readonly Token[]
  last: Token
  /** The last word without its particle. */
  head: string
}

/** A title on its way to the reference: what it is, and the words of the office it closes. */
export interface TitledPhrase extends Phrase {
  title: string
  office: readonly Token[]
  before: readonly Token[]
}

/** The clean words of a run of tokens, particles and all. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.word).join(' ')

/** The same for the end of a phrase: its last word without the particle. */
export const headWordsOf = (tokens: readonly Token[]): string =>
  tokens.map((token, index) => (index === tokens.length - 1 ? token.stem : token.word)).join(' ')

/** The article's own words from the first to the last of `tokens`, particle left out; null for none or for more than fits. */
export function sliceOf(text: string, tokens: readonly Token[]): string | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? shown(text, first.start, endOf(last)) : null
}

/** 최고경영자(CEO) keeps its gloss, 랜스(사진) does not. */
const endOf = ({ gloss, glossStart, stemEnd }: Token): number =>
  gloss !== null && titleOf(gloss) !== null && glossStart === stemEnd + 1 ? glossStart + gloss.length + 1 : stemEnd

/** 관계자들 → 관계자. */
export const singularOf = (word: string): string => (word.length > 2 && word.endsWith('들') ? word.slice(0, -1) : word)
