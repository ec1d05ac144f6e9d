/** Walks the page once, without recursion (pages thousands of levels deep exist), and writes down its lines and boxes. */
import { LineBuilder } from './line-builder'
import type { Box, Line, Page } from './line'
import {
  attributeOf,
  firstChildOf,
  frameDocumentOf,
  documentElementOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
  textContentOf,
} from './node-access'
import { blockTags, cellTags, imageTags, plainCellTags, skippedTags } from './tags'

const textType = 3
const elementType = 1
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%/i

const captionNames = /caption|img_?desc|photo_?desc|credit|_summary|sub_?tit/i
/** Text for screen readers only, and what opens under the pointer. */
const unseenNames =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|blind|a11y-hidden)(?:\s|$)|tooltip-?_?(?:text|content|inner|box|body)|popover|rollover[\w-]*block/i

/** An element the walk is inside of, and where to go on after it. */
interface Level {
  next: Node | null
  box: Box
  isBlock: boolean
  isLink: boolean
}

export function readPage(root: Element): Page {
  const walk = new Walk()
  walk.run(root)
  return { lines: walk.lines, boxes: walk.boxes }
}

class Walk {
  lines: Line[] = []
  boxes: Box[] = []
  private levels: Level[] = []
  private builder = new LineBuilder()
  private linkDepth = 0
  private sawImage = false

  run(root: Element): void {
    this.enter(root, null)
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const node = level.next
      if (!node) {
        this.leave(level)
        continue
      }
      level.next = nextSiblingOf(node)
      const type = nodeTypeOf(node)
      if (type === textType) this.builder.append(node as Text, (node as Text).data, this.linkDepth > 0)
      else if (type === elementType) this.enter(node as Element, level.box)
    }
  }

  private enter(element: Element, parent: Box | null): void {
    const tag = localNameOf(element)
    if (tag === 'br') return this.endLine(parent)
    if (imageTags.has(tag)) this.sawImage = true
    if (skippedTags.has(tag) || isHidden(element, tag)) return
    const content = contentOf(element, tag)
    if (!content) return
    const isBlock = parent === null || isBlockElement(element, tag)
    if (isBlock) this.endLine(parent)
    else if (cellTags.has(tag)) this.builder.space()
    const box = isBlock ? this.open(element, tag, parent) : (parent as Box)
    const isLink = tag === 'a'
    if (isLink) this.linkDepth += 1
    this.levels.push({ next: firstChildOf(content), box, isBlock, isLink })
  }

  private leave(level: Level): void {
    if (level.isBlock) this.endLine(level.box)
    if (level.isLink) this.linkDepth -= 1
    this.levels.pop()
  }

  private open(element: Element, tag: string, parent: Box | null): Box {
    const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
    const box: Box = { element, parent, index: this.boxes.length, tag, names }
    this.boxes.push(box)
    return box
  }

  private endLine(box: Box | null): void {
    const line = this.builder.take()
    if (!line || !box) return
    this.lines.push({ ...line, box, afterImage: this.sawImage })
    this.sawImage = false
  }
}

function isBlockElement(element: Element, tag: string): boolean {
  if (cellTags.has(tag)) return !isPlainCell(element)
  return blockTags.has(tag) || isNamedLine(element)
}

/** Inline elements that the page's style sheet makes lines of: captions and credits outside of a `<figure>`. */
function isNamedLine(element: Element): boolean {
  const names = attributeOf(element, 'class')
  return names !== null && captionNames.test(names)
}

/** A cell of a table of figures, read together with its row; the cells of a table made for layout hold whole blocks. */
function isPlainCell(cell: Element): boolean {
  if (isNamedLine(cell)) return false
  for (let child = firstChildOf(cell); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === elementType && !plainCellTags.has(localNameOf(child as Element))) return false
  }
  return true
}

function isHidden(element: Element, tag: string): boolean {
  if (tag === 'body' || tag === 'html') return false
  const names = attributeOf(element, 'class')
  if (names !== null && unseenNames.test(names)) return true
  if (attributeOf(element, 'hidden') !== null) return true
  const style = attributeOf(element, 'style')
  return style !== null && hiddenStyle.test(style)
}

/** Where the element's text is: in it, in its shadow, or in the document it frames; null when that is out of reach or empty. */
function contentOf(element: Element, tag: string): Node | null {
  if (tag !== 'iframe') return shadowRootOf(element) ?? element
  const inner = frameDocumentOf(element)
  const root = inner && documentElementOf(inner)
  return root && textContentOf(root).trim() !== '' ? root : null
}
