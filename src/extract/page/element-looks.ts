/** How the browser shows an element, by its tag, its class and its own style; styles are not computed for a whole page. */
import {
  attributeOf,
  documentElementOf,
  firstChildOf,
  frameDocumentOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  textContentOf,
} from './node-access'
import { blockTags, cellTags, plainCellTags } from './tags'

const elementType = 1
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)|(?:left|top|text-indent)\s*:\s*-\d{4,}(?:px|em)/i

/** Inline elements that style sheets make lines of: captions and credits outside of a `<figure>`. */
const lineNames = /caption|img_?desc|photo_?desc|credit|_summary|sub_?tit/i
/** Text for screen readers only, and what opens under the pointer. */
const unseenNames =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|blind|a11y-hidden)(?:\s|$)|tooltip-?_?(?:text|content|inner|box|body)|popover|rollover[\w-]*block/i

/** True where the element begins and ends a line. */
export function isBlockElement(element: Element, tag: string, classNames: string): boolean {
  if (classNames !== '' && lineNames.test(classNames)) return true
  return cellTags.has(tag) ? !isPlainCell(element) : blockTags.has(tag)
}

/** A cell of a table of figures, read together with its row; the cells of a table made for layout hold whole blocks. */
function isPlainCell(cell: Element): boolean {
  for (let child = firstChildOf(cell); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === elementType && !plainCellTags.has(localNameOf(child as Element))) return false
  }
  return true
}

export function isHidden(element: Element, tag: string, classNames: string): boolean {
  if (tag === 'body' || tag === 'html') return false
  if (classNames !== '' && unseenNames.test(classNames)) return true
  if (attributeOf(element, 'hidden') !== null) return true
  const style = attributeOf(element, 'style')
  return style !== null && hiddenStyle.test(style)
}

/** Where the element's text is: in it, in its shadow, or in the document it frames; null when that is out of reach or empty. */
export function contentOf(element: Element, tag: string): Node | null {
  if (tag !== 'iframe') return shadowRootOf(element) ?? element
  const inner = frameDocumentOf(element)
  const root = inner && documentElementOf(inner)
  return root && textContentOf(root).trim() !== '' ? root : null
}
