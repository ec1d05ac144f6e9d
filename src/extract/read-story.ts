/** The story of a page: what the page has drawn, or, where it has drawn none, what it carries as data. */
import type { Article } from '../core/article/article'
import { cleanLines, type CleanStory } from './clean/clean-lines'
import { chooseLines } from './holder/choose-lines'
import { weigh } from './holder/score-line'
import { readInlineBody } from './inline/read-inline-body'
import { drawsPartOf, isWithheld } from './inline/withheld'
import { decksOf } from './metadata/metadata'
import type { PageFacts } from './metadata/page-facts'
import { titleOf } from './metadata/title'
import type { Page } from './page/line'

export interface Story extends CleanStory, Pick<Article, 'source'> {
  /** The page has the whole story as data and keeps it from the reader. */
  isWithheld: boolean
}

/** Below this a page that has its story as data is taken to not have drawn it. */
const faintStory = 500

export function readStory(page: Page, facts: PageFacts): Story {
  const title = titleOf(facts)
  const drawn: Story = { ...cleanLines(chooseLines(page, { title, decks: decksOf(facts) }), title), source: 'drawn', isWithheld: false }
  const weight = storyWeight(drawn)
  if (weight >= faintStory) return drawn
  const body = readInlineBody(facts)
  const carried = body && cleanLines(body.lines, title)
  if (!carried || storyWeight(carried) <= 2 * weight) return drawn
  if (body.isPaid || isWithheld(facts, page.lines) || drawsPartOf(page.lines, carried.lines)) return { ...drawn, isWithheld: true }
  return { ...carried, source: 'data', isWithheld: false }
}

const storyWeight = ({ lines }: CleanStory) => lines.reduce((sum, line) => sum + weigh(line.text), 0)
