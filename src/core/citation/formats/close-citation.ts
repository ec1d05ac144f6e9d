/** The end of every citation in plain text. */
import type { CitationOptions, CitedWords } from '../citation'
import type { CitedArticle } from '../cited-source'
import { sourceNote } from './source-line'
import { labelledTranslation } from './translation-label'

/** `sentence`, its source and address; on the next line the translation, labelled. */
export function closeCitation(sentence: string, words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const cited = [sentence, sourceNote(article, options.language), options.link].filter((part) => part !== null).join(' ')
  const translation = labelledTranslation(words, article.language, options)
  return translation === null ? cited : `${cited}\n${translation}`
}
