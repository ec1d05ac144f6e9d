/** The story of a page: what the page has drawn, or, where it has drawn next to nothing, what it carries as data. */
import { cleanLines, type CleanStory } from './clean/clean-lines'
import { chooseLines } from './holder/choose-lines'
import { weigh } from './holder/score-line'
import { asHtml } from './inline/body-in-values'
import { linesOfHtml, readInlineBody } from './inline/read-inline-body'
import type { PageFacts } from './metadata/page-facts'
import { titleOf } from './metadata/title'
import type { Line, Page } from './page/line'

/** Below this a page that has its story in a script is taken to not have drawn it. */
const faintStory = 500
/** Below this nothing is drawn. A body in JSON-LD is used only then: it may be the whole of a story of which the reader sees a part. */
const noStory = 100

export function readStory(page: Page, facts: PageFacts): CleanStory {
  const title = titleOf(facts)
  const drawn = cleanLines(chooseLines(page), title)
  const weight = storyWeight(drawn)
  if (weight >= faintStory) return drawn
  const lines = readInlineBody(facts.document) ?? (weight < noStory ? linesOfNode(facts) : null)
  const carried = lines && cleanLines(lines, title)
  return carried && storyWeight(carried) > 2 * weight ? carried : drawn
}

const storyWeight = ({ lines }: CleanStory) => lines.reduce((sum, line) => sum + weigh(line.text), 0)

function linesOfNode(facts: PageFacts): Line[] | null {
  const body = facts.node?.['articleBody']
  return typeof body === 'string' ? linesOfHtml(asHtml(body)) : null
}
