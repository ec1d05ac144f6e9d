/**
 * Finds the box that holds the article. Each box gets the prose of its lines; on the way up a part is lost wherever boxes join, so
 * the winner is the narrowest box that still has most of one story rather than the page that has all of several.
 */
import type { Box, Page } from '../page/line'
import { attributeOf } from '../page/node-access'
import { cuesOf } from './name-cues'
import { scoreOf } from './score-line'

const decay = 0.75
/** Lists seldom are the story, and lists of other stories look like prose. */
const weightInList = 0.5
/** A box named like noise is believed unless it holds this share of the page's prose. */
const proseOfAWrapper = 0.5

/** Hold one paragraph, never a story. */
const leafTags: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'ul', 'ol', 'dl'])
/** Their names speak of the whole page, or only of looks. */
const unnamedTags: ReadonlySet<string> = new Set(['html', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const noiseTags: ReadonlySet<string> = new Set(['footer', 'aside', 'figure', 'figcaption', 'form', 'address'])

export interface Holder {
  box: Box
  /** Boxes whose lines are not the story's, and all boxes in them. */
  noise: ReadonlySet<Box>
  score: number
}

export function findHolder(page: Page): Holder | null {
  const scores = page.lines.map(scoreOf)
  const prose = proseOfBoxes(page, scores)
  const noise = noiseBoxes(page, prose)
  const totals = totalsOf(page, scores, noise)
  let best: Holder | null = null
  for (const box of page.boxes) {
    const score = (totals.get(box) ?? 0) * preference(box)
    if (!noise.has(box) && !leafTags.has(box.tag) && (best === null || score >= best.score)) best = { box, noise, score }
  }
  return best && best.score > 0 ? best : null
}

function proseOfBoxes(page: Page, scores: number[]): Map<Box, number> {
  const prose = new Map<Box, number>()
  page.lines.forEach((line, index) => add(prose, line.box, Math.max(0, scores[index] ?? 0)))
  for (const box of page.boxes.toReversed()) if (box.parent) add(prose, box.parent, prose.get(box) ?? 0)
  return prose
}

function noiseBoxes(page: Page, prose: Map<Box, number>): Set<Box> {
  const limit = proseOfAWrapper * (page.boxes[0] ? (prose.get(page.boxes[0]) ?? 0) : 0)
  const noise = new Set<Box>()
  for (const box of page.boxes) {
    const inherited = box.parent !== null && noise.has(box.parent)
    const own = noiseTags.has(box.tag) || (!unnamedTags.has(box.tag) && cuesOf(box.names).noise)
    if (inherited || (own && (prose.get(box) ?? 0) < limit)) noise.add(box)
  }
  return noise
}

function totalsOf(page: Page, scores: number[], noise: ReadonlySet<Box>): Map<Box, number> {
  const totals = new Map<Box, number>()
  const parts = new Map<Box, number>()
  page.lines.forEach((line, index) => {
    if (noise.has(line.box)) return
    add(totals, line.box, (scores[index] ?? 0) * (line.box.tag === 'li' ? weightInList : 1))
    add(parts, line.box, 1)
  })
  for (const box of page.boxes.toReversed()) {
    const sum = totals.get(box)
    if (sum === undefined) continue
    const isLeaf = leafTags.has(box.tag) || (parts.get(box) ?? 0) <= 1
    const total = isLeaf || sum < 0 ? sum : sum * decay
    totals.set(box, total)
    if (!box.parent) continue
    add(totals, box.parent, total)
    add(parts, box.parent, 1)
  }
  return totals
}

function preference(box: Box): number {
  if (attributeOf(box.element, 'itemprop')?.includes('articleBody')) return 1.5
  return cuesOf(box.names).body ? 1.25 : 1
}

function add(map: Map<Box, number>, box: Box, amount: number): void {
  map.set(box, (map.get(box) ?? 0) + amount)
}
