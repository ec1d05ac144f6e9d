/** Gathers the pieces of one line; when it ends, those that are drawn and part of it become its text. */
import { drawnPieces } from './drawn-pieces'
import { withoutStrayGuests } from './guests'
import type { Line } from '../line'
import { LineBuilder, type BuiltLine } from './line-builder'
import { hasWords, isInline, type Piece } from './piece'
import { settleRaised } from './raised'

/** Before a block may be a part of a sentence: a mark and a word. */
const shortestBeginning = 4
const context = 20
const sentenceEnd = /[.!?…。！？:]["'”’»」』)\]]*\s*$/

export class LinePieces {
  private pieces: Piece[] = []
  private builder = new LineBuilder()
  /** All of it stands in the box itself: there is nothing to be told apart. */
  private isPlain = true
  private lengthOutsideLinks = 0

  add(piece: Piece): void {
    this.pieces.push(piece)
    if (isInline(piece.place)) this.isPlain = false
    if (!piece.isLink) this.lengthOutsideLinks += piece.text.length
  }

  /** More than white space has been said, and nothing that ends a sentence. */
  get isMidSentence(): boolean {
    const last = this.lengthOutsideLinks < shortestBeginning ? undefined : this.pieces.findLast(hasWords)
    return last !== undefined && !sentenceEnd.test(last.text.slice(-context))
  }

  /** Hands over the line and starts the next one; null when only white space was seen. */
  take(): (BuiltLine & Pick<Line, 'place'>) | null {
    const { pieces, isPlain } = this
    if (pieces.length === 0) return null
    this.pieces = []
    this.isPlain = true
    this.lengthOutsideLinks = 0
    const settled = isPlain ? pieces : settleRaised(withoutStrayGuests(drawnPieces(pieces)))
    const first = settled.find(hasWords)
    if (!first) return null
    for (const piece of settled) this.builder.append(piece)
    const line = this.builder.take()
    return line && { ...line, place: first.place }
  }
}
