/** How phrases are written down. */

export interface Phrases {
  /** Matched against codes, types and parameter names, in lower case. */
  names?: RegExp
  /** Matched against prose, in lower case. */
  words: RegExp
}

export const anyOf = (...phrases: string[]): RegExp => new RegExp(phrases.join('|'))
