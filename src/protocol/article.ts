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

/** Reads all words of the page as it is now, cut to what an article may have. The answer is data from a hostile page. */
export const readText = defineRequest<Record<string, never>, unknown>('page/text', parseNothing)

/**
 * Scrolls to the spans of the text last read, the article's ({@link readPage}) or the page's ({@link readText}), and highlights them; an
 * empty list clears. False when the page no longer has those words there.
 */
export const highlightSpans = defineRequest<{ spans: readonly TextSpan[]; of: 'article' | 'page' }, boolean>('page/highlight', (value) => {
  if (!isRecord(value)) return null
  const spans = parseSpans(value['spans'])
  return spans && { spans, of: value['of'] === 'page' ? 'page' : 'article' }
})

/**
 * Loads images of the article in the page's own context, each made small enough to be sent; null for one that cannot be read. Answered by a
 * script of its own, once that is injected. The answer comes out of a page: `parseLoadedImages` reads it.
 */
export const loadImages = defineRequest<{ sources: string[] }, unknown>('page/images', (value) => {
  const sources = isRecord(value) ? value['sources'] : null
  return Array.isArray(sources) && sources.every(isText) ? { sources } : null
})

/** Scrolls to an image of the article last read; false when the page no longer has it. Nothing is left behind. */
export const scrollToImage = defineRequest<{ source: string }, boolean>('page/image', (value) =>
  isRecord(value) && isText(value['source']) ? { source: value['source'] } : null,
)

/** Whether a passage is highlighted in the page at the moment. */
export const isHighlighted = defineRequest<Record<string, never>, boolean>('page/highlighted', parseNothing)

/** What is selected in the page, in characters; 0 for nothing. */
export const selectionLength = defineRequest<Record<string, never>, number>('page/selection', parseNothing)
