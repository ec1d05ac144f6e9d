/** Gathers the text nodes of one line, collapsing white space while remembering where each character came from. */
import type { Stretch } from './line'

const whiteSpace = /[ \t\n\r\f]+/g

export class LineBuilder {
  text = ''
  stretches: Stretch[] = []
  linkLength = 0

  append(node: Text, data: string, inLink: boolean): void {
    const before = this.text.length
    let position = 0
    for (const run of data.matchAll(whiteSpace)) {
      this.add(node, position, data.slice(position, run.index))
      if (this.text !== '' && !this.text.endsWith(' ')) this.add(node, run.index, ' ')
      position = run.index + run[0].length
    }
    this.add(node, position, data.slice(position))
    if (inLink) this.linkLength += this.text.length - before
  }

  /** A space that no text node has: between the cells of a row. */
  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' '
  }

  private add(node: Text, nodeStart: number, part: string): void {
    if (part === '') return
    const start = this.text.length
    this.text += part
    const last = this.stretches.at(-1)
    const continues = last?.node === node && last.end === start && last.nodeStart + (last.end - last.start) === nodeStart
    if (continues) last.end = this.text.length
    else this.stretches.push({ start, end: this.text.length, node, nodeStart })
  }

  /** Hands over the line and starts the next one; null when only white space was seen. */
  take(): { text: string; stretches: Stretch[]; linkLength: number } | null {
    const taken = { text: this.text, stretches: this.stretches, linkLength: this.linkLength }
    this.text = ''
    this.stretches = []
    this.linkLength = 0
    if (taken.text.endsWith(' ')) dropLastCharacter(taken)
    return taken.text === '' ? null : taken
  }
}

function dropLastCharacter(line: { text: string; stretches: Stretch[] }): void {
  line.text = line.text.slice(0, -1)
  const last = line.stretches.at(-1)
  if (!last || last.end <= line.text.length) return
  last.end -= 1
  if (last.end === last.start) line.stretches.pop()
}
