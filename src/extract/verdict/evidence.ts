/** What speaks for and against a page being one story, read in a few look-ups. */
import { weigh, isSentence } from '../holder/score-line'
import { metaValues, nodeValues, type PageFacts } from '../metadata/page-facts'
import type { Metadata } from '../metadata/metadata'
import { squash } from '../metadata/title'
import type { Page } from '../page/line'
import { isFrontPage } from '../metadata/site'
import { addressOf, attributeOf, selectAll, selectFirst } from '../page/node-access'
import type { Story } from '../read-story'
import { isOtherKind, isProse } from './other-kinds'

export interface Evidence {
  /** Weight of the story's sentences, in UTF-16 units (Hangul counts twice). */
  prose: number
  sentences: number
  /** Weight of the sentences of the whole page. */
  pageProse: number
  /** Links that read like headlines or subjects, on the whole page. */
  headlineLinks: number
  /** Of these, those among the lines of the story. */
  pointers: number
  /** For: how surely the page's own data calls it an article. */
  declared: number
  /** Against: controls of an application, a form or a shop. */
  application: number
  hasFilm: boolean
  /** A question with answers, a wiki, a paste, a chapter, a forum. */
  otherKind: boolean
  /** The first page of a site: whatever stands on it, it points on. */
  frontPage: boolean
  /** The story is told in sentences, or the page's data calls it an article. */
  prosaic: boolean
}

/** Tabs, rows and list boxes are left out: carousels of news pages are full of them. */
const appSelector =
  '[role="grid"], [role="treegrid"], [role="toolbar"], [role="application"], [role="textbox"], [role="tree"], [role="log"], [contenteditable="true"], [contenteditable=""]'
const fieldSelector = 'input:not([type="hidden"]):not([type="search"]):not([type="submit"]):not([type="button"]), textarea, select'
const filmSelector =
  'video, iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="player"], iframe[src*="vod"], [class*="video-player" i], [class*="vod_player" i]'

export function gatherEvidence(facts: PageFacts, metadata: Metadata, page: Page, story: Story): Evidence {
  const sentences = story.lines.filter(({ text }) => isSentence(text))
  return {
    prose: sentences.reduce((sum, { text }) => sum + weigh(text), 0),
    sentences: sentences.length,
    pageProse: page.lines.filter((line) => isSentence(line.text)).reduce((sum, line) => sum + weigh(line.text), 0),
    headlineLinks: page.lines.filter((line) => line.linkLength > line.text.length * 0.7 && weigh(line.text) > 24).length,
    pointers: story.pointers,
    declared: declaredAs(facts, metadata, story),
    application: applicationSigns(facts),
    hasFilm: selectFirst(facts.document, filmSelector) !== null || metaValues(facts, 'og:video', 'og:video:url').length > 0,
    otherKind: isOtherKind(facts, metadata.siteName, story.lines, page.lines),
    frontPage: isFrontPage(new URL(addressOf(facts.document))),
    prosaic: facts.node !== null || isProse(story.lines),
  }
}

function declaredAs(facts: PageFacts, metadata: Metadata, { source }: Story): number {
  const types = metaValues(facts, 'og:type').map((type) => type.toLowerCase())
  const isArticle = types.some((type) => type.includes('article') || type.includes('news'))
  const isOther = types.some((type) => /product|profile|book|music|place|business/.test(type))
  // A page that keeps a body below its own title in its data says as much.
  const hasBody = source === 'data' || selectFirst(facts.document, '[itemprop~="articleBody"]') !== null
  const hasHeadline = facts.headings.some((heading) => squash(heading) === squash(metadata.title))
  const isPublished =
    metaValues(facts, 'article:published_time', 'datepublished').length > 0 || nodeValues(facts, 'datePublished').length > 0
  const points = [
    isArticle ? 2 : 0,
    isOther ? -2 : 0,
    facts.node ? 2 : 0,
    isPublished ? 1.5 : 0,
    hasBody ? 2 : 0,
    hasHeadline ? 1 : 0,
    metadata.byline ? 1 : 0,
    metadata.publishedAt ? 1 : 0,
  ]
  return points.reduce((sum, point) => sum + point, 0)
}

const mostAgainst = 2

function applicationSigns(facts: PageFacts): number {
  const roles = selectAll(facts.document, appSelector).length
  const fields = selectAll(facts.document, fieldSelector).filter(
    (field) => !/comment|respond|search|newsletter/i.test(`${attributeOf(field, 'name') ?? ''} ${attributeOf(field, 'id') ?? ''}`),
  )
  const hasPassword = fields.some((field) => attributeOf(field, 'type') === 'password')
  return Math.min(mostAgainst, Math.min(roles, 6) * 0.5 + Math.max(0, fields.length - 3) * 0.25 + (hasPassword ? 0.5 : 0))
}
