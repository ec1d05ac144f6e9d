/** A noun phrase as words of the article; roles and affiliations are sliced from it. */
import { shown } from './reference'
import type { Token } from './tokens'

export interface Phrase {
  text: string
  tokens: readonly Token[]
  /** The last word without its particle. */
  head: string
  paragraph: number
}

/** The clean words of a run of tokens. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => token.word).join(' ')

/** The article's own words from the first to the last of `tokens`, particle left out; null for none or for more than fits. */
export function sliceOf(text: string, tokens: readonly Token[]): string | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? shown(text, first.start, last.stemEnd) : null
}
