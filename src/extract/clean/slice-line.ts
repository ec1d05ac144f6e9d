/** Parts of a line, with their way back to the page. */
import type { Line } from '../page/line'

/** The part from `start` to `end`, ends trimmed. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const part = line.text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  const to = Math.max(from, start + part.trimEnd().length)
  const stretches = line.stretches
    .filter((stretch) => stretch.end > from && stretch.start < to)
    .map((stretch) => {
      const first = Math.max(stretch.start, from)
      return {
        node: stretch.node,
        nodeStart: stretch.nodeStart + first - stretch.start,
        start: first - from,
        end: Math.min(stretch.end, to) - from,
      }
    })
  return { ...line, text: line.text.slice(from, to), stretches }
}

/** The line without the characters from `start` to `end`. */
export function withoutSpan(line: Line, start: number, end: number): Line {
  const head = { text: line.text.slice(0, start), stretches: clip(line, 0, start) }
  const tail = clip(line, end, line.text.length).map((stretch) => ({
    ...stretch,
    start: stretch.start - (end - start),
    end: stretch.end - (end - start),
  }))
  const joined = { ...line, text: head.text + line.text.slice(end), stretches: [...head.stretches, ...tail] }
  return sliceLine(joined, 0, joined.text.length)
}

function clip(line: Line, start: number, end: number): Line['stretches'] {
  return line.stretches
    .filter((stretch) => stretch.end > start && stretch.start < end)
    .map((stretch) => {
      const first = Math.max(stretch.start, start)
      return { node: stretch.node, nodeStart: stretch.nodeStart + first - stretch.start, start: first, end: Math.min(stretch.end, end) }
    })
}
