/**
 * Highlights stretches of the page without touching its DOM: CSS Custom Highlight, whose rule the background inserts beside this script;
 * where it is missing, the selection. It goes with Escape, with a click in the page or after a while, whether or not a face is still open to
 * take it away, and leaves nothing behind.
 */

/** Name of the highlight in the inserted rule `::highlight(verbatim)`. */
const highlightName = 'verbatim'

const canHighlight = (): boolean => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS

function select(ranges: readonly Range[]): void {
  const selection = getSelection()
  const [first] = ranges
  const last = ranges.at(-1)
  if (!selection || !first || !last) return
  selection.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
}

/** Time to look up from the popup and read the passage. */
const longestShown = 20_000

/** Ends what listens while a passage is shown; null while none is. */
let showing: AbortController | null = null

export const isHighlighting = (): boolean => showing !== null

/** Where the reader was before the first passage was shown; null once they are back. */
let readingPlace: { x: number; y: number } | null = null

const scrolling = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')

/** Brings the element to the middle of the window. */
export function scrollToElement(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: scrolling() })
}

function bringIntoView(range: Range): void {
  const box = range.getBoundingClientRect()
  if (box.height > 0 && box.top >= 0 && box.bottom <= innerHeight) return
  const { parentElement } = range.startContainer
  if (parentElement) scrollToElement(parentElement)
}

/** Highlights the ranges and scrolls to the first; replaces an earlier highlight. */
export function highlight(ranges: readonly Range[]): void {
  const [first] = ranges
  if (!first) return takeHighlightAway()
  if (!showing) readingPlace = { x: scrollX, y: scrollY }
  takeHighlightAway()
  if (canHighlight()) CSS.highlights.set(highlightName, new Highlight(...ranges))
  else select(ranges)
  showing = awaitReader()
  bringIntoView(first)
}

/** Takes the highlight away and brings the reader back to where they were. */
export function clearHighlight(): void {
  takeHighlightAway()
  if (readingPlace) scrollTo({ left: readingPlace.x, top: readingPlace.y, behavior: scrolling() })
  readingPlace = null
}

/** Takes the highlight away when the reader is done with it, and leaves them where they are. Clicks of the page's own scripts are no sign. */
function awaitReader(): AbortController {
  const waiting = new AbortController()
  const options = { capture: true, signal: waiting.signal }
  addEventListener('click', ({ isTrusted }) => isTrusted && takeHighlightAway(), options)
  addEventListener('keydown', ({ isTrusted, key }) => isTrusted && key === 'Escape' && takeHighlightAway(), options)
  const timer = setTimeout(takeHighlightAway, longestShown)
  waiting.signal.addEventListener('abort', () => clearTimeout(timer))
  return waiting
}

function takeHighlightAway(): void {
  showing?.abort()
  showing = null
  if (canHighlight()) CSS.highlights.delete(highlightName)
  else getSelection()?.removeAllRanges()
}
