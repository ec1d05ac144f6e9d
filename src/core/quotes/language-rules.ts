/** What the rules of one language offer to {@link findQuotes}. */
import type { Article } from '../article/article'
import type { Sentence } from '../text/sentence'
import type { TextSpan } from '../text/span'
import type { Speaker } from './quote'
import type { Referent } from './referent'
import type { MarkedSpan } from '../text/marks'

export interface QuoteSource extends Pick<Article, 'text' | 'paragraphs' | 'title'> {
  marks: readonly MarkedSpan[]
  /** The article's sentences; a quotation with more than one in it belongs to the one that it begins in. */
  sentences: readonly Sentence[]
}

/** A speaker before the article's referents have numbers; `kind` is null where nothing but the mention speaks for there being one. */
export interface AttributedSpeaker extends Omit<Speaker, 'referent'> {
  kind: Referent['kind'] | null
}

/** A quotation before it has a number: where its words stand and who said them. */
export interface AttributedQuote {
  segments: TextSpan[]
  speaker: AttributedSpeaker | null
  kind: 'direct' | 'partial'
}

/** Somebody or something the rules of a language know with evidence; mentions in any order. */
export interface KnownReferent extends Omit<Referent, 'id' | 'mentions'> {
  mentions: readonly TextSpan[]
}

export interface Attributed {
  quotes: AttributedQuote[]
  known: KnownReferent[]
}

export interface LanguageRules {
  /** Every direct quotation of the text, in order, each with its speaker, and whom the text names besides. Pure; linear in the length of the text. */
  attribute(source: QuoteSource): Attributed
}
