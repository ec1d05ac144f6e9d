/** From the pieces of a line to its text. */
import type { Line, Piece } from '../line'
import { withoutStrayGuests } from './guests'
import { LineBuilder, type BuiltLine } from './line-builder'
import { hasWords } from './piece'
import { settleRaised } from './raised'

export type SettledLine = BuiltLine & Pick<Line, 'place'>

/** Without controls and pictures that are no part of the sentence and without notes, and with figures raised; null where no words are left. */
export const settledLine = (pieces: Piece[]): SettledLine | null => plainLine(settleRaised(withoutStrayGuests(pieces)))

export function plainLine(pieces: readonly Piece[]): SettledLine | null {
  const first = pieces.find(hasWords)
  if (!first) return null
  const builder = new LineBuilder()
  for (const piece of pieces) builder.append(piece)
  const line = builder.take()
  return line && { ...line, place: first.place }
}
