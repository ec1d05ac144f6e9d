/** What is known about the story besides its text. Where sources disagree or are silent, the field is null. */
import type { Article } from '../../core/article/article'
import { bylineOf } from './byline'
import { absoluteAddress, canonicalUrlOf, hostBesideName } from './canonical-url'
import { modifiedAt, publishedAt } from './dates'
import type { DrawnHead } from './drawn-head'
import { isRecord } from './json-ld'
import { outletOf } from './outlet'
import { metaValues, nodeValues, tidy, type PageFacts } from './page-facts'
import { portalStoryOf } from './portal'
import { squash, titleOf } from './title'

export type Metadata = Pick<
  Article,
  'canonicalUrl' | 'title' | 'deck' | 'byline' | 'siteName' | 'via' | 'section' | 'leadImage' | 'publishedAt' | 'modifiedAt'
>

/** @param signatures lines of the story that name its reporter; @param head what the page draws about itself */
export function metadataOf(
  facts: PageFacts,
  signatures: readonly string[],
  head: DrawnHead = { bylines: [], dates: [], imprint: [] },
): Metadata {
  const title = titleOf(facts)
  const portal = portalStoryOf(facts)
  return {
    canonicalUrl: canonicalUrlOf(facts.document),
    title,
    deck: deckOf(facts, title),
    byline: bylineOf(facts, signatures, head.bylines),
    siteName: portal?.outlet ?? outletOf(facts, head.imprint),
    via: portal?.via ?? hostBesideName(facts.document),
    section: metaValues(facts, 'article:section', 'section')[0] ?? nodeValues(facts, 'articleSection')[0] ?? null,
    leadImage: absoluteAddress(metaValues(facts, 'og:image', 'twitter:image')[0] ?? imageOf(facts.node?.['image']), facts.document),
    publishedAt: publishedAt(facts, head.dates),
    modifiedAt: modifiedAt(facts),
  }
}

function imageOf(image: unknown): string | null {
  const first: unknown = [image].flat()[0]
  if (typeof first === 'string') return first
  return isRecord(first) && typeof first['url'] === 'string' ? first['url'] : null
}

function deckOf(facts: PageFacts, title: string): string | null {
  const description = decksOf(facts)[0]
  return description && squash(description) !== squash(title) ? description : null
}

/** What the page's data says the story is about, the likeliest to be drawn first. */
export const decksOf = (facts: PageFacts): string[] =>
  [...metaValues(facts, 'og:description', 'description', 'twitter:description'), ...nodeValues(facts, 'description')].map(tidy)
