import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { cutArticles } from '../../fixtures/pages/cut-articles'
import { notArticles } from '../../fixtures/pages/not-articles'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser({ ...notArticles, ...cutArticles }, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

async function read(name: string): Promise<Article> {
  await browser.open(encodeURIComponent(name))
  return browser.evaluate<Article>('Verbatim.extractArticle(document).article')
}

test('of more than thirty forms, applications, listings and shops, none is taken for an article', async () => {
  const taken: string[] = []
  for (const name of Object.keys(notArticles)) if ((await read(name)).verdict === 'article') taken.push(name)
  expect(Object.keys(notArticles).length).toBeGreaterThanOrEqual(30)
  expect(taken).toEqual([])
})

test.each(['home-page', 'korean-home', 'author-page', 'tag-page'])('%s is called a listing', async (name) => {
  expect((await read(name)).verdict).toBe('listing')
})

test.each([
  ['stub', 'stub', true],
  ['long beginning', 'article', true],
  ['Korean stub', 'stub', true],
  ['data body longer than the drawn one', 'article', true],
  ['whole', 'article', false],
  ['Korean whole', 'article', false],
  ['film', 'video', false],
] as const)('%s: %s, cut: %s', async (name, verdict, truncated) => {
  expect(await read(name)).toMatchObject({ verdict, truncated })
})
