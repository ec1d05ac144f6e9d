/** Ways to leave an element in the page and its words out of sight: struck out, cut to nothing, folded to a point, moved beyond the edge. */
import { ownerDocumentOf, windowOf } from '../node-access'

/** A box that hides what does not fit shows nothing within so many pixels: the 1px boxes of words for screen readers. */
const thinnest = 2
/** Nobody moves by so many pixels what is to be seen. */
const far = 500

const isPositioned = ({ position }: CSSStyleDeclaration): boolean => position === 'absolute' || position === 'fixed'

/** By the style alone. */
export function isCutAway(style: CSSStyleDeclaration): boolean {
  const { clip, clipPath, filter, textDecorationLine } = style
  if (textDecorationLine.includes('line-through')) return true
  if (clip !== 'auto' && isPositioned(style) && isEmptyClip(clip)) return true
  if (clipPath !== 'none' && isEmptyShape(clipPath)) return true
  return filter !== 'none' && /opacity\(0%?\)/.test(filter)
}

/** `rect(top, right, bottom, left)`. */
function isEmptyClip(clip: string): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?\d*\.?\d+(?=px)/g) ?? []).map(Number)
  return !clip.includes('auto') && (right - left <= 1 || bottom - top <= 1)
}

function isEmptyShape(shape: string): boolean {
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]/.test(shape)) return true
  if (shape.startsWith('polygon')) return (shape.match(/-?\d*\.?\d+/g) ?? []).every((value) => Number(value) === 0)
  const inset = /^inset\(([^)r]+)/.exec(shape)?.[1]?.trim().split(' ')
  if (!inset?.every((side) => side.endsWith('%') || Number.parseFloat(side) === 0)) return false
  const [top = 0, right = top, bottom = top, left = right] = inset.map((side) => Number.parseFloat(side))
  return top + bottom >= 100 || left + right >= 100
}

export const isTiny = ({ width, height }: DOMRect): boolean => width <= thinnest || height <= thinnest

/** By the layout: where the element is, and how large. Only what looks odd is asked about further. */
export function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  const box = element.getBoundingClientRect()
  if (isTiny(box) && (cuts(style) || isFolded(style))) return true
  return (box.right <= 0 || box.bottom <= 0) && style.display !== 'contents' && isBeyondEdge(element, box, style)
}

/** To the left nobody can scroll; what is above may have been scrolled past, in a box that scrolls by itself. */
function isBeyondEdge(element: Element, { right }: DOMRect, style: CSSStyleDeclaration): boolean {
  const view = windowOf(ownerDocumentOf(element))
  return (view !== null && right + view.scrollX <= 0) || (isPositioned(style) && Number.parseFloat(style.top) <= -far)
}

const cuts = ({ overflowX, display, contentVisibility }: CSSStyleDeclaration): boolean =>
  contentVisibility === 'hidden' || (overflowX !== 'visible' && display !== 'inline' && display !== 'contents')

/** Scaled to nothing, or turned so that only its edge is to be seen. */
function isFolded({ transform, scale }: CSSStyleDeclaration): boolean {
  if (scale.split(' ').includes('0')) return true
  const matrix = /^matrix(?:3d)?\((.*)\)$/.exec(transform)?.[1]?.split(', ').map(Number)
  if (!matrix) return false
  const [a = 0, b = 0, c = 0, d = 0] = matrix.length === 6 ? matrix : [0, 1, 4, 5].map((index) => matrix[index])
  return Math.abs(a * d - b * c) < 0.001
}

/** Its first line is moved out of the page, so that a picture stands in for it. */
export function isIndentedAway({ textIndent }: CSSStyleDeclaration): boolean {
  if (textIndent === '0px') return false
  const indent = Number.parseFloat(textIndent)
  return textIndent.endsWith('%') ? Math.abs(indent) >= 100 : indent <= -far
}
