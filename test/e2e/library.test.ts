/** The library: what is saved stays, is found, comes out as a file and goes in again. */
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { extensionAddress, stopWorker } from '../drivers/chromium/chromium-actions'
import { places, type ShownQuote } from '../drivers/face'
import { until } from '../drivers/poll'
import { median } from '../measure/median'
import { libraryFile } from '../support/saved-quotes'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })
const open = (): Promise<Page> => stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/library/library.html'))

beforeEach(async () => {
  const page = await open()
  await page.evaluate(() => chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'library' } }))
  await page.close()
})

async function saveFrom(path: string, speaker: string): Promise<ShownQuote> {
  const { page, popup } = await stage.summarise(path)
  const quote = (await settledFace(popup)).quotes.find((candidate) => candidate.speaker === speaker)
  if (!quote) throw new Error(`${speaker} says nothing in ${path}`)
  const button = popup.locator(`${places.quote(quote.id)} ${places.save}`)
  await button.click()
  await until('the quotation to be saved', async () => (await button.getAttribute('aria-pressed')) === 'true')
  await page.close()
  return quote
}

const savedWords = (library: Page): Promise<string[]> => library.locator('.saved blockquote').allTextContents()
const shows = (library: Page, count: number): Promise<unknown> =>
  until(`${count} saved quotations`, async () => (await library.locator('.saved').count()) === count)

const importFile = (library: Page, text: string): Promise<void> =>
  library.locator('input[type="file"]').setInputFiles({ name: 'quotes.json', mimeType: 'application/json', buffer: Buffer.from(text) })

describe('the library', () => {
  it('keeps quotations of several articles, with who said them and where', async () => {
    const korean = await saveFrom('/ko-article.html', '민도겸')
    const english = await saveFrom('/en-article.html', 'Marguerite Falk')
    const library = await open()
    await shows(library, 2)
    const words = (await savedWords(library)).join('\n')
    expect(words).toContain(korean.words[0])
    expect(words).toContain(english.words[0])
    expect(await library.locator('.saved').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('새벽일보'), expect.stringContaining('Marguerite Falk')]),
    )
  })

  it('knows a saved quotation again on the page it came from', async () => {
    const { id } = await saveFrom('/ko-article.html', '민도겸')
    const { popup } = await stage.summarise('/ko-article.html')
    await settledFace(popup)
    await until('the mark', async () => (await popup.locator(`${places.quote(id)} ${places.save}`).getAttribute('aria-pressed')) === 'true')
  })

  it('never takes an edited quotation for the saved one: both wordings can be kept', async () => {
    const { words } = await saveFrom('/ko-article.html', '민도겸')
    const [before = ''] = words
    const after = before.replace(/\S+$/, '아니다')
    await stage.browser.context.route('**/ko-article.html', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(before, after) })
    })
    const { popup } = await stage.summarise('/ko-article.html')
    const quote = (await settledFace(popup)).quotes.find(({ speaker }) => speaker === '민도겸')
    expect(quote?.words).toEqual([after])
    const card = popup.locator(places.quote(quote?.id ?? 0))
    await until('the saved wording', async () => ((await card.textContent()) ?? '').includes(before))
    const button = card.locator(places.save)
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await button.click()
    await until('the new wording to be saved', async () => (await button.getAttribute('aria-pressed')) === 'true')
    await stage.browser.context.unroute('**/ko-article.html')
    const library = await open()
    await shows(library, 2)
    const kept = (await savedWords(library)).join('\n')
    expect(kept).toContain(before)
    expect(kept).toContain(after)
  })

  it('finds words however their Hangul is composed', async () => {
    await saveFrom('/ko-article.html', '민도겸')
    await saveFrom('/en-article.html', 'Marguerite Falk')
    const library = await open()
    await shows(library, 2)
    for (const form of ['NFC', 'NFD'] as const) {
      await library.locator('[name="search"]').fill('가중치'.normalize(form))
      await shows(library, 1)
    }
    await library.locator('[name="search"]').fill('가중치 없음')
    await shows(library, 0)
  })

  it('gives back what was removed', async () => {
    await saveFrom('/ko-article.html', '민도겸')
    const library = await open()
    await library.locator('.saved [data-command="remove"]').click()
    await shows(library, 0)
    await library.locator('[data-command="undo"]').click()
    await shows(library, 1)
  })

  it('comes out as JSON and goes in again, the same', async () => {
    await saveFrom('/ko-article.html', '민도겸')
    const library = await open()
    const before = await savedWords(
      await until('the library', async () => ((await library.locator('.saved').count()) === 1 ? library : null)),
    )
    await library.locator('.files [data-command="more"]').click()
    const [download] = await Promise.all([library.waitForEvent('download'), library.locator('[data-command="export-json"]').click()])
    const file = readFileSync(await download.path(), 'utf8')
    await library.locator('.saved [data-command="remove"]').click()
    await shows(library, 0)
    await importFile(library, file)
    await shows(library, 1)
    expect(await savedWords(library)).toEqual(before)
  })

  it('takes nothing from a file that is broken', async () => {
    await saveFrom('/ko-article.html', '민도겸')
    const library = await open()
    await shows(library, 1)
    await importFile(library, libraryFile(20).replace('"parts"', '"pieces"'))
    await library.locator('.said.bad').waitFor()
    await library.reload()
    await shows(library, 1)
  })

  it('stays quick with 10,000 quotations', async () => {
    const few = await timesWith(100)
    const many = await timesWith(10_000)
    console.info(`first quotation after ${few.paint} and ${many.paint} ms, a keystroke of search ${few.search} and ${many.search} ms`)
    expect(many.paint - few.paint).toBeLessThanOrEqual(100)
    expect(many.search - few.search).toBeLessThanOrEqual(50)
  }, 120_000)
})

/**
 * Milliseconds in the page, with so many quotations, medians of five: from navigation to the first one shown, with the worker asleep as a
 * reader finds it, and from a keystroke to its answer.
 */
async function timesWith(count: number): Promise<{ paint: number; search: number }> {
  const library = await open()
  await importFile(library, libraryFile(count))
  await library.locator('.said.good').waitFor({ timeout: 60_000 })
  const paints: number[] = []
  for (let times = 0; times < 5; times += 1) {
    await stopWorker(stage.browser, library)
    await library.reload()
    paints.push(await library.evaluate(shownAfterNavigation))
  }
  const searches = await library.evaluate(keystrokeTimes)
  await library.close()
  return { paint: Math.round(median(paints)), search: Math.round(median(searches)) }
}

const shownAfterNavigation = (): Promise<number> =>
  new Promise((resolve) => {
    const look = (): unknown => (document.querySelector('.saved') ? resolve(performance.now()) : requestAnimationFrame(look))
    look()
  })

async function keystrokeTimes(): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[name="search"]')
  const list = document.querySelector('.saved-quotes')?.parentElement
  if (!field || !list) throw new Error('this is not the library')
  const times: number[] = []
  for (const text of ['f', 'fe', 'fer', 'ferr', 'ferry']) {
    const started = performance.now()
    const answered = new Promise((resolve) => {
      new MutationObserver(resolve).observe(list, { childList: true, subtree: true, characterData: true })
    })
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 2_000))])
    times.push(performance.now() - started)
  }
  return times
}
