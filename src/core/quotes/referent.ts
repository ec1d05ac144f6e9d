/** Everyone and everything an article speaks of as somebody: what speakers, the reader's choice and a model's answer point to by number. */
import type { Mention } from './quote'

export type ReferentKind = 'person' | 'body' | 'group' | 'document' | 'unnamed'

export interface Referent {
  /** From 1, in the order of the first mention; stable for the article. */
  id: number
  kind: ReferentKind
  /** The full name as the article writes it, or the words that describe them. */
  canonical: string
  /** As the article has them; at most 30 characters; null when it gives none. */
  role: string | null
  affiliation: string | null
  /** In the order of the text; where there are very many, the first ones. */
  mentions: Mention[]
}

/** The referent of that number; null where there is none. */
export const referentOf = (referents: readonly Referent[], id: number | null): Referent | null =>
  referents.find((referent) => referent.id === id) ?? null
