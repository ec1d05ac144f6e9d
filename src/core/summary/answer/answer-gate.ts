/**
 * Lets the one JSON object of an answer through, and nothing around it: no code fence, no leading `<think>…</think>`,
 * no prose before or after. Tags and brackets may be split across deltas anyhow.
 */
import { ObjectScanner } from './object-scanner'

/** Longer answers are not answers. In UTF-16 units. */
const longestAnswer = 200_000
const thoughtTags = ['<think>', '<thinking>', '<thought>']
/** A bracket that begins an object, as a bracket in prose does not; or one of which that is not yet known. */
const objectStart = /\{\s*(?:["'}]|$)/

type GateState = 'start' | 'thinking' | 'searching' | 'open' | 'closed' | 'overlong'

export class AnswerGate {
  private readonly scanner = new ObjectScanner()
  private state: GateState = 'start'
  private waiting = ''
  private endOfThought = ''
  private length = 0

  /** True once nothing more of the answer is read: it is whole, or has outgrown every answer. */
  get isClosed(): boolean {
    return this.isWhole || this.isOverlong
  }

  /** True once it has outgrown every answer. */
  get isOverlong(): boolean {
    return this.state === 'overlong'
  }

  /** True once the object's last bracket has come. */
  get isWhole(): boolean {
    return this.state === 'closed'
  }

  /** Takes a delta; returns the part of the object that it adds, '' while there is none. */
  push(delta: string): string {
    if (this.isClosed) return ''
    if (this.state === 'open') return this.letThrough(delta)
    this.waiting += delta
    if (this.state === 'start') this.lookForThought()
    if (this.state === 'thinking') this.skipThought()
    return this.state === 'searching' ? this.lookForObject() : ''
  }

  private lookForThought(): void {
    const begin = this.waiting.trimStart()
    const tag = thoughtTags.find((candidate) => begin.startsWith(candidate))
    if (tag) {
      this.endOfThought = tag.replace('<', '</')
      this.state = 'thinking'
    } else if (!thoughtTags.some((candidate) => candidate.startsWith(begin))) this.state = 'searching'
  }

  private skipThought(): void {
    const end = this.waiting.indexOf(this.endOfThought)
    // The end's first letters may have come: they are kept.
    this.waiting = this.waiting.slice(end < 0 ? -this.endOfThought.length : end + this.endOfThought.length)
    if (end >= 0) this.state = 'searching'
  }

  private lookForObject(): string {
    const at = this.waiting.search(objectStart)
    const found = at < 0 ? '' : this.waiting.slice(at)
    const isUndecided = found.slice(1).trim() === ''
    this.waiting = isUndecided ? found : ''
    if (isUndecided) return ''
    this.state = 'open'
    return this.letThrough(found)
  }

  private letThrough(text: string): string {
    const end = this.scanner.endIn(text)
    const passed = end === null ? text : text.slice(0, end)
    this.length += passed.length
    if (this.length > longestAnswer) this.state = 'overlong'
    else if (end !== null) this.state = 'closed'
    return this.state === 'overlong' ? '' : passed
  }
}
