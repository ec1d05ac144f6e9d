/** Injected when the reader asks for a summary: reads the page, and shows passages in it. It never changes the page. */
import { cutToFit, maximumTextLength, type Article } from '../core/article/article'
import type { TextSpan } from '../core/text/span'
import { extractArticle, type ExtractedArticle } from '../extract/extract-article'
import { elementOfImage } from '../extract/images/find-images'
import { canonicalUrlOf } from '../extract/metadata/canonical-url'
import { anchoredTextOf, rangesFor, rangesHolding, squash, type AnchoredText } from '../extract/text-ranges'
import { isOwnExtension, serveRequests } from '../platform/request'
import { highlightSpans, isHighlighted, pageAddress, readPage, readText, scrollToImage, selectionLength } from '../protocol/article'
import { clearHighlight, highlight, isHighlighting, scrollToElement } from './highlight'

/** Injected twice is normal: the second copy finds the first at work and leaves. */
const alreadyHere = Symbol.for('verbatim.content')
const world = globalThis as { [alreadyHere]?: true }

let lastRead: ExtractedArticle | null = null
/** The page as it was when its text was last asked for. */
let lastText: AnchoredText | null = null

function selectedRange(): Range | null {
  const selection = getSelection()
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
}

function read(selection: boolean): Article {
  lastRead = extractArticle(document, { selection: selection ? selectedRange() : null })
  // Cut to fit on this side: a page of 10 MB would cross the border whole only to be cut there.
  return cutToFit(lastRead.article)
}

/** Cut like the article, and for the same reason. */
function tellText(): string {
  lastText = anchoredTextOf(document)
  return lastText.text.slice(0, maximumTextLength)
}

/** Where the page was drawn anew since the article was read, nothing is shown: one passage of several would pass for all of them. */
function rangesInArticle(spans: readonly TextSpan[]): Range[] {
  if (!lastRead) return []
  const reading = { text: lastRead.article.text, anchors: lastRead.anchors }
  const ranges = spans.map((span) => rangesHolding(span, reading))
  return ranges.every(({ length }) => length > 0) ? ranges.flat() : []
}

function rangesInText(spans: readonly TextSpan[]): Range[] {
  const text = lastText
  return text ? spans.flatMap((span) => rangesFor(span, text)) : []
}

function show(spans: readonly TextSpan[], ranges: readonly Range[]): boolean {
  if (ranges.length > 0) highlight(ranges)
  else if (spans.length === 0) clearHighlight()
  return ranges.length > 0
}

const isOwnImage = (source: string): boolean => lastRead?.article.images.some(({ src }) => src === source) ?? false

function scrollToSource(source: string): boolean {
  const image = isOwnImage(source) ? elementOfImage(document, source) : null
  if (image) scrollToElement(image)
  return image !== null
}

/** How many letters tell a place in one story from every place in another. */
const probeLength = 32

/**
 * Whether the article is still on the page: its beginning, its middle or its end. Pages add, drop and draw anew; one that shows another story
 * has none of the three, neither as nodes nor as words.
 */
function stands(): boolean {
  if (!lastRead) return false
  const { anchors, article } = lastRead
  if (anchors.length === 0) return true
  const probes = [anchors[0], anchors[anchors.length >> 1], anchors.at(-1)].filter((anchor) => anchor !== undefined)
  if (probes.some(({ node }) => node.isConnected)) return true
  const page = squash(anchoredTextOf(document).text)
  const last = Math.max(0, article.text.length - probeLength)
  return probes.some(({ start }) => page.includes(squash(article.text.slice(Math.min(start, last)).slice(0, probeLength))))
}

if (!world[alreadyHere]) {
  world[alreadyHere] = true
  serveRequests(
    [
      readPage.answer(({ selection }) => read(selection)),
      pageAddress.answer(() => ({ url: location.href, canonicalUrl: canonicalUrlOf(document), stands: stands() })),
      scrollToImage.answer(({ source }) => scrollToSource(source)),
      readText.answer(tellText),
      highlightSpans.answer(({ spans, of }) => show(spans, of === 'page' ? rangesInText(spans) : rangesInArticle(spans))),
      isHighlighted.answer(isHighlighting),
      selectionLength.answer(() => selectedRange()?.toString().trim().length ?? 0),
    ],
    isOwnExtension,
  )
}
