/**
 * How the browser draws the words of an element, by its computed style; asked about sentences and their boxes only, for a whole page it
 * would cost more than reading it. `innerText` and selections are no judge: they hold clipped, white and size-0 words.
 */
import { computedStyleOf, isShown } from './computed-style'
import { groundOf, isTold } from './ink'
import type { Place } from '../line'
import { attributeOf } from '../node-access'
import { isCutAway, isOutOfSight, isIndentedAway } from './out-of-sight'
import { isInline } from '../words/piece'

export interface Look {
  /** Neither the element nor anything in it is drawn; of an inline element: within its line. */
  isGone: boolean
  /** Words directly in the element have a size and are not made invisible. What is inside of it may be drawn all the same. */
  isVisible: boolean
  /** Words directly in the element are told from their ground by colour. */
  isInked: boolean
  /** Waits to be scrolled to or searched for: where it is now, and how large, says nothing. */
  isWaiting: boolean
  /** Colour of what is behind the words. */
  ground: string
}

const drawn: Look = { isGone: false, isVisible: true, isInked: true, isWaiting: false, ground: '' }
const gone: Look = { ...drawn, isGone: true }

/** A page that is read again has new boxes, so that no look outlives what it was seen on. */
const looks = new WeakMap<Place, Look>()

/** Where the browser cannot tell, everything counts as drawn. */
export function lookOf(place: Place): Look {
  const known = looks.get(place)
  if (known) return known
  const unknown: Place[] = []
  for (let at: Place | null = place; at && !looks.has(at); at = at.parent) unknown.push(at)
  let look = drawn
  for (const at of unknown.toReversed()) {
    look = readLook(at, at.parent && (looks.get(at.parent) ?? null))
    looks.set(at, look)
  }
  return look
}

function readLook(place: Place, parent: Look | null): Look {
  const { element } = place
  const inLine = isInline(place)
  // What hides the box is asked of the box: a page that hides all of itself until a script runs keeps its sentences whole.
  if (parent?.isGone && !(inLine && !isInline(place.parent))) return gone
  const style = computedStyleOf(element)
  if (!style) return drawn
  const shown = isShown(element)
  const waits = (!shown && !inLine && fadesIn(element, style)) || isToBeFound(element)
  const isWaiting = waits || parent?.isWaiting === true
  if ((!shown && !waits && isHidden(style)) || isCutAway(style) || (!isWaiting && isOutOfSight(element, style))) return gone
  const ground = groundOf(style, parent?.ground)
  return {
    isGone: false,
    isVisible: (shown || style.visibility === 'visible') && Number.parseFloat(style.fontSize) >= 1 && !isIndentedAway(style),
    isInked: isTold(place, style, ground),
    isWaiting,
    ground,
  }
}

/** By its own style, not by what is around it. */
const isHidden = ({ display, opacity, contentVisibility }: CSSStyleDeclaration): boolean =>
  display === 'none' || Number(opacity) === 0 || contentVisibility === 'hidden'

const isToBeFound = (element: Element): boolean => attributeOf(element, 'hidden')?.toLowerCase() === 'until-found'

/** A paragraph of the flow, which may also slide in from beyond the edge; layers over the page are made transparent to hide them. */
function fadesIn(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) !== 0 || style.display === 'none') return false
  if (style.position === 'absolute' || style.position === 'fixed') return false
  if (style.animationName !== 'none' || style.willChange.includes('opacity')) return true
  if (style.transitionDuration !== '0s' && /all|opacity/.test(style.transitionProperty)) return true
  // A script that will move it into place has moved it away; transparent and nothing else is only hidden.
  return style.transform !== 'none' && /opacity/i.test(attributeOf(element, 'style') ?? '')
}
