import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { page, paragraph, repeat, sentence } from '../../fixtures/pages/page-parts'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-05T09:00:00Z">'
const story = (count = 5) => repeat(count, (index) => `<p>${paragraph(index)}</p>`)
const clobbering =
  '<form name="body"><input name="childNodes"><input name="firstChild"><input name="parentNode"><input name="getAttribute"></form><img name="documentElement"><form name="querySelectorAll"><input name="nodeType"></form>'
const characters = 'The board\u202e said\u202c on \u0001Monday that \u00a0 the pier \u200bis 100\u00a0m long and \ufffd open.'

const pages = {
  clobbered: page({ title: 'Pier', head, body: `${clobbering}<h1>Pier</h1><article>${story()}<input name="attributes"></article>` }),
  characters: page({ title: 'Pier', head, body: `<article><p>${characters}</p>${story()}</article>` }),
  attributes: page({
    title: 'Pier',
    head,
    body: `<article>${story()}<img src="x" onerror="document.title='run'"><p onclick="document.title='run'">${sentence(3)}</p></article>`,
  }),
  tables: page({ title: 'Pier', head, body: `${'<table><tr><td>'.repeat(60)}${story()}${'</td></tr></table>'.repeat(60)}` }),
  deep: page({ title: 'Pier', head, body: `${'<div>'.repeat(5_000)}${story()}` }),
  many: page({ title: 'Pier', head, body: `<div>${'<span>a </span>'.repeat(50_000)}</div>${story()}` }),
  long: page({ title: 'Pier', head, body: `<article>${story(25_000)}</article>` }),
  sentences: page({
    title: 'Pier',
    head,
    body: `<article><p>${'<span>We <b>said</b> it. </span>'.repeat(12_000)}</p></article>${story()}`,
  }),
  raised: page({ title: 'Pier', head, body: `<article><p>${'word<sup>1</sup> and 10<sup>6</sup> of it. '.repeat(10_000)}</p></article>` }),
  buttons: page({ title: 'Pier', head, body: `<article><p>${'we <button>said</button> it. '.repeat(15_000)}</p></article>` }),
  breaks: page({ title: 'Pier', head, body: `<article><div>${'“and so it went on and on<br>'.repeat(50_000)}</div></article>` }),
  slotted: page({
    title: 'Pier',
    head,
    body: `<div id="host"><template shadowrootmode="open"><div><slot></slot></div></template><article>${story()}</article></div>`,
  }),
  template: page({
    title: 'Pier',
    head,
    body: `<div id="host"><template shadowrootmode="open"><article>${story()}</article></template></div>`,
  }),
  framed: page({ title: 'Pier', head, body: '<iframe src="/inner"></iframe>' }),
  inner: page({ title: 'Inner', body: `<article>${story()}</article>` }),
} as const

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser(pages, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

async function read(name: keyof typeof pages): Promise<Article> {
  await browser.open(name)
  await browser.page.waitForLoadState('load')
  return browser.evaluate<Article>('Verbatim.extractArticle(document).article')
}

test.each(['clobbered', 'attributes', 'tables', 'deep', 'many', 'template', 'slotted', 'framed'] as const)(
  '%s: the story is read',
  async (name) => {
    const { text } = await read(name)
    expect([0, 1, 2, 3, 4].filter((index) => !text.includes(paragraph(index)))).toEqual([])
  },
)

test('control and direction characters survive', async () => {
  expect((await read('characters')).text).toContain(characters)
})

test('nothing of the page is run or changed', async () => {
  await browser.open('attributes')
  const before = await browser.page.content()
  await browser.evaluate('Verbatim.extractArticle(document).article')
  expect(await browser.page.content()).toBe(before)
})

test.each(['long', 'sentences', 'raised', 'buttons', 'breaks'] as const)(
  'ten megabytes or tens of thousands of elements in one sentence: %s is read in under two seconds',
  async (name) => {
    await browser.open(name)
    const time = await browser.evaluate<number>(`(() => {
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        Verbatim.extractArticle(document)
        return performance.now() - start
      })
      return Math.min(...times)
    })()`)
    expect(time).toBeLessThan(2_000)
  },
)
