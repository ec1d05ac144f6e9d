/** Signs that the page shows only a part of the story: a wall or a “Read more” after it, a data body much longer than the drawn one. */
import type { Truncation } from '../../core/article/article'
import { weigh } from '../holder/score-line'
import type { PageFacts } from '../metadata/page-facts'
import type { Line, Page } from '../page/line'
import type { Story } from '../read-story'
import { opensMore } from './opens-more'
import { isPrompt } from './wall-words'

const linesAfter = 8
const muchLonger = 1.5
const shortStory = 2_000

/** Null where the page shows the whole story, as far as it tells. A text too long to be kept is cut later. */
export function truncationOf(facts: PageFacts, page: Page, story: Story): Exclude<Truncation, 'long'> | null {
  const weight = story.lines.reduce((sum, { text }) => sum + weigh(text), 0)
  const lastText = story.lines.at(-1)?.text ?? ''
  const isWalled = stopsAtWall(page.lines, lastText)
  if (weight > 0 && !isWalled && opensMore(page, story)) return 'more'
  if (story.isWithheld) return 'wall'
  if (weight === 0) return null
  if (isWalled) return isPaid(facts) || weight < shortStory || endsOpen(lastText) ? 'wall' : null
  return carriesMore(facts, weight) || (isPaid(facts) && endsOpen(lastText)) ? 'wall' : null
}

/** The page's data has a body much longer than the one that is drawn. */
function carriesMore({ node }: PageFacts, weight: number): boolean {
  const body = node?.['articleBody']
  return typeof body === 'string' && weigh(body) > weight * muchLonger && weight < shortStory
}

const endsOpen = (text: string) => /(?:\.{3}|…)["”’]?$/.test(text)

function isPaid(facts: PageFacts): boolean {
  const free = facts.node?.['isAccessibleForFree']
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false')
}

function stopsAtWall(lines: readonly Line[], lastText: string): boolean {
  const last = lines.findLastIndex((line) => lastText !== '' && line.text.endsWith(lastText))
  return last >= 0 && lines.slice(last + 1, last + 1 + linesAfter).some((line) => line.text.length < 300 && isPrompt(line.text))
}
