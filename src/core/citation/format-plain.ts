/** A quotation as one line of plain text: `“…” — 샘 올트먼, 오픈AI CEO (중앙일보, 2025. 2. 4.) https://…`. */
import type { CitationOptions, CitedArticle, CitedWords } from './citation'
import { quotedWords, sourceNote, speakerLine } from './source-line'
import { labelledTranslation } from './translation-label'

export function formatPlain(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const speaker = words.speaker && `— ${speakerLine(words.speaker)}`
  const line = [quotedWords(words.parts), speaker, sourceNote(article, options.language), options.link]
  const translation = labelledTranslation(words, article.language, options)
  const cited = line.filter((part) => part !== null).join(' ')
  return translation === null ? cited : `${cited}\n${translation}`
}
