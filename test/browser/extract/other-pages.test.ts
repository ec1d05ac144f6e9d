/** Pages of other kinds than articles, written without sight of the rules, most of which claim to be articles in their data. */
import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const folder = 'test/fixtures/other-pages'
let script: string

beforeAll(async () => {
  script = await bundle('src/extract/extract-article.ts')
})

/** A page of parameters in a table, and captions that are whole sentences. */
const mostTaken = 1

test.each(['en', 'ko'])('of thirty pages of other kinds, at most one is taken for an article: %s', async (language) => {
  const names = readdirSync(`${folder}/${language}`).map((name) => name.replace('.html', ''))
  const browser: ExtractionBrowser = await launchExtractionBrowser(`${folder}/${language}`, script)
  const taken: string[] = []
  for (const name of names) {
    await browser.open(name)
    if ((await browser.evaluate('Verbatim.extractArticle(document).article.verdict')) === 'article') taken.push(name)
  }
  await browser.close()
  expect(names).toHaveLength(30)
  expect(taken.length, taken.join(', ')).toBeLessThanOrEqual(mostTaken)
})
