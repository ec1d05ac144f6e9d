/** Pages that show several stories below one another, as endless scrolling does: which is this page's, and what of the page is its. */
import { boxesWithin, sumUp } from './holder/box-prose'
import { isSentence, weigh } from './holder/score-line'
import type { PageFacts } from './metadata/page-facts'
import { agreeSquashed, squash } from './metadata/title-letters'
import type { Box, Page } from './page/line'

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
  const others = new Set(stories.filter((story) => story !== own).map(({ box }) => box))
  const isOther = boxesWithin(page, (box) => others.has(box))
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
  const isHeading = new Set(headings)
  const main = sumUp(page, (line) => (isHeading.has(line) ? 1 : 0))
  const prose = sumUp(page, ({ text }) => (isSentence(text) ? weigh(text) : 0))
  return headings
    .map(({ box, text }) => ({ heading: text, box: widest(box, ({ index }) => main[index] === 1) }))
    .filter(({ box }) => main[box.index] === 1 && (prose[box.index] ?? 0) >= leastProse)
}

function widest(box: Box, fits: (box: Box) => boolean): Box {
  let at = box
  while (at.parent && fits(at.parent)) at = at.parent
  return at
}
