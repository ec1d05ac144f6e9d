/** Where a passage that is like a remembered one may stand, in texts without spaces (see `letters.ts`). */
import search, { type Match } from 'approx-string-match'
import { agreementAfter, agreementBefore, occurrences } from './letters'
import type { TextSpan } from '../span'

export interface RememberedLetters {
  exact: string
  prefix: string
  suffix: string
}

/** Letters next to a passage that are enough to know its place by. */
export const tellingContext = 12

export interface Passage {
  span: TextSpan
  /** What the surroundings are those of: the span, or all that stands between the remembered ones. */
  place: TextSpan
  /** 1 for the same letters, 0 for none in common. */
  similarity: number
}

/** Where a changed passage may stand: at its place, and wherever pieces of it are. */
export function likePassages(letters: string, remembered: RememberedLetters): Passage[] {
  const placed = spansBetween(letters, remembered)
    .slice(0, mostRegions)
    .flatMap((place) => {
      const inner = similarIn(letters, place, remembered, 1)
      return inner ? [{ ...inner, span: widen(letters, inner.span, place), place }] : []
    })
  return [...placed, ...likelyRegions(letters, remembered.exact).flatMap((region) => similarIn(letters, region, remembered, 0.5) ?? [])]
}

/** What stands between the remembered surroundings. */
function spansBetween(letters: string, { exact, prefix, suffix }: RememberedLetters): TextSpan[] {
  const before = prefix.slice(-tellingContext)
  const after = suffix.slice(0, tellingContext)
  if (after === '') return []
  return occurrences(letters, before, mostPlaces).flatMap((at) => {
    const start = at + before.length
    const length = letters.slice(start, start + 2 * exact.length + 2 * tellingContext).indexOf(after)
    return length > 0 ? [{ start, end: start + length }] : []
  })
}

/** The span from edge to edge of `outer`, without whole sentences outside of `inner`. */
function widen(letters: string, inner: TextSpan, outer: TextSpan): TextSpan {
  const before = letters.slice(outer.start, inner.start)
  const after = letters.slice(inner.end, outer.end)
  return {
    start: outer.start + before.search(/[^.!?"]*$/),
    end: after === '' ? outer.end : inner.end + after.search(/[.!?"]|$/),
  }
}

const mostPlaces = 100
const mostRegions = 6
const mostPieces = 48
/** The cost of a match grows with the square of its pattern's length: of a longer passage only both ends are matched. */
const longestPattern = 256

/** The stretch of the region that is most like the passage; null when a larger share of it than `mostChanged` would have changed. */
function similarIn(letters: string, region: TextSpan, remembered: RememberedLetters, mostChanged: number): Passage | null {
  const { exact } = remembered
  const first = match(letters, exact.slice(0, longestPattern), region, mostChanged)
  const last = exact.length > longestPattern ? match(letters, exact.slice(-longestPattern), region, mostChanged) : first
  if (!first || !last || last.end <= first.start) return null
  const span = settleEdges(letters, region, { ...last, start: first.start }, remembered)
  const errors = first === last ? first.errors : first.errors + last.errors
  const length = Math.min(2 * longestPattern, Math.max(exact.length, span.end - span.start))
  return { span, place: span, similarity: 1 - errors / length }
}

/** The stretch with the fewest changes; `lastEnd` is where it ends when letters that match nothing are counted in. */
function match(letters: string, pattern: string, { start, end }: TextSpan, mostChanged: number): (Match & { lastEnd: number }) | null {
  const found = search(letters.slice(start, end), pattern, Math.floor(pattern.length * mostChanged))
  const [first] = found
  if (!first) return null
  const last = found.findLast((other, index) => other.end - first.end === index) ?? first
  return { errors: first.errors, start: start + first.start, end: start + first.end, lastEnd: start + last.end }
}

/** The neighbourhoods of where the passage would begin, judged by where pieces of it stand; those with the most pieces. */
function likelyRegions(letters: string, exact: string): TextSpan[] {
  const slack = Math.min(exact.length >> 1, longestPattern)
  const ranges: (TextSpan & { pieces: number })[] = []
  for (const start of likelyStarts(letters, exact).toSorted((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && start - range.start <= slack) Object.assign(range, { end: start, pieces: range.pieces + 1 })
    else ranges.push({ start, end: start, pieces: 1 })
  }
  const best = ranges.toSorted((a, b) => b.pieces - a.pieces).slice(0, mostRegions)
  return best.map(({ start, end }) => ({ start: Math.max(0, start - slack), end: end + exact.length + slack }))
}

function likelyStarts(letters: string, exact: string): number[] {
  const length = /[가-힣]/.test(exact) ? 4 : 7
  const step = Math.max(2, Math.ceil(exact.length / mostPieces))
  const starts: number[] = []
  for (let offset = 0; offset + length <= exact.length; offset += step) {
    const found = occurrences(letters, exact.slice(offset, offset + length), mostPlaces)
    // What stands everywhere tells no place.
    if (found.length < mostPlaces) starts.push(...found.map((at) => at - offset))
  }
  return starts
}

/**
 * Where the first or last words changed, the fewest changes do not tell the edge. The letters at both sides of it do, when they are those
 * of the remembered edge. Without them, the words are counted in that stand on this side of the next mark.
 */
function settleEdges(letters: string, region: TextSpan, found: Match & { lastEnd: number }, remembered: RememberedLetters): TextSpan {
  const { exact, prefix, suffix } = remembered
  const reach = Math.min(exact.length >> 1, mostReach)
  const beginsAlike = agreementAfter(letters, found.start, exact) >= tellingEdge
  const opening = beginsAlike ? '' : letters.slice(found.start, Math.min(found.start + found.errors, found.end))
  const least = { start: found.start + opening.search(/[^"'.!?:]*$/), end: found.end }
  const doubtful = letters.slice(found.end, found.lastEnd)
  const settled = {
    start: Math.max(region.start, edgeNear(letters, found.start, reach, prefix, exact) ?? least.start),
    end: Math.min(region.end, edgeNear(letters, found.end, reach, exact, suffix) ?? found.end + doubtful.search(/["'.!?:]|$/)),
  }
  return settled.start < settled.end ? widen(letters, least, settled) : least
}

const mostReach = 60
const tellingEdge = 5

/** The offset near `offset` at which the most letters agree with the remembered edge; null when nowhere enough do. */
function edgeNear(letters: string, offset: number, reach: number, before: string, after: string): number | null {
  let best: number | null = null
  let most = tellingEdge - 1
  for (let distance = 0; distance <= reach; distance++) {
    for (const at of [offset - distance, offset + distance]) {
      if (at < 0 || at > letters.length) continue
      const agreement =
        agreementBefore(letters, at, before.slice(-tellingContext)) + agreementAfter(letters, at, after.slice(0, tellingContext))
      if (agreement > most) [best, most] = [at, agreement]
    }
  }
  return best
}
