/** A quotation as one line of plain text: `“…” — 샘 올트먼, 오픈AI CEO (중앙일보, 2025. 2. 4.) https://…`. */
import type { CitationOptions, CitedWords } from '../citation'
import type { CitedArticle } from '../cited-source'
import { closeCitation } from './close-citation'
import { quotedWords, speakerLine } from './source-line'

export function formatPlain(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const quoted = quotedWords(words.parts)
  return closeCitation(words.speaker ? `${quoted} — ${speakerLine(words.speaker)}` : quoted, words, article, options)
}
