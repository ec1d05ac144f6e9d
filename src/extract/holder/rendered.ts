/** Whether the browser draws a box. Asks for styles only, never for layout, and only about boxes that matter. */
import type { Box } from '../page/line'
import { ownerDocumentOf, windowOf } from '../page/node-access'

/** Where the browser cannot tell, a box counts as drawn. What is folded away (`<details>`) is there to be opened. */
export function isRendered(box: Box): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>
  if (!checkVisibility || checkVisibility.call(box.element)) return true
  if (isFolded(box)) return true
  return windowOf(ownerDocumentOf(box.element))?.getComputedStyle(box.element).display === 'contents'
}

function isFolded(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'details') return true
  return false
}
