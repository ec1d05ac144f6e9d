/** Walks the page once, without recursion (pages thousands of levels deep exist), and writes down its lines and boxes. */
import { LineBuilder } from './line-builder'
import type { Box, Line, Page } from './line'
import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from './node-access'
import { contentOf, isBlockElement, isHidden } from './element-looks'
import { cellTags, imageTags, skippedTags } from './tags'

const textType = 3
const elementType = 1
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
    if (skippedTags.has(tag)) return
    const classNames = attributeOf(element, 'class') ?? ''
    if (isHidden(element, tag, classNames)) return
    const content = contentOf(element, tag)
    if (!content) return
    const isBlock = parent === null || isBlockElement(element, tag, classNames)
    if (isBlock) this.endLine(parent)
    else if (cellTags.has(tag)) this.builder.space()
    const box = isBlock ? this.open(element, tag, classNames, parent) : (parent as Box)
    const isLink = tag === 'a'
    if (isLink) this.linkDepth += 1
    this.levels.push({ next: firstChildOf(content), box, isBlock, isLink })
  }

  private leave(level: Level): void {
    if (level.isBlock) this.endLine(level.box)
    if (level.isLink) this.linkDepth -= 1
    this.levels.pop()
  }

  private open(element: Element, tag: string, classNames: string, parent: Box | null): Box {
    const names = `${attributeOf(element, 'id') ?? ''} ${classNames}`
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
