/** Which words of a line are drawn. Asked of lines that are made of several elements; one that is not is asked about as a whole. */
import { lookOf } from '../look/looks'
import { hasWords, isInline, type Piece } from './piece'

/** Labels and menus are not asked about. */
const shortestSentence = 20
const sentenceSign = /[.!?…。！？"“”„«»「『]/

/** The drawn pieces; all of them where none is drawn, for then the line itself is not. */
export function drawnPieces(pieces: Piece[]): Piece[] {
  if (!isSentence(pieces)) return pieces
  const drawn = pieces.filter(isDrawn)
  return drawn.some(hasWords) ? drawn : pieces
}

function isSentence(pieces: readonly Piece[]): boolean {
  let length = 0
  for (const { text, isLink } of pieces) if (!isLink) length += text.length
  return length >= shortestSentence && pieces.some(({ text }) => sentenceSign.test(text))
}

function isDrawn({ place }: Piece): boolean {
  const look = lookOf(place)
  if (look.isGone || !look.isVisible) return false
  if (look.isInked || !isInline(place)) return true
  // Where the line's own words have the colour of their ground, something that is not known lies behind them all.
  let box: Piece['place'] = place
  while (isInline(box)) box = box.parent
  return !lookOf(box).isInked
}
