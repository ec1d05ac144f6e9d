/** What the background asks of the content script. */
import type { TextSpan } from '../core/text/span'
import { defineRequest } from '../platform/request'
import { isRecord, parseNothing, parseSpans } from './parse'

/** Reads the page. The answer is data from a hostile page: `parseArticle` reads it. */
export const readPage = defineRequest<{ selection: boolean }, unknown>('page/read', (value) =>
  isRecord(value) ? { selection: value['selection'] === true } : null,
)

/** Where the page stands now; no answer means the injected script is gone. */
export const pageAddress = defineRequest<Record<string, never>, { url: string; canonicalUrl: string | null }>('page/address', parseNothing)

/** Scrolls to the spans of the text last read and highlights them; an empty list clears. */
export const highlightSpans = defineRequest<{ spans: TextSpan[] }, boolean>('page/highlight', (value) => {
  const spans = isRecord(value) ? parseSpans(value['spans']) : null
  return spans && { spans }
})

/** What is selected in the page, in characters; 0 for nothing. */
export const selectionLength = defineRequest<Record<string, never>, number>('page/selection', parseNothing)
