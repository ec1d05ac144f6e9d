/**
 * Extracts every `<id>.html.gz` of a directory in a real browser with the code that ships, and prints one JSON object a line:
 * `{ id, title, byline, publishedAt, language, text, siteName, canonicalUrl, verdict, truncated }`. Run: npm run -s eval:articles -- DIRECTORY
 */
import { readdirSync } from 'node:fs'
import { parseArticle } from '../../src/core/article/article'
import { bundle, launchExtractionBrowser } from '../drivers/extraction-browser'

const [, , directory = ''] = process.argv
const ids = readdirSync(directory)
  .filter((name) => name.endsWith('.html.gz'))
  .map((name) => name.slice(0, -'.html.gz'.length))
  .sort()

const browser = await launchExtractionBrowser(directory, await bundle('src/extract/extract-article.ts'))
for (const id of ids) {
  await browser.open(id)
  // Cut to fit, as where the product reads it.
  const article = parseArticle(await browser.evaluate('Verbatim.extractArticle(document).article'))
  if (!article) throw new Error(`${id} gave no article`)
  const { title, byline, publishedAt, language, text, siteName, canonicalUrl, verdict, truncated } = article
  console.log(JSON.stringify({ id, title, byline, publishedAt, language, text, siteName, canonicalUrl, verdict, truncated }))
}
await browser.close()
