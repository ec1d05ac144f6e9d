/**
 * Finds the box that holds the article. Each box gets the prose of its lines; on the way up a part is lost wherever boxes join, so
 * the winner is the narrowest box that still has most of one story rather than the page that has all of several.
 */
import type { Box, Page } from '../page/line'
import { attributeOf } from '../page/node-access'
import { boxesInPointerLists, oncePerPage } from './box-prose'
import { cuesOf } from './name-cues'
import { noiseBoxes, type Doubts } from './noise-boxes'
import { scoreOf } from './score-line'

/** What is left of the prose of boxes that are joined in one. */
const keptOnJoining = 0.75
/** Lists seldom are the story, and lists of other stories look like prose. */
const weightInList = 0.5
/** Links and labels beside the prose make it no other prose: what they take away has a limit. */
const mostTakenByLinks = 0.6

/** Hold one paragraph or one list, never a story. */
const leafTags: ReadonlySet<string> = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'ul', 'ol', 'dl'])

export interface Holder {
  box: Box
  /** Prose of the box, less what was lost on joining; in the units of {@link scoreOf}. */
  score: number
  /** True where the box, or a box around it, is not the story's. */
  isNoise: (box: Box) => boolean
}

const scoresOf = oncePerPage((page) => page.lines.map(scoreOf))

export function findHolder(page: Page, doubts: Doubts = { unseen: new Set(), believed: 'likely' }): Holder | null {
  const scores = scoresOf(page)
  const noise = noiseBoxes(page, scores, doubts)
  const totals = totalsOf(page, scores, noise)
  let best: Box | null = null
  let most = 0
  for (const box of page.boxes) {
    if (noise[box.index] || leafTags.has(box.tag)) continue
    const score = (totals[box.index] ?? 0) * preference(box)
    if (score > 0 && score >= most) [best, most] = [box, score]
  }
  return best && { box: best, score: most, isNoise: (box) => (noise[box.index] ?? 0) > 0 }
}

function totalsOf(page: Page, scores: readonly number[], noise: Uint8Array): Float64Array {
  const inPointers = boxesInPointerLists(page)
  const told = new Float64Array(page.boxes.length)
  const taken = new Float64Array(page.boxes.length)
  const parts = new Uint32Array(page.boxes.length)
  const add = ({ index }: Box, gain: number, loss: number) => {
    told[index] = (told[index] ?? 0) + gain
    taken[index] = (taken[index] ?? 0) + loss
    parts[index] = (parts[index] ?? 0) + 1
  }
  for (const [index, { box }] of page.lines.entries()) {
    if ((noise[box.index] ?? 0) > 0) continue
    const score = (scores[index] ?? 0) * (box.tag === 'li' || inPointers[box.index] === 1 ? weightInList : 1)
    add(box, Math.max(0, score), Math.max(0, -score))
  }
  const totals = new Float64Array(page.boxes.length)
  for (const box of page.boxes.toReversed()) {
    if (parts[box.index] === 0) continue
    const isJoint = !leafTags.has(box.tag) && (parts[box.index] ?? 0) > 1
    const isProse = (told[box.index] ?? 0) > (taken[box.index] ?? 0)
    const kept = isJoint && isProse ? keptOnJoining : 1
    const gain = (told[box.index] ?? 0) * kept
    const loss = (taken[box.index] ?? 0) * kept
    totals[box.index] = gain - Math.min(loss, gain * mostTakenByLinks)
    if (box.parent) add(box.parent, gain, loss)
  }
  return totals
}

function preference(box: Box): number {
  if (isMarkedBody(box)) return 1.5
  return cuesOf(box.names).body ? 1.25 : 1
}

const isMarkedBody = ({ element }: Box) => attributeOf(element, 'itemprop')?.includes('articleBody') === true

/** True where the page says itself that the box is the story's. */
export const isDeclaredBody = (box: Box): boolean => isMarkedBody(box) || cuesOf(box.names).body
