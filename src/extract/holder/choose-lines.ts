/** Finds the box that holds the article and the lines in it that belong to the story. */
import type { Box, Line, Page } from '../page/line'

const sentenceEnd = /[.!?…。]["'”’」』)\]]*$|다["'”’]*\.?$/
const noiseNames =
  /comment|disqus|sidebar|related|recommend|footer|nav|menu|share|social|sns|promo|advert|sponsor|newsletter|subscri|banner|cookie|popup|modal|breadcrumb|copyright|caption|byline|most-?(read|popular)|ranking/i

function isNoiseBox(box: Box): boolean {
  return (
    box.tag === 'footer' ||
    box.tag === 'aside' ||
    box.tag === 'figure' ||
    (box.tag !== 'body' && box.tag !== 'html' && noiseNames.test(box.names))
  )
}

function scoreOf(line: Line): number {
  const length = line.text.length
  const prose = length - line.linkLength
  if (line.linkLength > length / 2) return -length - 10
  if (length >= 25 && sentenceEnd.test(line.text)) return prose + 20
  return length > 80 ? prose / 2 : -10
}

export function chooseLines(page: Page): Line[] {
  const noisy = new Set<Box>()
  for (const box of page.boxes) if ((box.parent && noisy.has(box.parent)) || isNoiseBox(box)) noisy.add(box)
  const scored = page.lines.filter((line) => !noisy.has(line.box))
  for (const line of scored) line.box.total += scoreOf(line)
  for (const box of page.boxes.toReversed()) if (box.parent) box.parent.total += box.total
  let holder: Box | null = null
  for (const box of page.boxes) if (!holder || box.total >= holder.total) holder = box
  return scored.filter((line) => isInside(line.box, holder) && (scoreOf(line) > 0 || /^h[2-6]$/.test(line.box.tag)))
}

function isInside(box: Box, holder: Box | null): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === holder) return true
  return false
}
