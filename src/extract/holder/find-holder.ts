/**
 * Finds the box that holds the article. Each box gets the prose of its lines; on the way up a part is lost wherever boxes join, so
 * the winner is the narrowest box that still has most of one story rather than the page that has all of several.
 */
import type { Box, Page } from '../page/line'
import { attributeOf } from '../page/node-access'
import { cuesOf } from './name-cues'
import { noiseBoxes, type Doubts } from './noise-boxes'
import { scoreOf } from './score-line'

/** What is left of the prose of boxes that are joined in one. */
const keptOnJoining = 0.75
/** Lists seldom are the story, and lists of other stories look like prose. */
const weightInList = 0.5

/** Hold one paragraph or one list, never a story. */
const leafTags: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'ul', 'ol', 'dl'])

export interface Holder {
  box: Box
  /** Prose of the box, less what was lost on joining; in the units of {@link scoreOf}. */
  score: number
  /** True where the box, or a box around it, is not the story's. */
  isNoise: (box: Box) => boolean
}

export function findHolder(page: Page, doubts: Doubts = { unseen: new Set(), believed: 'likely' }): Holder | null {
  const scores = page.lines.map(scoreOf)
  const noise = noiseBoxes(page, scores, doubts)
  const totals = totalsOf(page, scores, noise)
  let best: Box | null = null
  let most = 0
  for (const box of page.boxes) {
    if (noise[box.index] || leafTags.has(box.tag)) continue
    const score = (totals[box.index] ?? 0) * preference(box)
    if (score > 0 && score >= most) [best, most] = [box, score]
  }
  return best && { box: best, score: most, isNoise: (box) => noise[box.index] === 1 }
}

function totalsOf(page: Page, scores: readonly number[], noise: Uint8Array): Float64Array {
  const totals = new Float64Array(page.boxes.length)
  const parts = new Uint32Array(page.boxes.length)
  const add = (box: Box, amount: number) => {
    totals[box.index] = (totals[box.index] ?? 0) + amount
    parts[box.index] = (parts[box.index] ?? 0) + 1
  }
  for (const [index, { box }] of page.lines.entries()) {
    if (!noise[box.index]) add(box, (scores[index] ?? 0) * (box.tag === 'li' ? weightInList : 1))
  }
  for (const box of page.boxes.toReversed()) {
    const sum = totals[box.index] ?? 0
    if (parts[box.index] === 0) continue
    const isJoint = !leafTags.has(box.tag) && (parts[box.index] ?? 0) > 1
    const total = isJoint && sum > 0 ? sum * keptOnJoining : sum
    totals[box.index] = total
    if (box.parent) add(box.parent, total)
  }
  return totals
}

function preference(box: Box): number {
  if (attributeOf(box.element, 'itemprop')?.includes('articleBody')) return 1.5
  return cuesOf(box.names).body ? 1.25 : 1
}
