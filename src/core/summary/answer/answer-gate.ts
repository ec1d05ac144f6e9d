/**
 * Lets the one JSON object of an answer through, and nothing around it: no code fence, no thoughts, no prose. An object that opens the
 * answer is let through as it comes. One that stands behind words may be a draft within thoughts whose beginning the server kept for
 * itself: it waits until the answer has ended, and is forgotten when an end of thoughts, or another object, follows.
 */
import { ObjectScanner } from './object-scanner'
import { endOfThought, longestClosing } from './thought-marks'

/** Longer answers are not answers, thoughts included. In UTF-16 units. */
const longestAnswer = 200_000
/** A bracket that begins an object, as a bracket in prose does not; or one of which that is not yet known. */
const objectStart = /\{\s{0,99}(?:["'}]|$)/
/** What may stand before an answer without being words: a code fence, marks of a chat template with their roles, an enclosing tag. */
const wordless = /^(?:\s|\uFEFF|```\w*|<\|?\w+\|?>(?:assistant|final|json)?)*$/i
const longestWordless = 200

/** How often half a draft, in which thoughts end, is taken for one. */
const mostBroken = 8

export interface Passed {
  /** What is added to the object; '' while there is none. */
  text: string
  /** An object that had been let through was a draft: `text` begins another. */
  restarts: boolean
}

export class AnswerGate {
  private scanner: ObjectScanner | null = null
  /** What has come outside objects and may yet become a mark or a bracket. */
  private waiting = ''
  /** What stands before the object, as far as it matters. */
  private before = ''
  private object = ''
  /** The object opened the answer, and is let through as it comes. */
  private isLive = false
  /** A whole object behind words. */
  private draft = ''
  private length = 0
  private broken = 0
  private whole = false

  /** True once nothing more of the answer is read: it is whole, or has outgrown every answer. */
  get isClosed(): boolean {
    return this.isWhole || this.isOverlong
  }

  /** True once the object's last bracket has come. */
  get isWhole(): boolean {
    return this.whole
  }

  /** True once it has outgrown every answer. */
  get isOverlong(): boolean {
    return this.length > longestAnswer
  }

  /** Words have come, and nothing that is let through. */
  get isHolding(): boolean {
    return !this.isLive && !this.whole && (this.scanner !== null || !wordless.test(this.before))
  }

  /** Takes a delta. */
  push(delta: string): Passed {
    const passed = { text: '', restarts: false }
    if (this.isOverlong) return passed
    if (!this.whole) this.length += delta.length
    if (!this.isOverlong) this.take(delta, passed)
    return passed
  }

  /** The answer has ended as it should: what waited behind words is the answer after all. */
  end(): Passed {
    const passed = { text: '', restarts: false }
    for (let rest = this.afterBroken(); rest !== null; rest = this.afterBroken()) this.take(this.startAnew(rest, passed), passed)
    if (this.isClosed || this.scanner !== null || this.draft === '') return passed
    this.whole = true
    passed.text = this.draft
    return passed
  }

  private take(text: string, passed: Passed): void {
    let rest: string | null = text
    while (rest !== null) rest = this.scanner ? this.read(this.scanner, rest, passed) : this.search(rest, passed)
  }

  /** Looks for what begins an object or ends thoughts. Returns what is to be looked at next; null when that has not come. */
  private search(delta: string, passed: Passed): string | null {
    this.waiting += delta
    const at = this.waiting.search(objectStart)
    const before = at < 0 ? this.waiting : this.waiting.slice(0, at)
    const mark = endOfThought(before)
    if (mark) return this.startAnew(this.waiting.slice(mark.end), passed)
    const found = at < 0 ? '' : this.waiting.slice(at)
    if (found.slice(1, 101).trim() !== '') return this.open(before, found)
    this.keepEnd(found)
    return null
  }

  /** Everything so far was thought, an object that was let through as well. */
  private startAnew(rest: string, passed: Passed): string {
    Object.assign(passed, { text: '', restarts: passed.restarts || this.isLive || this.whole })
    Object.assign(this, { scanner: null, waiting: '', before: '', isLive: false, draft: '', whole: false })
    return rest
  }

  /** Keeps a bracket of which it is not yet known what it begins, and letters that may begin a mark. */
  private keepEnd(bracket: string): void {
    const kept = bracket === '' ? this.waiting.slice(-longestClosing) : bracket
    this.remember(this.waiting.slice(0, this.waiting.length - kept.length))
    this.waiting = kept
  }

  private remember(before: string): void {
    this.before = (this.before + before).slice(0, longestWordless)
  }

  private open(before: string, found: string): string {
    this.remember(before)
    const isLive = !this.whole && this.before.length < longestWordless && wordless.test(this.before)
    Object.assign(this, { scanner: new ObjectScanner(), object: '', draft: '', waiting: '', isLive })
    return found
  }

  private read(scanner: ObjectScanner, text: string, passed: Passed): string | null {
    const end = scanner.endIn(text)
    const more = end === null ? text : text.slice(0, end)
    // Of what follows an answer only its extent matters.
    if (!this.whole) this.object += more
    if (this.isLive) passed.text += more
    if (end === null) return null
    const broken = this.isIntact() ? null : this.afterBroken()
    if (broken !== null) return this.startAnew(broken + text.slice(end), passed)
    this.scanner = null
    if (this.isLive) this.whole = true
    else if (!this.whole) this.draft = this.object
    this.isLive = false
    return text.slice(end)
  }

  private isIntact(): boolean {
    try {
      JSON.parse(this.object)
      return true
    } catch {
      return false
    }
  }

  /** What follows the end of thoughts within the object that is open: it was half a draft. Null when it holds none. */
  private afterBroken(): string | null {
    const mark = this.scanner && !this.whole && this.broken < mostBroken ? endOfThought(this.object) : null
    if (!mark) return null
    this.broken++
    return this.object.slice(mark.end)
  }
}
