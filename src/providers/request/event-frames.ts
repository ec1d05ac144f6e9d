/**
 * Cuts an event stream at the blank lines between its frames. The `openai` package copies what is left of a piece once for each frame in
 * it, so a piece of 100,000 frames would keep it busy for minutes; one frame a piece is linear.
 */
import { ModelError } from '../../core/language-model'
import { breather } from './breather'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes; a longer frame is no part of an answer. */
const longestFrame = 2 * 1024 * 1024

const lineFeed = 10
const carriageReturn = 13

/**
 * One frame a piece; what follows the last blank line comes last. Lets the event loop have its turn while it goes on.
 * @throws ModelError `bad_output` at a frame without end; the signal's reason when it is aborted
 */
export async function* framesOf(pieces: AsyncIterable<Bytes>, signal?: AbortSignal | null): AsyncGenerator<Bytes> {
  const breathe = breather()
  let begun: Bytes[] = []
  let length = 0
  let tail = ''
  for await (const piece of pieces) {
    let start = 0
    for (let at = 0; at < piece.length; at++) {
      tail = nextTail(tail, piece[at] as number)
      if (!endsFrame(tail)) continue
      yield joined(begun, piece.subarray(start, at + 1))
      begun = []
      length = 0
      start = at + 1
      tail = ''
      await breathe()
      signal?.throwIfAborted()
    }
    begun.push(piece.subarray(start))
    length += piece.length - start
    if (length > longestFrame) throw new ModelError('bad_output', 'retry_once')
    await breathe()
  }
  if (length > 0) yield joined(begun)
}

/** The line ends at the end of what has come, as `n` and `r`. */
function nextTail(tail: string, byte: number): string {
  if (byte === lineFeed) return `${tail}n`
  return byte === carriageReturn ? `${tail}r` : ''
}

const endsFrame = (tail: string): boolean => tail === 'nn' || tail === 'rr' || tail === 'rnrn'

function joined(begun: readonly Bytes[], end?: Bytes): Bytes {
  const pieces = end ? [...begun, end] : begun
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
