/** The lines of the story: those of its holder, without the parts of the holder that are something else. */
import type { Box, Line, Page } from '../page/line'
import { findHolder } from './find-holder'

export function chooseLines(page: Page): Line[] {
  const holder = findHolder(page)
  if (!holder) return []
  return page.lines.filter((line) => isInside(line.box, holder.box) && !holder.isNoise(line.box))
}

function isInside(box: Box, holder: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === holder) return true
  return false
}
