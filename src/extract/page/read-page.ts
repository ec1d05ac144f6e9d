/** Walks the page once, without recursion (pages thousands of levels deep exist), and writes down its lines and boxes. */
import { contentOf, isBlockElement, isHidden } from './element-looks'
import { inlineBox, isDrawnText, isShape, labelOf, signAfter, signBefore } from './words/guest-elements'
import type { Box, InlineBox, Line, Page, Place } from './line'
import { LinePieces } from './words/line-pieces'
import { computedStyleOf } from './look/computed-style'
import { lookOf } from './look/looks'
import { attributeOf, localNameOf, nextSiblingOf, nodeTypeOf } from './node-access'
import { isInline } from './words/piece'
import { markOf } from './words/quote-marks'
import { cellTags, imageTags, phraseBlocks, skippedTags } from './tags'

const textType = 3
const elementType = 1
const visible = /[^ \t\n\r\f]/

/** An element the walk is inside of, and where to go on in it. */
interface Level {
  next: Node | null
  /** Nodes that are no siblings, those of a slot, with the next one last; null where `next` leads on. */
  assigned: Node[] | null
  box: Box
  place: Place
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
  private pieces = new LinePieces()
  private linkDepth = 0
  private quoteDepth = 0
  private sawImage = false

  run(root: Element): void {
    this.enter(root, null)
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const node = nextOf(level)
      if (!node) {
        this.leave(level)
        continue
      }
      const type = nodeTypeOf(node)
      if (type === textType) {
        const { data } = node as Text
        if (isDrawnText(level.place, data)) this.say(data, level.place, node as Text)
      } else if (type === elementType) this.enter(node as Element, level)
    }
  }

  private say(text: string, place: Place, node: Text | null = null): void {
    if (text === '') return
    if (this.pieces.isBroken && visible.test(text) && !this.pieces.goesOnWith(text)) this.endLine(this.levels.at(-1)?.box ?? null)
    this.pieces.add({ text, node, place, isLink: this.linkDepth > 0 })
  }

  private enter(element: Element, level: Level | null): void {
    const tag = localNameOf(element)
    if (tag === 'br') return this.break(level)
    if (imageTags.has(tag)) this.passImage(level)
    if (skippedTags.has(tag) || (level && isShape(level.place, tag))) return
    const classNames = attributeOf(element, 'class') ?? ''
    if (isHidden(element, tag, classNames)) return
    const content = contentOf(element, tag)
    if (!content) return
    const place = this.placeOf(element, tag, classNames, level)
    if (!place) return
    const isLink = tag === 'a'
    if (isLink) this.linkDepth += 1
    this.levels.push({ ...content, box: isInline(place) ? (level as Level).box : place, place, isLink })
  }

  private break(level: Level | null): void {
    if (!level || this.pieces.isBroken || this.pieces.isEmpty) this.endLine(level?.box ?? null)
    else this.pieces.breakOff(level.place)
  }

  private passImage(level: Level | null): void {
    if (this.pieces.isBroken) this.endLine(level?.box ?? null)
    this.sawImage = true
  }

  /** The element's place in its line or, where it begins one, a box; null where it only seems to divide a sentence and is not drawn. */
  private placeOf(element: Element, tag: string, classNames: string, level: Level | null): Place | null {
    const parent = level?.box ?? null
    const place = level && inlineBox(element, tag, level.place)
    if (place?.guest || (place && !isBlockElement(element, tag, classNames))) return this.begin(place)
    if (place && this.pieces.isMidSentence) {
      if (lookOf(place).isGone) return null
      if (phraseBlocks.has(tag) && computedStyleOf(element)?.display.startsWith('inline')) return this.begin(place)
    }
    this.endLine(parent)
    return this.open(element, tag, classNames, parent)
  }

  /** What is drawn before the element's own nodes. */
  private begin(place: InlineBox): InlineBox {
    const { element, tag, guest } = place
    if (cellTags.has(tag)) this.say(' ', place.parent)
    if (tag === 'q') this.say(markOf(element, 'before', this.quoteDepth++), place)
    if (guest) this.say(guest.tag === 'math' ? signBefore(place) : labelOf(element, tag), place)
    return place
  }

  private leave({ box, place, isLink }: Level): void {
    this.levels.pop()
    if (isLink) this.linkDepth -= 1
    if (!isInline(place)) this.endLine(box)
    else this.finish(place)
  }

  /** What is drawn after the element's own nodes. */
  private finish(place: InlineBox): void {
    if (place.tag === 'q') this.say(markOf(place.element, 'after', --this.quoteDepth), place)
    else if (place.tag === 'mo') this.say(signAfter(place), place)
  }

  private open(element: Element, tag: string, classNames: string, parent: Box | null): Box {
    const names = `${attributeOf(element, 'id') ?? ''} ${classNames}`
    const box: Box = { element, parent, index: this.boxes.length, tag, names }
    this.boxes.push(box)
    return box
  }

  private endLine(box: Box | null): void {
    const line = this.pieces.take()
    if (!line || !box) return
    this.lines.push({ ...line, box, afterImage: this.sawImage })
    this.sawImage = false
  }
}

function nextOf(level: Level): Node | null {
  if (level.assigned) return level.assigned.pop() ?? null
  const node = level.next
  if (node) level.next = nextSiblingOf(node)
  return node
}
