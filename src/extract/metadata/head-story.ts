/** Which story the head of the page tells of: the one that is shown, one that was shown before, or a related one. */
import { hasMovedOn } from './canonical-url'
import { decodeEntities } from './entities'
import { namesIn, type JsonRecord } from './json-ld'
import { agreeSquashed, squash } from './title-letters'

export interface Head {
  document: Document
  documentTitle: string
  /** The drawn ones, in the order of the page. */
  headings: readonly string[]
  metas: ReadonlyMap<string, string[]>
  nodes: readonly JsonRecord[]
}

/**
 * Sites that change the story without loading a page may leave the head of the first one behind. The tab and a heading say what is
 * shown: where they agree, the head names something else, and the address has changed too, the head is not believed.
 */
export function isHeadStale({ document, documentTitle, headings, metas, nodes }: Head): boolean {
  const told = [...(metas.get('og:title') ?? []), ...(metas.get('twitter:title') ?? []), ...nodes.flatMap(headlinesOf)]
  const isInTab = (title: string) => isSameTitle(title, documentTitle)
  return told.length > 0 && !told.some(isInTab) && headings.some(isInTab) && hasMovedOn(document)
}

const ofSite = /^(?:og:site_name|og:type|og:locale|application-name|twitter:site)$/

/** What a head says of the site, and not of one story. */
export const metasOfSite = (metas: Head['metas']) => new Map([...metas].filter(([name]) => ofSite.test(name)))

/** Of several records the one whose headline is the page's, before that the one with a body. */
export function nodeOfStory(head: Head, isStale: boolean): JsonRecord | null {
  const titles = isStale ? [head.documentTitle] : [head.documentTitle, ...head.headings, ...(head.metas.get('og:title') ?? [])]
  const own = head.nodes.filter((node) => headlinesOf(node).some((headline) => titles.some((title) => isSameTitle(headline, title))))
  return fullest(own) ?? (isStale ? null : fullest(head.nodes))
}

const fullest = (nodes: readonly JsonRecord[]) =>
  nodes.find((node) => 'articleBody' in node) ?? nodes.find((node) => 'headline' in node) ?? nodes[0] ?? null

const headlinesOf = (node: JsonRecord) => namesIn(node['headline'])

function isSameTitle(one: string, other: string): boolean {
  const [letters, others] = [squash(decodeEntities(one)), squash(other)]
  return agreeSquashed(letters, others) || agreeSquashed(others, letters)
}
