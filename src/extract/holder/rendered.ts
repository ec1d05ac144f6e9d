/** Whether the browser draws a box, or the words of a line. */
import { computedStyleOf, isShown } from '../page/look/computed-style'
import type { Box, Line } from '../page/line'
import { lookOf } from '../page/look/looks'
import { isTiny } from '../page/look/out-of-sight'
import { isInline } from '../page/words/piece'

/** A paragraph that quotes somebody is asked about in full. */
const quotationMark = /["“”„«»「『‘]/

export const isRendered = (box: Box): boolean => !lookOf(box).isGone

export function isLineDrawn({ box, place, text }: Line): boolean {
  if (!isInline(place) && !quotationMark.test(text) && isPlainlyDrawn(box)) return true
  const { isGone, isVisible, isInked } = lookOf(place)
  return !isGone && isVisible && isInked && isRendered(box)
}

function isPlainlyDrawn({ element, parent }: Box): boolean {
  if (parent && lookOf(parent).isGone) return false
  return computedStyleOf(element) === null || (isShown(element) && !isTiny(element.getBoundingClientRect()))
}
