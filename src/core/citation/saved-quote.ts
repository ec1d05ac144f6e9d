/** A quotation kept in the library: its words, where they stood, and enough of the article to cite it and find it again. */
import type { Article } from '../article/article'
import type { Doubt, Quote, VerifiedQuote } from '../quotes/quote'
import { toldSpeaker } from '../quotes/told-speaker'
import { selectorOf } from '../text/find/text-quote-selector'
import type { TextSpan } from '../text/span'
import type { CitedArticle, CitedSpeaker } from './cited-source'

export interface SavedQuote {
  id: string
  /** ISO 8601. */
  savedAt: string
  /** The words, one part for each segment, exactly as the article had them. */
  parts: readonly string[]
  /** Where they stood in the article's text. */
  segments: readonly TextSpan[]
  /** Of the text before the first and after the last part: see {@link selectorOf}. */
  prefix: string
  suffix: string
  article: CitedArticle
  /** Who was named for it when it was saved: see {@link toldSpeaker}. */
  speaker: Required<CitedSpeaker> | null
  /** What was in doubt of the speaker then. */
  doubt: Doubt
  translated: Quote['translated']
  /** The reader's own words. */
  note: string
}

/** What the library keeps of a quotation of the article at hand. */
export function toSavedQuote(
  { quote, parts }: VerifiedQuote,
  article: CitedArticle & Pick<Article, 'text'>,
  { id, savedAt }: Pick<SavedQuote, 'id' | 'savedAt'>,
): SavedQuote {
  const { url, canonicalUrl, title, siteName, publishedAt, language, via, text } = article
  const { segments, translated } = quote
  const { prefix, suffix } = selectorOf(text, quote)
  const speaker = toldSpeaker(quote.speaker)
  return {
    id,
    savedAt,
    parts,
    segments,
    prefix,
    suffix,
    article: { url, canonicalUrl, title, siteName, publishedAt, language, ...(via && { via }) },
    speaker: speaker && {
      canonical: speaker.canonical,
      role: speaker.role,
      affiliation: speaker.affiliation,
      figureId: speaker.figureId ?? null,
    },
    doubt: quote.speaker?.doubt ?? 'none',
    translated,
    note: '',
  }
}
