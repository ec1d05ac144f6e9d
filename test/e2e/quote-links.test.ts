/** The link that goes with a copied quotation opens the page at those very words. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { readClipboard } from '../drivers/chromium/chromium-actions'
import { places, type ShownQuote } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

/** Low enough that only a page scrolled to the words has them in view. */
const viewport = { width: 900, height: 320 }

/** The text fragment of the link on the clipboard, as a paste into a document would carry it. */
async function copiedFragment(popup: Page, { id, words }: ShownQuote): Promise<string> {
  await popup.locator(`${places.quote(id)} ${places.copy}`).click()
  const html = await until('the clipboard to hold the quotation', async () => {
    const content = await readClipboard(popup)
    return content.text?.includes(words[0] ?? '') ? content.html : null
  })
  return /href="[^"]*(#:~:text=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
}

/** Scraps of speech wait behind a line of their own. */
async function unfoldPhrases(popup: Page): Promise<void> {
  const line = popup.locator('.phrases > summary')
  if ((await line.count()) > 0) await line.click()
}

/** Whether the words are in view, in a paragraph that names the speaker (any, for an empty name). */
function seesWords([words, speaker]: readonly [string, string]): boolean {
  const isInView = (node: Node): boolean => {
    const start = node.nodeValue?.indexOf(words) ?? -1
    if (start < 0) return false
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + words.length)
    const box = range.getBoundingClientRect()
    return box.top >= 0 && box.bottom <= innerHeight
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.textContent.includes(speaker) && isInView(node)) return true
  }
  return false
}

/** Six at most, from the whole length of the article. */
const spread = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index % Math.ceil(items.length / 6) === 0)

describe('the link to a quotation', () => {
  it.each(['/ko-article.html', '/en-article.html', '/ko-portal.html', '/ko-broadcast.html', '/en-twice.html'])(
    'opens %s at the quotation',
    async (path) => {
      const { popup } = await stage.summarise(path)
      const { quotes } = await settledFace(popup)
      expect(quotes.length).toBeGreaterThanOrEqual(2)
      await unfoldPhrases(popup)
      const fragments = new Map<ShownQuote, string>()
      for (const quote of spread(quotes)) fragments.set(quote, await copiedFragment(popup, quote))
      for (const [quote, fragment] of fragments) {
        const page = await stage.browser.openPage('about:blank')
        await page.setViewportSize(viewport)
        await page.goto(`${stage.site.origin}${path}${fragment}`)
        await until(`“${quote.words[0]}” to be in view`, () => page.evaluate(seesWords, [quote.words[0] ?? '', ''] as const), 5_000)
        await page.close()
      }
    },
  )

  it.each([
    ['the right one of two people who said the same words', 'Bea Amundsen', 'We like it here', 'Amundsen'],
    ['the article’s words and not to a pull quote of them', 'Sorley', 'A bridge does not mind fog', 'Sorley'],
  ])('leads to %s', async (_, name, words, surname) => {
    const { popup } = await stage.summarise('/en-twice.html')
    const quote = (await settledFace(popup)).quotes.find((shown) => shown.speaker.endsWith(name) && shown.words[0]?.startsWith(words))
    const fragment = await copiedFragment(popup, quote ?? { id: 0, speaker: '', office: '', words: [], remarks: [] })
    const page = await stage.browser.openPage('about:blank')
    await page.setViewportSize(viewport)
    await page.goto(`${stage.site.origin}/en-twice.html${fragment}`)
    await until('the speaker’s words to be in view', () => page.evaluate(seesWords, [words, surname] as const), 5_000)
  })
})
