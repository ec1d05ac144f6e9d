/**
 * A second copy of the story on its page, for mail or for print, is dropped whole, with the title and date lines of its own. Its
 * lines may be short, and each alone could rightly come twice; a box of which most was said before it begins cannot.
 */
import type { Box, Line } from '../page/line'

const leastRepeated = 0.6
const leastOfStory = 0.3

/** Boxes within one another that are looked at; real pages have a handful. */
const mostCandidates = 60

/** A box's lines, from the first to before the end. */
interface Range {
  start: number
  end: number
}

/** @param boxes all of the page's; @param lines those of the story */
export function dropCopies(boxes: readonly Box[], lines: readonly Line[]): Line[] {
  const first = firstPlaces(lines)
  const lettersBefore = sums(lines.map(({ text }) => text.length))
  const lettersIn = ({ start, end }: Range) => (lettersBefore[end] ?? 0) - (lettersBefore[start] ?? 0)
  const least = leastOfStory * (lettersBefore[lines.length] ?? 0)
  const candidates = rangesOf(boxes, lines).filter((range) => range.start > 0 && lettersIn(range) >= least)
  const dropped = new Uint8Array(lines.length)
  for (const range of candidates.slice(0, mostCandidates)) {
    if (repeatedIn(lines, range, first) >= leastRepeated * lettersIn(range)) dropped.fill(1, range.start, range.end)
  }
  return lines.filter((_, index) => dropped[index] === 0)
}

/** Where the text of each line stands first. */
function firstPlaces(lines: readonly Line[]): number[] {
  const places = new Map<string, number>()
  return lines.map(({ text }, index) => {
    const place = places.get(text) ?? index
    places.set(text, place)
    return place
  })
}

function sums(amounts: readonly number[]): number[] {
  let sum = 0
  return [0, ...amounts.map((amount) => (sum += amount))]
}

/** The lines of each box; of a box within another that has the same lines, only the outer. */
function rangesOf(boxes: readonly Box[], lines: readonly Line[]): Range[] {
  const ranges: (Range | undefined)[] = []
  const widen = (box: Box, start: number, end: number) => {
    const range = ranges[box.index]
    ranges[box.index] = range ? { start: Math.min(range.start, start), end: Math.max(range.end, end) } : { start, end }
  }
  for (const [index, { box }] of lines.entries()) widen(box, index, index + 1)
  for (const box of boxes.toReversed()) {
    const range = ranges[box.index]
    if (range && box.parent) widen(box.parent, range.start, range.end)
  }
  return boxes.flatMap(({ index, parent }) => {
    const range = ranges[index]
    const around = parent ? ranges[parent.index] : undefined
    return range && !(around?.start === range.start && around.end === range.end) ? [range] : []
  })
}

function repeatedIn(lines: readonly Line[], { start, end }: Range, first: readonly number[]): number {
  let letters = 0
  for (let index = start; index < end; index += 1) if ((first[index] ?? 0) < start) letters += lines[index]?.text.length ?? 0
  return letters
}
