import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseArticle, type Article } from '../../../src/core/article/article'
import { cutArticles } from '../../fixtures/pages/cut-articles'
import { notArticles } from '../../fixtures/pages/not-articles'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser({ ...notArticles, ...cutArticles }, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

/** As the background takes it. */
async function read(name: string): Promise<Article | null> {
  await browser.open(encodeURIComponent(name))
  return parseArticle(await browser.evaluate('Verbatim.extractArticle(document).article'))
}

test('of more than thirty forms, applications, listings and shops, none is taken for an article', async () => {
  const taken: string[] = []
  for (const name of Object.keys(notArticles)) if ((await read(name))?.verdict === 'article') taken.push(name)
  expect(Object.keys(notArticles).length).toBeGreaterThanOrEqual(30)
  expect(taken).toEqual([])
})

test.each(['home-page', 'korean-home', 'author-page', 'tag-page'])('%s is called a listing', async (name) => {
  expect((await read(name))?.verdict).toBe('listing')
})

test.each([
  ['stub', 'stub', 'wall'],
  ['long beginning', 'article', 'wall'],
  ['Korean stub', 'stub', 'wall'],
  ['data body longer than the drawn one', 'article', 'wall'],
  ['button for the rest', 'article', 'more'],
  ['rest on another page', 'article', 'more'],
  ['rest folded out of the flow', 'article', 'more'],
  ['Korean button for the rest', 'article', 'more'],
  ['folded, and all there', 'article', null],
  ['button of another block', 'article', null],
  ['link to a list', 'article', null],
  ['undrawn button', 'article', null],
  ['longer than is kept', 'article', 'long'],
  ['whole', 'article', null],
  ['Korean whole', 'article', null],
  ['film', 'video', null],
] as const)('%s: %s, cut: %s', async (name, verdict, truncated) => {
  expect(await read(name)).toMatchObject({ verdict, truncated })
})
