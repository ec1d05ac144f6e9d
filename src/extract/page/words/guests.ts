/**
 * Controls, drawings and pictures in a line: `“We need a <button>tidal</button> barrier”`. Their words are read where they are part of
 * the sentence, and left out where they stand beside it (“Share”, “Listen to this story”, the figures of a chart).
 */
import type { InlineBox, Piece } from '../line'
import { guestOf, hasWords, textOf } from './piece'
import { isAsLongAs, isEmoji, isInitial } from './picture-text'

/** Ends a sentence, or opens and closes what somebody said. */
const sentenceSign = /[.!?…。！？]["'”’»」』)\]]*(?:\s|$)|["“”„«»「『]/
const endOfSentence = /[.!?…。！？:]["'”’»」』)\]]*\s*$|^\s*$/
const joinedBefore = /[\p{L}\p{N}“‘"'«「『([-]$/u
const joinedAfter = /^[\p{L}\p{N}]/u

/** So many characters, of so many pieces, on either side show how a guest stands in its line. */
const context = 40
const contextPieces = 8

export function withoutStrayGuests(pieces: Piece[]): Piece[] {
  if (!pieces.some(guestOf)) return pieces
  const hosts = pieces.filter((piece) => guestOf(piece) === null)
  if (!hosts.some(hasWords)) return []
  const isSentence = sentenceSign.test(textOf(hosts))
  const kept: Piece[] = []
  for (const run of runsOf(pieces)) {
    const before = textOf(kept.slice(-contextPieces)).slice(-context)
    const after = textOf(pieces.slice(run.end, run.end + contextPieces)).slice(0, context)
    if (run.guest === null || belongs(textOf(run.pieces), run.guest, { isSentence, before, after })) kept.push(...run.pieces)
  }
  return kept
}

interface Run {
  guest: InlineBox | null
  pieces: Piece[]
  /** Index of the piece after it. */
  end: number
}

/** The line, cut where a guest begins and ends. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (const [index, piece] of pieces.entries()) {
    const guest = guestOf(piece)
    const last = runs.at(-1)
    if (last?.guest === guest) {
      last.pieces.push(piece)
      last.end = index + 1
    } else runs.push({ guest, pieces: [piece], end: index + 1 })
  }
  return runs
}

interface Surroundings {
  isSentence: boolean
  before: string
  after: string
}

function belongs(text: string, guest: InlineBox, { isSentence, before, after }: Surroundings): boolean {
  const isPicture = guest.tag === 'img' || guest.tag === 'svg'
  if (isPicture && isEmoji(text)) return true
  if (isPicture && isInitial(text) && joinedAfter.test(after)) return true
  if (!isSentence || after.trim() === '' || (guest.tag === 'img' && !isAsLongAs(guest.element, text))) return false
  return joinedBefore.test(before) || joinedAfter.test(after) || !endOfSentence.test(before) || /^\s*\p{Ll}/u.test(after)
}
