/** What is asked of the content script: by the background, and by faces about the selection. */
import type { TextSpan } from '../core/text/span'
import { defineRequest } from '../platform/request'
import { isRecord, parseNothing, parseSpans } from './parse'

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads the page. The answer is data from a hostile page: `parseArticle` reads it. */
export const readPage = defineRequest<{ selection: boolean }, unknown>('page/read', (value) =>
  isRecord(value) ? { selection: value['selection'] === true } : null,
)

/** Where the page stands now, and whether what was last read still stands on it; no answer means the injected script is gone. */
export const pageAddress = defineRequest<Record<string, never>, { url: string; canonicalUrl: string | null; stands: boolean }>(
  'page/address',
  parseNothing,
)

/** Scrolls to the spans of the text last read and highlights them; an empty list clears. */
export const highlightSpans = defineRequest<{ spans: TextSpan[] }, boolean>('page/highlight', (value) => {
  const spans = isRecord(value) ? parseSpans(value['spans']) : null
  return spans && { spans }
})

/**
 * Loads images of the article last read in the page's own context, each made small enough to be sent; null for one that cannot be read.
 * The answer comes out of a page: `parseLoadedImages` reads it.
 */
export const loadImages = defineRequest<{ sources: string[] }, unknown>('page/images', (value) => {
  const sources = isRecord(value) ? value['sources'] : null
  return Array.isArray(sources) && sources.every(isText) ? { sources } : null
})

/** Scrolls to an image of the article last read; false when the page no longer has it. Nothing is left behind. */
export const scrollToImage = defineRequest<{ source: string }, boolean>('page/image', (value) =>
  isRecord(value) && isText(value['source']) ? { source: value['source'] } : null,
)

/** What is selected in the page, in characters; 0 for nothing. */
export const selectionLength = defineRequest<Record<string, never>, number>('page/selection', parseNothing)
