import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { notArticles } from '../../fixtures/pages/not-articles'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../support/extraction-browser'

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser(notArticles, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

test('of more than thirty forms, applications, listings and shops, none is taken for an article', async () => {
  const taken: string[] = []
  for (const name of Object.keys(notArticles)) {
    await browser.open(name)
    const article = await browser.evaluate<Article>('Verbatim.extractArticle(document).article')
    if (article.verdict === 'article') taken.push(name)
  }
  expect(Object.keys(notArticles).length).toBeGreaterThanOrEqual(30)
  expect(taken).toEqual([])
})
