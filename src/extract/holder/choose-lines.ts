/** The lines of the story: those of its holder, without the parts of the holder that are something else or are not drawn. */
import type { Box, Line, Page } from '../page/line'
import { drawnLine } from '../page/words/drawn-line'
import { boxesWithin, headlinesIn, sumUp } from './box-prose'
import { chunksOf } from './chunks'
import { dropCopies } from './drop-copies'
import { findHolder, isDeclaredBody, type Holder } from './find-holder'
import type { Doubts } from './noise-boxes'
import { leadLines, type StoryHead } from './lead-lines'
import { isLineDrawn, isRendered } from './rendered'
import { weigh } from './score-line'

/** Layers that are not drawn (print copies, dialogues) may hold more prose than the story; this many are passed over. */
const mostUnseen = 3

/** Below this a holder may be what was left when the story's own box was taken for noise. */
const faintHolder = 700
/** With more headlines of others in it a larger holder is a list of them, and the short story the page's own. */
const mostPointers = 4

export function chooseLines(page: Page, head: StoryHead = { title: '', decks: [] }): Line[] {
  const holder = findSeenHolder(page)
  if (!holder) return declaredBody(page)
  const outer = new Set([holder.box, ...chunksOf(page, holder)])
  const inside = boxesWithin(page, (box) => outer.has(box))
  const quiet = page.lines.filter(({ box }) => !holder.isNoise(box))
  const lines = quiet.filter(({ box }) => inside[box.index] === 1)
  const first = lines[0]
  const story = first ? [...leadLines(quiet, quiet.indexOf(first), head), ...lines] : lines
  return dropCopies(page.boxes, renderedOnly(story))
}

/** Shorter bodies are labels. */
const shortestBody = 150

/** Where nothing is a sentence: the box that the page declares to be the body. */
function declaredBody(page: Page): Line[] {
  const unlinked = sumUp(page, ({ text, linkLength }) => weigh(text) * (1 - linkLength / text.length))
  const body = page.boxes.find((box) => isDeclaredBody(box) && (unlinked[box.index] ?? 0) >= shortestBody && isRendered(box))
  if (!body) return []
  const inside = boxesWithin(page, (box) => box === body)
  return renderedOnly(page.lines.filter(({ box }) => inside[box.index] === 1))
}

/** Believes all names first; where that leaves little, only the plain ones. */
function findSeenHolder(page: Page): Holder | null {
  const first = seenHolder(page, 'likely')
  if (first && first.score > faintHolder) return first
  const second = seenHolder(page, 'plain')
  if (!first || !second) return first ?? second
  const points = (headlinesIn(page)[second.box.index] ?? 0) > mostPointers
  return second.score > 2 * first.score && !points ? second : first
}

function seenHolder(page: Page, believed: Doubts['believed']): Holder | null {
  const unseen = new Set<Box>()
  const first = findHolder(page, { unseen, believed })
  let holder = first
  while (holder && unseen.size < mostUnseen && !isRendered(holder.box)) {
    unseen.add(holder.box)
    holder = findHolder(page, { unseen, believed })
  }
  return holder && isRendered(holder.box) ? holder : first
}

/** A page that hides all of itself (until its script runs) is read as if it did not. */
function renderedOnly(lines: Line[]): Line[] {
  const rendered = lines.map(drawnLine).filter(isLineDrawn)
  return rendered.length * 2 < lines.length ? lines : rendered
}
