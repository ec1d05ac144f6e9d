/** Gathers the pieces of one line, and makes its text of them when it ends. */
import type { Piece, Place } from '../line'
import { isSentence } from './drawn-line'
import { endsSentence, goesOn, openMarksOf } from './hard-break'
import { hasWords, isInline, textOf } from './piece'
import { plainLine, settledLine, type SettledLine } from './settled-line'

/** Before a block may be a part of a sentence: a mark and a word. */
const shortestBeginning = 4

export class LinePieces {
  private pieces: Piece[] = []
  /** All of it stands in the box itself: there is nothing to be told apart. */
  private isPlain = true
  private lengthOutsideLinks = 0
  /** Set from a `<br>` to the next words. */
  private broken = false
  /** Index of the first piece after the last break, and the marks left open up to there. */
  private afterBreak = 0
  private openMarks = 0

  add(piece: Piece): void {
    this.pieces.push(piece)
    if (isInline(piece.place)) this.isPlain = false
    if (!piece.isLink) this.lengthOutsideLinks += piece.text.length
  }

  /** More than white space has been said, and nothing that ends a sentence. */
  get isMidSentence(): boolean {
    const last = this.lengthOutsideLinks < shortestBeginning ? undefined : this.pieces.findLast(hasWords)
    return last !== undefined && !endsSentence(last.text)
  }

  get isBroken(): boolean {
    return this.broken
  }

  get isEmpty(): boolean {
    return !this.pieces.some(hasWords)
  }

  /** A `<br>`: the words to come decide whether the line ends here. */
  breakOff(place: Place): void {
    this.broken = true
    this.add({ text: ' ', node: null, place, isLink: false })
  }

  /** Whether the words after the break belong to the sentence before it. */
  goesOnWith(next: string): boolean {
    this.broken = false
    const last = textOf(this.pieces.slice(this.afterBreak))
    this.afterBreak = this.pieces.length
    this.openMarks += openMarksOf(last)
    return goesOn({ last, next, openMarks: this.openMarks })
  }

  /** Hands over the line and starts the next one; null when only white space was seen. */
  take(): (SettledLine & { pieces: Piece[] | null }) | null {
    const { pieces, isPlain, lengthOutsideLinks } = this
    if (pieces.length === 0) return null
    this.pieces = []
    this.isPlain = true
    this.lengthOutsideLinks = 0
    this.broken = false
    this.afterBreak = 0
    this.openMarks = 0
    const line = isPlain ? plainLine(pieces) : settledLine(pieces)
    return line && { ...line, pieces: !isPlain && isSentence(line.text, lengthOutsideLinks) ? pieces : null }
  }
}
