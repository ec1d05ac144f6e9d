/** Marks the boxes whose tag or name says that they are not the story: comments, pointers, captions, forms. */
import type { Box, Page } from '../page/line'
import { oncePerPage, proseTest, sumUp } from './box-prose'
import { cuesOf, type NoiseCue } from './name-cues'

/** A name is not believed of a box that holds this share of the page's prose: it speaks of something else. */
const proseOfAWrapper = 0.5

const noiseTags: ReadonlySet<string> = new Set(['footer', 'aside', 'figure', 'figcaption', 'form', 'address'])
/** Their names speak of the whole page, or only of looks. */
const unnamedTags: ReadonlySet<string> = new Set(['html', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'])

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

/** Why a box is not the story's: by a name for looks, which a quotation set into it outweighs, or by anything else. */
const asLooks = 1
const asNoise = 2

/** One for each box of the page: above 0 where it, or a box around it, is noise. */
export function noiseBoxes(page: Page, scores: readonly number[], { unseen, believed }: Doubts): Uint8Array {
  const prose = sumUp(page, (_, index) => Math.max(0, scores[index] ?? 0))
  const limit = proseOfAWrapper * (prose[0] ?? 0)
  const doubted = believed === 'likely' ? namesOfProse(page) : null
  const noise = new Uint8Array(page.boxes.length)
  const closed = new Set<Box>()
  for (const box of page.boxes) {
    const { parent } = box
    if (parent === null) continue
    if (headingTag.test(box.tag) && cuesOf(box.names).noise === 'plain') closed.add(parent)
    const around = noise[parent.index] ?? 0
    const isWithin = around === asNoise || (closed.has(parent) && blockOfOthers.has(box.tag))
    const isSmall = (prose[box.index] ?? 0) < limit
    if (isWithin || unseen.has(box) || (isSmall && isNoise(box, believed))) noise[box.index] = asNoise
    else if (box.tag !== 'blockquote' && (around > 0 || (isSmall && doubted && looksLikeNoise(box, doubted)))) noise[box.index] = asLooks
  }
  return noise
}

function isNoise(box: Box, believed: NoiseCue): boolean {
  if (noiseTags.has(box.tag)) return true
  const cue = unnamedTags.has(box.tag) ? 'none' : cuesOf(box.names).noise
  return cue === 'plain' || cue === believed
}

const looksLikeNoise = (box: Box, doubted: ReadonlySet<string>) =>
  !unnamedTags.has(box.tag) && cuesOf(box.names).looks.some(({ name }) => !doubted.has(name))

/** Names for looks that a box with prose has: here they do not say what the box holds. */
const namesOfProse = oncePerPage((page) => {
  const holdsProse = proseTest(page)
  const names = new Set<string>()
  for (const box of page.boxes) {
    for (const { name, ofPictures } of cuesOf(box.names).looks) {
      if (!names.has(name) && !unnamedTags.has(box.tag) && holdsProse(box, ofPictures)) names.add(name)
    }
  }
  return names
})
