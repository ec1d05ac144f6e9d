/** The words of a text as they are compared within one language, with their places. */
import { termsOf } from '../../on-device/terms'

export interface Token {
  at: number
  /** See `termsOf`; never empty. */
  terms: readonly string[]
}

const word = /[\p{L}\p{N}]+/gu

/** The words that say something, in order. Linear. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(word)]
    .map(({ 0: letters, index }) => ({ at: index, terms: termsOf(letters) }))
    .filter(({ terms }) => terms.length > 0)
}

/** True when half of the first word's terms are the second's. */
export const sameToken = (a: Token, b: Token): boolean => 2 * a.terms.filter((term) => b.terms.includes(term)).length >= a.terms.length
