/** Marks the boxes whose tag or name says that they are not the story: comments, pointers, captions, forms. */
import type { Box, Page } from '../page/line'
import { cuesOf, type NoiseCue } from './name-cues'

/** A name is not believed of a box that holds this share of the page's prose: it speaks of something else. */
const proseOfAWrapper = 0.5

const noiseTags: ReadonlySet<string> = new Set(['footer', 'aside', 'figure', 'figcaption', 'form', 'address'])
/** Their names speak of the whole page, or only of looks. */
const unnamedTags: ReadonlySet<string> = new Set(['html', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const headingTag = /^h[2-6]$/
/** What a heading named like noise (`related-title`) stands above, among its own siblings. */
const blockOfOthers: ReadonlySet<string> = new Set(['article', 'ul', 'ol', 'section'])

/** What is known or doubted about boxes before their prose is weighed. */
export interface Doubts {
  /** Boxes that are known not to be drawn. */
  unseen: ReadonlySet<Box>
  /** The weakest cue of a name that is believed. */
  believed: Exclude<NoiseCue, 'none'>
}

/** One for each box of the page: 1 where it, or a box around it, is noise. */
export function noiseBoxes(page: Page, scores: readonly number[], { unseen, believed }: Doubts): Uint8Array {
  const prose = proseOfBoxes(page, scores)
  const limit = proseOfAWrapper * (prose[0] ?? 0)
  const noise = new Uint8Array(page.boxes.length)
  const closed = new Set<Box>()
  for (const box of page.boxes) {
    const { parent } = box
    if (parent === null) continue
    if (headingTag.test(box.tag) && cuesOf(box.names).noise === 'plain') closed.add(parent)
    const isWithin = noise[parent.index] === 1 || (closed.has(parent) && blockOfOthers.has(box.tag))
    if (isWithin || unseen.has(box) || (isNoise(box, believed) && (prose[box.index] ?? 0) < limit)) noise[box.index] = 1
  }
  return noise
}

function isNoise(box: Box, believed: NoiseCue): boolean {
  if (noiseTags.has(box.tag)) return true
  const cue = unnamedTags.has(box.tag) ? 'none' : cuesOf(box.names).noise
  return cue === 'plain' || cue === believed
}

function proseOfBoxes(page: Page, scores: readonly number[]): Float64Array {
  const prose = new Float64Array(page.boxes.length)
  const add = (box: Box, amount: number) => {
    prose[box.index] = (prose[box.index] ?? 0) + amount
  }
  for (const [index, line] of page.lines.entries()) add(line.box, Math.max(0, scores[index] ?? 0))
  for (const box of page.boxes.toReversed()) if (box.parent) add(box.parent, prose[box.index] ?? 0)
  return prose
}
