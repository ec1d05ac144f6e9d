/** What the tests of selection and ranges need in the page, in one bundle. */
import { findQuote } from '../../../src/core/text/find/find-quote'
import type { TextQuoteSelector } from '../../../src/core/text/find/text-quote-selector'
import { anchoredTextOf, rangesFor } from '../../../src/extract/text-ranges'

export { extractArticle } from '../../../src/extract/extract-article'
export { rangesFor, rangesHolding } from '../../../src/extract/text-ranges'

/** As the background and the injected script find a quotation together: in the page as it is now, exactly, else nearly. */
export function locate(document: Document, quote: TextQuoteSelector): Range[] {
  const page = anchoredTextOf(document)
  const span = findQuote(page.text, quote)
  return span ? rangesFor(span, page) : []
}
