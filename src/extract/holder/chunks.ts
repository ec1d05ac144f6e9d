/**
 * The rest of a story that its page deals out to several boxes, with advertising between them: each has the tag and name of the
 * holder, and the boxes around it those of the boxes around the holder.
 */
import type { Box, Page } from '../page/line'
import { sumUp } from './box-prose'
import type { Holder } from './find-holder'
import { scoreOf } from './score-line'

/** How far above the holder the pieces may meet. */
const mostLevels = 3
/** Below this a box of the holder's name is one of the page's small parts. */
const leastProse = 200

/** The boxes that belong to the story besides the holder. */
export function chunksOf(page: Page, { box: holder, isNoise }: Holder): Box[] {
  const names = namesOf(holder)
  if (names === '') return []
  const prose = sumUp(page, (line) => (isNoise(line.box) ? 0 : Math.max(0, scoreOf(line))))
  const opensStory = storyOpeners(page)
  return page.boxes.filter((box) => {
    if (box === holder || box.tag !== holder.tag || isNoise(box) || (prose[box.index] ?? 0) < leastProse) return false
    if (namesOf(box) !== names) return false
    const branch = branchOf(box, holder)
    return branch !== null && opensStory[branch.index] === 0
  })
}

/** Names that differ in their numbers only (`part-1`, `part-2`) are the same. */
const namesOf = ({ names }: Box) => names.replace(/\d+/g, '').trim()

/** The topmost box around `box` that does not hold the holder; null where the two do not meet, or meet through unlike boxes. */
function branchOf(box: Box, holder: Box): Box | null {
  let [one, other] = [box, holder]
  for (let level = 0; level < mostLevels; level += 1) {
    if (!one.parent || !other.parent) return null
    if (one.parent === other.parent) return one
    one = one.parent
    other = other.parent
    if (one === holder || other === box || one.tag !== other.tag || namesOf(one) !== namesOf(other)) return null
  }
  return null
}

/** 1 for boxes in which a story of its own may begin. */
function storyOpeners(page: Page): Uint8Array {
  const opens = new Uint8Array(page.boxes.length)
  for (const { tag, parent, index } of page.boxes.toReversed()) {
    if (tag === 'article' || tag === 'h1') opens[index] = 1
    if (parent && opens[index] === 1) opens[parent.index] = 1
  }
  return opens
}
