/** Opening paragraphs that the page keeps in a box of their own, between the heading and the holder. */
import { squash } from '../metadata/title'
import type { Box, Line } from '../page/line'
import { isSentence, weigh } from './score-line'

/** What the page's data says of its story, by which the story's head is known. */
export interface StoryHead {
  title: string
  /** Summaries: drawn below the heading they are the deck, which is kept apart from the body. */
  decks: readonly string[]
}

const shortestParagraph = 100
const shortestAlone = 60
const longestWay = 30
const shortestTitle = 8

/** Boxes below a heading that sum up, set or choose: nothing in them is the opening. */
const toolNames = /summary|control|option|layer|tool|setting|translat/i
/** Somebody's words within a sentence. */
const quotation = /[“"]([^”"]{15,})[”"]/

/** @param lines of the page, noise left out; @param first index of the holder's first line */
export function leadLines(lines: readonly Line[], first: number, { title, decks }: StoryHead): Line[] {
  const from = Math.max(0, first - longestWay)
  const heading = lines.slice(from, first).findLastIndex((line) => isHeading(line, squash(title)))
  if (heading < 0) return []
  const lead = lines.slice(from + heading + 1, first).filter((line) => isParagraph(line, shortestParagraph))
  if (lead.length > 1) return lead
  const alone = lines.slice(from + heading + 1, first).filter((line) => isParagraph(line, shortestAlone))
  return alone.length === 1 ? alone.filter((line) => reportsSpeech(line.text, lines.slice(first)) && !isDeck(line.text, decks)) : []
}

/** One paragraph alone is a deck, unless it quotes words that the rest does not have. */
function reportsSpeech(text: string, rest: readonly Line[]): boolean {
  const match = quotation.exec(text)
  const words = match?.[1] ?? ''
  return match !== null && match[0].length < text.length - 10 && rest.every((line) => !line.text.includes(words))
}

const isHeading = ({ box, text }: Line, title: string) =>
  box.tag === 'h1' || (title.length > shortestTitle && text.length < 2 * title.length + 20 && squash(text) === title)

function isParagraph({ text, linkLength, box, afterImage }: Line, shortest: number): boolean {
  if (box.tag === 'li' || afterImage || isTool(box)) return false
  return weigh(text) >= shortest && isSentence(text) && linkLength * 3 < text.length
}

const isTool = ({ names, parent }: Box) => toolNames.test(names) || (parent !== null && toolNames.test(parent.names))

/** The deck may be cut short in the data, or on the page. */
function isDeck(text: string, decks: readonly string[]): boolean {
  const start = squash(text).slice(0, 40)
  return decks.some((deck) => squash(deck).startsWith(start))
}
