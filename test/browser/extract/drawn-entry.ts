/** What the tests of drawn words need in the page, in one bundle. */
import { findQuotes } from '../../../src/core/quotes/find-quotes'
import { extractArticle } from '../../../src/extract/extract-article'

export { extractArticle }
export { rangesFor } from '../../../src/extract/text-ranges'
export { unpaint, wordsOfQuotations } from './painted-words'

/** The article's text, and the words of its quotations, each part that stands in marks of its own. */
export function readQuotations(): { text: string; quotations: string[] } {
  const { article } = extractArticle(document)
  const quotations = findQuotes(article).quotes.flatMap(({ segments }) => segments.map(({ start, end }) => article.text.slice(start, end)))
  return { text: article.text, quotations }
}
