/** Where each character of an article's text stands in the page. */
import type { Line } from './line'

/** A stretch of the article's text that stands, character for character, in one text node of the page. */
export interface TextAnchor {
  start: number
  end: number
  node: Text
  /** Offset in the node of the stretch's first character. */
  nodeStart: number
}

/** The anchors of lines that are laid out as paragraphs, a blank line between each two. */
export function anchorsOf(lines: readonly Pick<Line, 'text' | 'stretches'>[]): TextAnchor[] {
  const anchors: TextAnchor[] = []
  let offset = 0
  for (const line of lines) {
    for (const stretch of line.stretches) anchors.push({ ...stretch, start: stretch.start + offset, end: stretch.end + offset })
    offset += line.text.length + 2
  }
  return anchors
}
