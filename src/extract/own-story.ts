/** Pages that show several stories below one another, as endless scrolling does: which is this page's, and what of the page is its. */
import { isSentence, weigh } from './holder/score-line'
import type { PageFacts } from './metadata/page-facts'
import { agreeSquashed, squash } from './metadata/title-letters'
import type { Box, Line, Page } from './page/line'

/** Less below a heading is a teaser, or a chapter's opening. */
const leastProse = 400

interface ShownStory {
  heading: string
  box: Box
}

/** The page and its facts without the other stories; as they are where the page shows one. */
export function ownStoryOf(page: Page, facts: PageFacts): { page: Page; facts: PageFacts } {
  const stories = storiesOf(page)
  const own = stories.length > 1 ? chooseOwn(stories, facts) : null
  if (!own) return { page, facts }
  const isOther = boxesInside(page, new Set(stories.filter((story) => story !== own).map(({ box }) => box)))
  return {
    page: { ...page, lines: page.lines.filter(({ box }) => isOther[box.index] === 0) },
    facts: { ...facts, root: own.box.element, headings: [own.heading] },
  }
}

/** The tab names the story in view; a title elsewhere the one the page was loaded for. Without either it is no page of stories. */
function chooseOwn(stories: readonly ShownStory[], { documentTitle, metas }: PageFacts): ShownStory | null {
  const named = (titles: readonly string[]) =>
    stories.find(({ heading }) => titles.some((title) => agreeSquashed(squash(heading), squash(title)))) ?? null
  return named([documentTitle]) ?? named(metas.get('og:title') ?? [])
}

/** Each main heading with the widest box around it that holds no other one, if that has the prose of a story. */
function storiesOf(page: Page): ShownStory[] {
  const headings = page.lines.filter(({ box }, index) => box.tag === 'h1' && page.lines[index - 1]?.box !== box)
  if (headings.length < 2) return []
  const main = sumsOf(page, headings, () => 1)
  const prose = sumsOf(page, page.lines, ({ text }) => (isSentence(text) ? weigh(text) : 0))
  return headings
    .map(({ box, text }) => ({ heading: text, box: widest(box, ({ index }) => main[index] === 1) }))
    .filter(({ box }) => main[box.index] === 1 && (prose[box.index] ?? 0) >= leastProse)
}

function widest(box: Box, fits: (box: Box) => boolean): Box {
  let at = box
  while (at.parent && fits(at.parent)) at = at.parent
  return at
}

/** What the lines inside each box amount to. */
function sumsOf(page: Page, lines: readonly Line[], amountOf: (line: Line) => number): Float64Array {
  const sums = new Float64Array(page.boxes.length)
  const add = (box: Box, amount: number) => {
    sums[box.index] = (sums[box.index] ?? 0) + amount
  }
  for (const line of lines) add(line.box, amountOf(line))
  for (const box of page.boxes.toReversed()) if (box.parent) add(box.parent, sums[box.index] ?? 0)
  return sums
}

function boxesInside(page: Page, outer: ReadonlySet<Box>): Uint8Array {
  const inside = new Uint8Array(page.boxes.length)
  for (const box of page.boxes) if (outer.has(box) || (box.parent && inside[box.parent.index] === 1)) inside[box.index] = 1
  return inside
}
