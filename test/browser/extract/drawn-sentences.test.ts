import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { drawnSentences, pageOfSentence, plainParagraphs } from '../../fixtures/pages/drawn-sentences'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

let browser: ExtractionBrowser

beforeAll(async () => {
  const pages = Object.fromEntries(Object.entries(drawnSentences).map(([name, sentence]) => [name, pageOfSentence(sentence)]))
  browser = await launchExtractionBrowser(pages, await bundle('test/browser/extract/drawn-entry.ts'))
})
afterAll(() => browser.close())

test.each(Object.entries(drawnSentences))('%s', async (name, { drawn }) => {
  await browser.open(encodeURIComponent(name))
  await browser.page.waitForLoadState('load')
  const { text, paragraphs } = await browser.evaluate<Article>('Verbatim.extractArticle(document).article')
  const own = paragraphs.map(({ start, end }) => text.slice(start, end)).filter((paragraph) => !plainParagraphs.includes(paragraph))
  expect(own).toEqual(drawn === '' ? [] : [drawn])
})
