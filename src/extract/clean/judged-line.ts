import type { Line } from '../page/line'
import { judgeLine, type LineJudgement } from './judge-line'

/** A line of the holder with what it was judged to be. */
export interface JudgedLine {
  line: Line
  judgement: LineJudgement
}

export const judgeLines = (lines: readonly Line[]): JudgedLine[] => lines.map((line) => ({ line, judgement: judgeLine(line) }))

export const headingTag = /^h[1-6]$/

/** Nearly all of the line is a link. */
export const isLink = (line: Line) => line.linkLength > line.text.length * 0.8
