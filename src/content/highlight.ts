/**
 * Highlights stretches of the page without touching its DOM: CSS Custom Highlight, whose rule the background inserts beside this script;
 * where it is missing, the selection. Nothing is left behind after {@link clearHighlight}.
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

/** Where the reader was before the first passage was shown; null while none is. */
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
  takeHighlightAway()
  const [first] = ranges
  if (!first) return
  readingPlace ??= { x: scrollX, y: scrollY }
  if (canHighlight()) CSS.highlights.set(highlightName, new Highlight(...ranges))
  else select(ranges)
  bringIntoView(first)
}

/** Takes the highlight away and brings the reader back to where they were. */
export function clearHighlight(): void {
  takeHighlightAway()
  if (readingPlace) scrollTo({ left: readingPlace.x, top: readingPlace.y, behavior: scrolling() })
  readingPlace = null
}

function takeHighlightAway(): void {
  if (canHighlight()) CSS.highlights.delete(highlightName)
  else getSelection()?.removeAllRanges()
}
