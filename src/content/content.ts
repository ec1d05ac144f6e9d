/** Injected when the reader asks for a summary: reads the page, and shows passages in it. It never changes the page. */
import { parseArticle } from '../core/article/article'
import { mostSentImages } from '../core/article/article-image'
import type { TextQuoteSelector } from '../core/text/find/find-quote'
import type { TextSpan } from '../core/text/span'
import { extractArticle, type ExtractedArticle } from '../extract/extract-article'
import { elementOfImage } from '../extract/images/find-images'
import { canonicalUrlOf } from '../extract/metadata/canonical-url'
import { locate, rangesFor } from '../extract/text-ranges'
import { isOwnExtension, serveRequests } from '../platform/request'
import { highlightSpans, loadImages, pageAddress, readPage, scrollToImage, selectionLength } from '../protocol/article'
import { clearHighlight, highlight, scrollToElement } from './highlight'
import { loadImage } from './load-images'

/** Injected twice is normal: the second copy finds the first at work and leaves. */
const alreadyHere = Symbol.for('verbatim.content')
const world = globalThis as { [alreadyHere]?: true }

/** How much of the surrounding text tells two equal passages apart, in UTF-16 units. */
const contextLength = 32

let lastRead: ExtractedArticle | null = null

function selectedRange(): Range | null {
  const selection = getSelection()
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
}

function read(selection: boolean): unknown {
  lastRead = extractArticle(document, { selection: selection ? selectedRange() : null })
  // Cut to fit on this side: a page of 10 MB would cross the border whole only to be cut there.
  return parseArticle(lastRead.article)
}

/** The page may have re-rendered since it was read: ranges that no longer hold the words are looked for anew. */
function rangesOf(span: TextSpan, extracted: ExtractedArticle): Range[] {
  const { text } = extracted.article
  const exact = text.slice(span.start, span.end)
  const ranges = rangesFor(span, extracted)
  const whole = ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected)
  const squash = (value: string): string => value.replace(/\s+/g, '')
  if (whole && squash(ranges.map(String).join('')) === squash(exact)) return ranges
  return locate(document, selectorOf(text, span))
}

const selectorOf = (text: string, { start, end }: TextSpan): TextQuoteSelector => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
})

function show(spans: readonly TextSpan[]): boolean {
  const extracted = lastRead
  const ranges = extracted ? spans.flatMap((span) => rangesOf(span, extracted)) : []
  if (ranges.length === 0) clearHighlight()
  else highlight(ranges)
  return ranges.length > 0
}

const isOwnImage = (source: string): boolean => lastRead?.article.images.some(({ src }) => src === source) ?? false

/** One for each source; a page's other pictures are none of the article's. */
function load(sources: readonly string[]): Promise<unknown[]> {
  return Promise.all(sources.map(async (source, index) => (index < mostSentImages && isOwnImage(source) ? loadImage(source) : null)))
}

function scrollToSource(source: string): boolean {
  const image = isOwnImage(source) ? elementOfImage(document, source) : null
  if (image) scrollToElement(image)
  return image !== null
}

/**
 * Whether the article is still on the page: its beginning, its middle or its end. Pages add, drop and draw anew; one that shows another story
 * has none of the three, neither as nodes nor as words.
 */
function stands(): boolean {
  if (!lastRead) return false
  const { anchors, article } = lastRead
  if (anchors.length === 0) return true
  const probes = [anchors[0], anchors[anchors.length >> 1], anchors.at(-1)].filter((anchor) => anchor !== undefined)
  return (
    probes.some(({ node }) => node.isConnected) ||
    probes.some(({ start }) => locate(document, selectorOf(article.text, { start, end: start + contextLength })).length > 0)
  )
}

if (!world[alreadyHere]) {
  world[alreadyHere] = true
  serveRequests(
    [
      readPage.answer(({ selection }) => read(selection)),
      pageAddress.answer(() => ({ url: location.href, canonicalUrl: canonicalUrlOf(document), stands: stands() })),
      loadImages.answer(({ sources }) => load(sources)),
      scrollToImage.answer(({ source }) => scrollToSource(source)),
      highlightSpans.answer(({ spans }) => show(spans)),
      selectionLength.answer(() => selectedRange()?.toString().trim().length ?? 0),
    ],
    isOwnExtension,
  )
}
