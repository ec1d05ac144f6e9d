/** The text of what the reader has selected, in the page's own lines. */
import type { StoryLine } from './clean/clean-lines'
import { sliceLine } from './clean/slice-line'
import { headingTag } from './clean/judged-line'
import type { Line, Stretch } from './page/line'

/** @returns the selected parts of the lines, as paragraphs; null when nothing is selected */
export function readSelection(lines: readonly Line[], selection: Range): StoryLine[] | null {
  const selected = lines.flatMap((line): StoryLine[] => {
    const inside = line.stretches.flatMap((stretch) => clip(stretch, selection))
    const [first, last] = [inside.at(0), inside.at(-1)]
    if (!first || !last) return []
    const part = sliceLine(line, first.start, last.end)
    return part.text === '' ? [] : [{ ...part, kind: headingTag.test(line.box.tag) ? 'heading' : 'body' }]
  })
  return selected.length > 0 ? selected : null
}

/** The part of the stretch that lies in the range, in offsets of the line. */
function clip(stretch: Stretch, range: Range): { start: number; end: number }[] {
  const { node, nodeStart, start, end } = stretch
  if (!range.intersectsNode(node)) return []
  const nodeEnd = nodeStart + end - start
  const from = range.startContainer === node ? Math.max(nodeStart, range.startOffset) : nodeStart
  const to = range.endContainer === node ? Math.min(nodeEnd, range.endOffset) : nodeEnd
  return from < to ? [{ start: start + from - nodeStart, end: start + to - nodeStart }] : []
}
