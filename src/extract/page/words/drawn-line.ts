/** A sentence as it is drawn. Asked only about lines that are wanted: to ask about all of a page would cost more than reading it. */
import type { Box, Line, Piece } from '../line'
import { lookOf } from '../look/looks'
import { hasWords, isInline } from './piece'
import { settledLine } from './settled-line'

/** Labels and menus are not asked about. */
const shortestSentence = 20
const sentenceSign = /[.!?…。！？"“”„«»「『]/

export const isSentence = (text: string, lengthOutsideLinks: number): boolean =>
  lengthOutsideLinks >= shortestSentence && sentenceSign.test(text)

/** The line without what is hidden in it; unchanged where nothing of it is drawn, for then the line itself is not. */
export function drawnLine(line: Line): Line {
  const drawn = line.pieces?.filter((piece) => isDrawn(piece, line.box))
  if (!drawn || drawn.length === line.pieces?.length || !drawn.some(hasWords)) return line
  const settled = settledLine(drawn)
  return settled ? { ...line, ...settled, pieces: drawn } : line
}

function isDrawn({ place }: Piece, box: Box): boolean {
  const look = lookOf(place)
  if (look.isGone || !look.isVisible) return false
  // Where the line's own words have the colour of their ground, something that is not known lies behind them all.
  return look.isInked || !isInline(place) || !lookOf(box).isInked
}
