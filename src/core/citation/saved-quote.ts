/** A quotation kept in the library: its words, where they stood, and enough of the article to cite and find it again. */
import type { CitedArticle, CitedSpeaker } from './citation'
import type { Quote } from '../quotes/quote'
import type { TextSpan } from '../text/span'

export interface SavedQuote {
  id: string
  /** ISO 8601. */
  savedAt: string
  /** The words, one part for each segment, exactly as the article had them. */
  parts: readonly string[]
  /** Where they stood in the article's text. */
  segments: readonly TextSpan[]
  /** Up to 32 characters of text before and after. */
  prefix: string
  suffix: string
  article: CitedArticle
  speaker: (CitedSpeaker & { figureId: string | null }) | null
  translated: Quote['translated']
  note: string
}
