/** What the rules of one language offer to {@link findQuotes}. */
import type { Article } from '../article/article'
import type { Sentence } from '../text/sentence'
import type { TextSpan } from '../text/span'
import type { Speaker } from './quote'
import type { MarkedSpan } from '../text/marks'

export interface QuoteSource extends Pick<Article, 'text' | 'paragraphs' | 'title'> {
  marks: readonly MarkedSpan[]
  /** The article's sentences; a quotation with more than one in it belongs to the one that it begins in. */
  sentences: readonly Sentence[]
}

/** A quotation before it has a number: where its words stand and who said them. */
export interface AttributedQuote {
  segments: TextSpan[]
  speaker: Speaker | null
  kind: 'direct' | 'partial'
}

export interface LanguageRules {
  /** Every direct quotation of the text, in order, each with its speaker. Pure; linear in the length of the text. */
  attribute(source: QuoteSource): AttributedQuote[]
}
