/** What the browser tells of an element. Never asked for a whole page: that would cost more than reading it. */
import { ownerDocumentOf, windowOf } from '../node-access'

/** Null where nothing is drawn, or the document has no browser that would tell. */
export function computedStyleOf(element: Element, pseudo?: string): CSSStyleDeclaration | null {
  if (!('checkVisibility' in Element.prototype)) return null
  return windowOf(ownerDocumentOf(element))?.getComputedStyle(element, pseudo) ?? null
}

/** One question instead of three; where the answer is no, the style says why. */
export const isShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
