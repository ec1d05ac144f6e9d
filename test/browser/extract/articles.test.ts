import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { articles } from '../../fixtures/pages/articles'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const names = Object.keys(articles)
let browser: ExtractionBrowser

beforeAll(async () => {
  const pages = Object.fromEntries(names.map((name) => [name, articles[name]?.html ?? '']))
  browser = await launchExtractionBrowser(pages, await bundle('src/extract/extract-article.ts'))
})
afterAll(() => browser.close())

async function read(name: string): Promise<Article> {
  await browser.open(encodeURIComponent(name))
  return browser.evaluate<Article>('Verbatim.extractArticle(document).article')
}

describe.each(names)('%s', (name) => {
  const { body = [], noise = [] } = articles[name] ?? {}

  test('the paragraphs are read whole, in order, and as an article', async () => {
    const article = await read(name)
    const texts = article.paragraphs.map(({ start, end }) => article.text.slice(start, end))
    expect(texts.filter((text) => body.includes(text))).toEqual(body)
    expect(article.verdict).toBe('article')
  })

  test('what is not the story is left out', async () => {
    const { text } = await read(name)
    expect(noise.filter((words) => text.includes(words))).toEqual([])
  })
})
