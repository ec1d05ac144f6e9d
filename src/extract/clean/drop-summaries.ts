/** Drops the box in which a machine sums the story up: its words are nobody's, and stand where the opening should. */
import type { Box, Line } from '../page/line'
import { englishSummaryLabel } from './english-lines'
import { koreanSummaryLabel } from './korean-lines'

/** A summary is short; what is longer was wrongly taken for one. */
const mostOfStory = 0.4
const longestLabel = 80

export function dropSummaries(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => text.length < longestLabel && (englishSummaryLabel.test(text) || koreanSummaryLabel.test(text)))
  const label = lines[at]
  if (!label) return [...lines]
  const next = lines[at + 1]
  const isAround = next?.box === label.box || next?.box.parent === label.box
  const summary = isAround ? label.box : label.box.parent
  const isWithin = (box: Box | null) => [box, box?.parent, box?.parent?.parent].includes(summary)
  let end = at + 1
  while (end < lines.length && isWithin(lines[end]?.box ?? null)) end += 1
  const letters = (part: readonly Line[]) => part.reduce((sum, { text }) => sum + text.length, 0)
  const isSmall = letters(lines.slice(at, end)) < mostOfStory * letters(lines)
  return lines.filter((_, index) => index < at || index >= (isSmall ? end : at + 1))
}
