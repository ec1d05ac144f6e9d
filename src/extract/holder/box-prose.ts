/** What boxes hold in all, their inner boxes included, counted in one pass over the lines and one up the boxes. */
import type { Box, Line, Page } from '../page/line'
import { isSentence, weigh } from './score-line'

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu'])

/** Several holders are tried on a page; what does not depend on them is counted once. */
export function oncePerPage<T>(count: (page: Page) => T): (page: Page) => T {
  const counted = new WeakMap<Page, T>()
  return (page) => {
    const known = counted.get(page)
    if (known !== undefined) return known
    const fresh = count(page)
    counted.set(page, fresh)
    return fresh
  }
}

/** One for each box: 1 where it is one of the outer ones or within one. An outer box comes before those within it. */
export function boxesWithin(page: Page, isOuter: (box: Box) => boolean): Uint8Array {
  const within = new Uint8Array(page.boxes.length)
  for (const box of page.boxes) if (isOuter(box) || (box.parent && within[box.parent.index] === 1)) within[box.index] = 1
  return within
}

/** Lists, and what is in them. */
const boxesInLists = (page: Page): Uint8Array => boxesWithin(page, ({ tag }) => listTags.has(tag))

/** The amounts of a box's lines, and of all boxes in it. */
export function sumUp(page: Page, amountOf: (line: Line, index: number) => number): Float64Array {
  const sums = new Float64Array(page.boxes.length)
  const add = (box: Box, amount: number) => {
    sums[box.index] = (sums[box.index] ?? 0) + amount
  }
  for (const [index, line] of page.lines.entries()) add(line.box, amountOf(line, index))
  for (const box of page.boxes.toReversed()) if (box.parent) add(box.parent, sums[box.index] ?? 0)
  return sums
}

const leastLetters = 150
const mostLinked = 0.25
const leastSentences = 2
const leastBesidePictures = 4
const shortestHeadline = 25

const isHeadline = ({ text, linkLength }: Line) => (linkLength > text.length * 0.8 && weigh(text) >= shortestHeadline ? 1 : 0)

/** How many headlines of other stories each box holds. */
export const headlinesIn = oncePerPage((page) => sumUp(page, isHeadline))

/** As {@link boxesInLists}, for lists that point to other stories: those with headlines that are links. */
export const boxesInPointerLists = oncePerPage((page) => {
  const headlines = headlinesIn(page)
  return boxesWithin(page, ({ tag, index }) => listTags.has(tag) && (headlines[index] ?? 0) > 0)
})

/** True for boxes that hold a piece of a story: sentences of their own, few links, and no headline of another story. */
export function proseTest(page: Page): (box: Box, besidePictures: boolean) => boolean {
  const inList = boxesInLists(page)
  const letters = sumUp(page, ({ text }) => weigh(text))
  const linked = sumUp(page, ({ linkLength }) => linkLength)
  const sentences = sumUp(page, ({ text, linkLength, box }) => (linkLength === 0 && inList[box.index] === 0 && isSentence(text) ? 1 : 0))
  const headlines = headlinesIn(page)
  const at = (amounts: Float64Array, { index }: Box) => amounts[index] ?? 0
  return (box, besidePictures) =>
    at(sentences, box) >= (besidePictures ? leastBesidePictures : leastSentences) &&
    at(letters, box) >= leastLetters &&
    at(linked, box) < at(letters, box) * mostLinked &&
    at(headlines, box) === 0
}
