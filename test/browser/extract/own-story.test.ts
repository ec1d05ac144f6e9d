/** Which story of a page is read, and whose facts stand beside it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { page, paragraph, repeat } from '../../fixtures/pages/page-parts'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const first = { title: 'Tolm gives its old quay to the town', path: '/quay-park-71120', date: '2031-05-12T09:00:00+02:00', from: 0 }
const second = { title: 'A new bridge for the island of Hamm', path: '/island-bridge-71188', date: '2031-05-14T07:30:00+02:00', from: 8 }
type Story = typeof first

const storyOf = ({ title, date, from }: Story, level = 'h1') =>
  `<article><${level}>${title}</${level}><time datetime="${date}">then</time>${repeat(6, (index) => `<p>${paragraph(from + index)}</p>`)}</article>`
const headOf = ({ title, path, date }: Story) =>
  `<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:url" content="${path}">
  <meta property="article:published_time" content="${date}"><link rel="canonical" href="${path}">
  <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: date, author: { name: 'Ada Marsh' } })}</script>`

const appended = (stories: readonly Story[]) =>
  page({
    title: `${first.title} | Tolm Post`,
    head: headOf(first),
    body: `<main>${stories.map((story) => storyOf(story)).join('')}</main>`,
  })
const chapters = `<main><h1>${first.title}</h1>${[0, 7, 14]
  .map((from) => `<section><h1>Chapter ${from}</h1>${repeat(6, (index) => `<p>${paragraph(from + index)}</p>`)}</section>`)
  .join('')}</main>`

const pages = {
  [first.path.slice(1)]: appended([first]),
  appended: appended([first, second]).replaceAll(`"${first.path}"`, '"/appended"'),
  chapters: page({ title: first.title, head: headOf(first), body: chapters }),
}

let browser: ExtractionBrowser
beforeAll(async () => {
  browser = await launchExtractionBrowser(pages, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

const read = () => browser.evaluate<Article>('Verbatim.extractArticle(document).article')
const has = ({ text }: Article, { from }: Story) => [text.includes(paragraph(from)), text.includes(paragraph(from + 5))]

describe('a site that changes the story without loading a page', () => {
  const move = (changes: { path?: string; tab?: string; body?: string }) =>
    browser.page.evaluate(({ path, tab, body }) => {
      if (path) history.pushState(null, '', path)
      if (tab) document.title = tab
      const main = document.querySelector('main')
      if (body && main) main.innerHTML = body
    }, changes)

  beforeEach(() => browser.open(first.path.slice(1)))

  test('at first the head is believed', async () => {
    const article = await read()
    expect([article.title, article.publishedAt, article.byline]).toEqual([first.title, first.date, 'Ada Marsh'])
    expect(new URL(article.canonicalUrl ?? '').pathname).toBe(first.path)
  })

  test('then title, address, date and byline are of what is shown', async () => {
    await move({ path: second.path, tab: `${second.title} | Tolm Post`, body: storyOf(second) })
    const article = await read()
    expect(has(article, second)).toEqual([true, true])
    expect([article.title, article.canonicalUrl, article.publishedAt, article.byline]).toEqual([second.title, null, second.date, null])
    expect([new URL(article.url).pathname, article.verdict]).toEqual([second.path, 'article'])
  })

  test('an address left behind is not taken, though the titles were changed', async () => {
    await move({ path: second.path, tab: second.title, body: storyOf(second) })
    await browser.page.evaluate(
      (title) => document.querySelector('meta[property="og:title"]')?.setAttribute('content', title),
      second.title,
    )
    expect([(await read()).canonicalUrl, (await read()).title]).toEqual([null, second.title])
  })

  test('a heading that differs at the page’s own address is no other story', async () => {
    await move({ tab: 'Quay goes to the town', body: storyOf(first).replace(first.title, 'Quay goes to the town') })
    expect((await read()).byline).toBe('Ada Marsh')
  })
})

describe('a story appended below', () => {
  test('is not this one', async () => {
    await browser.open('appended')
    const article = await read()
    expect([has(article, first), has(article, second)]).toEqual([
      [true, true],
      [false, false],
    ])
    expect([article.title, article.publishedAt]).toEqual([first.title, first.date])
  })

  test('is this one when it has been scrolled to, with its own facts', async () => {
    await browser.open('appended')
    await browser.page.evaluate(({ title, path }) => {
      history.replaceState(null, '', path)
      document.title = title
    }, second)
    const article = await read()
    expect([has(article, first), has(article, second)]).toEqual([
      [false, false],
      [true, true],
    ])
    expect([article.title, article.publishedAt, article.canonicalUrl]).toEqual([second.title, second.date, null])
  })

  test('chapters with headings of the first order are one story', async () => {
    await browser.open('chapters')
    const { text } = await read()
    expect([0, 7, 14].map((from) => text.includes(paragraph(from)))).toEqual([true, true, true])
  })
})
