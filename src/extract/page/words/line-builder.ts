/** Sets the pieces of one line, collapsing white space while remembering where each character came from. */
import type { Line, Piece, Stretch } from '../line'

/** A single space inside a text stays as it is. */
const whiteSpace = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+|^ | $/g
const visible = /[^ \t\n\r\f]/

/**
 * Tag characters, which no font draws: whole sentences can be hidden in them, for models to read. Only the flags of regions are spelt with
 * them (https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences).
 */
const tagsInUtf16 = '\udb40'
const flag = /^\u{1f3f4}/u
const tags = /^[\u{e0000}-\u{e007f}]/u
const whiteSpaceAndTags = new RegExp(`\\u{1f3f4}[\\u{e0030}-\\u{e007a}]{2,6}\\u{e007f}|[\\u{e0000}-\\u{e007f}]+|${whiteSpace.source}`, 'gu')

export type BuiltLine = Pick<Line, 'text' | 'stretches' | 'linkLength'>

/** Parts are joined once, at the end: asking a growing string for its end copies it each time. */
export class LineBuilder {
  private parts: string[] = []
  private stretches: Stretch[] = []
  private length = 0
  private linkLength = 0
  private endsInSpace = true

  append({ node, text, isLink }: Piece): void {
    const before = this.length
    if (visible.test(text)) this.collapse(node, text)
    else if (text !== '' && !this.endsInSpace) this.add(node, 0, ' ')
    if (isLink) this.linkLength += this.length - before
  }

  private collapse(node: Text | null, data: string): void {
    let position = 0
    for (const run of data.matchAll(data.includes(tagsInUtf16) ? whiteSpaceAndTags : whiteSpace)) {
      if (flag.test(run[0])) continue
      this.add(node, position, data.slice(position, run.index))
      if (!this.endsInSpace && !tags.test(run[0])) this.add(node, run.index, ' ')
      position = run.index + run[0].length
    }
    this.add(node, position, position === 0 ? data : data.slice(position))
  }

  /** Hands over the line and starts the next one; null when only white space was seen. */
  take(): BuiltLine | null {
    if (this.length === 0) return null
    const line = { text: this.parts.join(''), stretches: this.stretches, linkLength: this.linkLength }
    if (this.endsInSpace) dropLastCharacter(line)
    this.parts = []
    this.stretches = []
    this.length = 0
    this.linkLength = 0
    this.endsInSpace = true
    return line
  }

  private add(node: Text | null, nodeStart: number, part: string): void {
    if (part === '') return
    const start = this.length
    this.push(part)
    if (node === null) return
    const last = this.stretches.at(-1)
    const continues = last?.node === node && last.end === start && last.nodeStart + (last.end - last.start) === nodeStart
    if (continues) last.end = this.length
    else this.stretches.push({ start, end: this.length, node, nodeStart })
  }

  private push(part: string): void {
    this.parts.push(part)
    this.length += part.length
    this.endsInSpace = part.endsWith(' ')
  }
}

function dropLastCharacter(line: BuiltLine): void {
  line.text = line.text.slice(0, -1)
  const last = line.stretches.at(-1)
  if (!last || last.end <= line.text.length) return
  last.end -= 1
  if (last.end === last.start) line.stretches.pop()
}
