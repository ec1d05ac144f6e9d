/** Opening paragraphs that the page keeps in a box of their own, between the heading and the holder. */
import type { Line } from '../page/line'
import { isSentence, weigh } from './score-line'

/** One paragraph alone is the deck, which is kept apart from the body. */
const leastParagraphs = 2
const shortestParagraph = 100
const longestWay = 30

/** @param lines of the page, noise left out; @param first index of the holder's first line */
export function leadLines(lines: readonly Line[], first: number): Line[] {
  const heading = lines.slice(0, first).findLastIndex((line) => line.box.tag === 'h1')
  if (heading < 0 || first - heading > longestWay) return []
  const lead = lines.slice(heading + 1, first).filter(isParagraph)
  return lead.length >= leastParagraphs ? lead : []
}

function isParagraph({ text, linkLength, box }: Line): boolean {
  return box.tag !== 'li' && weigh(text) >= shortestParagraph && isSentence(text) && linkLength * 3 < text.length
}
