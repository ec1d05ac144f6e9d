/** Marks the boxes whose tag or name says that they are not the story: comments, pointers, captions, forms. */
import type { Box, Page } from '../page/line'
import { cuesOf } from './name-cues'

/** A name is not believed of a box that holds this share of the page's prose: it speaks of something else. */
const proseOfAWrapper = 0.5

const noiseTags: ReadonlySet<string> = new Set(['footer', 'aside', 'figure', 'figcaption', 'form', 'address'])
/** Their names speak of the whole page, or only of looks. */
const unnamedTags: ReadonlySet<string> = new Set(['html', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** One for each box of the page: 1 where it, or a box around it, is noise. */
export function noiseBoxes(page: Page, scores: readonly number[], unseen: ReadonlySet<Box>): Uint8Array {
  const prose = proseOfBoxes(page, scores)
  const limit = proseOfAWrapper * (prose[0] ?? 0)
  const noise = new Uint8Array(page.boxes.length)
  for (const box of page.boxes) {
    const isWithin = box.parent !== null && noise[box.parent.index] === 1
    if (isWithin || unseen.has(box) || (isNoise(box) && (prose[box.index] ?? 0) < limit)) noise[box.index] = 1
  }
  return noise
}

const isNoise = (box: Box) => noiseTags.has(box.tag) || (!unnamedTags.has(box.tag) && cuesOf(box.names).noise)

function proseOfBoxes(page: Page, scores: readonly number[]): Float64Array {
  const prose = new Float64Array(page.boxes.length)
  const add = (box: Box, amount: number) => {
    prose[box.index] = (prose[box.index] ?? 0) + amount
  }
  for (const [index, line] of page.lines.entries()) add(line.box, Math.max(0, scores[index] ?? 0))
  for (const box of page.boxes.toReversed()) if (box.parent) add(box.parent, prose[box.index] ?? 0)
  return prose
}
