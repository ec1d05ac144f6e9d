/**
 * Extracts every `<id>.html.gz` of a directory in a real browser with the code that ships, and prints one JSON object a line:
 * `{ id, title, byline, publishedAt, language, text, siteName, via, canonicalUrl, verdict, truncated }`. A page stands at the address it
 * gives as its own, as it did when it was stored. Run: npm run -s eval:articles -- DIRECTORY
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseArticle } from '../../src/core/article/article'
import { decodeEntities } from '../../src/extract/metadata/entities'
import { bundle, launchExtractionBrowser } from '../drivers/extraction-browser'

const [, , directory = ''] = process.argv
const ids = readdirSync(directory)
  .filter((name) => name.endsWith('.html.gz'))
  .map((name) => name.slice(0, -'.html.gz'.length))
  .sort()

const ownAddress = [
  /<meta[^>]*\bproperty=["']?og:url["']?[^>]*\bcontent=["']?(https?:\/\/[^"'\s>]+)/i,
  /<meta[^>]*\bcontent=["']?(https?:\/\/[^"'\s>]+)[^>]*\bproperty=["']?og:url["']?/i,
  /<link[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']?(https?:\/\/[^"'\s>]+)/i,
  /<link[^>]*\bhref=["']?(https?:\/\/[^"'\s>]+)[^>]*\brel=["']?canonical["']?/i,
]

/** Null for a page that names none, or the front page of its site. */
function addressIn(id: string): string | null {
  const html = gunzipSync(readFileSync(join(directory, `${id}.html.gz`))).toString()
  const found = ownAddress.map((pattern) => pattern.exec(html)?.[1]).find((text) => text !== undefined)
  const address = found && decodeEntities(found)
  if (!address || !URL.canParse(address)) return null
  const { href, pathname } = new URL(address)
  return pathname.length > 1 ? href : null
}

const browser = await launchExtractionBrowser(directory, await bundle('src/extract/extract-article.ts'))
for (const id of ids) {
  const address = addressIn(id)
  await (address === null ? browser.open(id) : browser.openAt(address, id))
  // Cut to fit, as where the product reads it.
  const article = parseArticle(await browser.evaluate('Verbatim.extractArticle(document).article'))
  if (!article) throw new Error(`${id} gave no article`)
  const { title, byline, publishedAt, language, text, siteName, via, canonicalUrl, verdict, truncated } = article
  console.log(JSON.stringify({ id, title, byline, publishedAt, language, text, siteName, via, canonicalUrl, verdict, truncated }))
}
await browser.close()
