/** How the browser shows an element, by its tag, its class and its own style; styles are not computed for a whole page. */
import {
  assignedNodesOf,
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
import { computedStyleOf } from './look/computed-style'
import { blockTags, cellTags, plainCellTags } from './tags'

const elementType = 1
const undisplayed = /display\s*:\s*none/i
const hiddenStyle = /visibility\s*:\s*hidden|clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%|(?:left|top|text-indent)\s*:\s*-\d{4,}(?:px|em)/i

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
  const style = attributeOf(element, 'style')
  if (style !== null && hiddenStyle.test(style)) return true
  return isUndisplayed(element, style)
}

/** What says so of itself may be shown by the style sheet all the same. What is hidden until a reader searches for it is to be read. */
function isUndisplayed(element: Element, style: string | null): boolean {
  const hidden = attributeOf(element, 'hidden')
  if (hidden?.toLowerCase() === 'until-found') return false
  if (hidden === null && (style === null || !undisplayed.test(style))) return false
  return (computedStyleOf(element)?.display ?? 'none') === 'none'
}

/** Where the nodes begin that an element shows. */
export interface Content {
  next: Node | null
  /** The nodes, last one first, where they are no siblings or not all of them are shown. */
  assigned: Node[] | null
}

/** What the element shows: its own nodes, its shadow, what its slot was given, the document it frames; null when that is out of reach or empty. */
export function contentOf(element: Element, tag: string): Content | null {
  if (tag === 'iframe') return contentOfFrame(element)
  if (tag === 'slot') {
    const assigned = assignedNodesOf(element)
    if (assigned.length > 0) return { next: null, assigned: assigned.toReversed() }
  }
  if (tag === 'details' && attributeOf(element, 'open') === null) return { next: null, assigned: summaryOf(element) }
  return nodesOf(shadowRootOf(element) ?? element)
}

const nodesOf = (node: Node): Content => ({ next: firstChildOf(node), assigned: null })

function contentOfFrame(frame: Element): Content | null {
  const inner = frameDocumentOf(frame)
  const root = inner && documentElementOf(inner)
  return root && textContentOf(root).trim() !== '' ? nodesOf(root) : null
}

/** All that a closed `<details>` shows. */
function summaryOf(details: Element): Element[] {
  for (let child = firstChildOf(details); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === elementType && localNameOf(child as Element) === 'summary') return [child as Element]
  }
  return []
}
