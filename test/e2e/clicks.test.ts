/** How many clicks a task takes, the one on the toolbar included, without scrolling: what is pressed must be in view. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { readClipboard } from '../drivers/chromium/chromium-actions'
import { readFold } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

interface Reader {
  popup: Page
  page: Page
  clicks: number
  /** Moves the mouse there and presses it; what lies outside the view cannot be pressed. */
  press(selector: string): Promise<void>
}

async function openArticle(): Promise<Reader> {
  const { page, popup } = await stage.summarise('/ko-article.html')
  await settledFace(popup)
  await popup.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  const reader: Reader = {
    popup,
    page,
    clicks: 1,
    press: async (selector) => {
      const box = await popup.locator(selector).first().boundingBox()
      const height = await popup.evaluate(() => innerHeight)
      if (!box || box.y < 0 || box.y + box.height > height) throw new Error(`${selector} is not in view`)
      await popup.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      reader.clicks += 1
    },
  }
  return reader
}

const clipboardOf = (popup: Page): Promise<string> =>
  until('the clipboard to be filled', async () => {
    const { text } = await readClipboard(popup)
    return text === 'nothing yet' ? null : text
  })

describe('on the device', () => {
  it('one click to read the first quotation', async () => {
    const { popup, clicks } = await openArticle()
    const { twoLinesBottom, copyBottom, viewEnd } = await popup.evaluate(readFold)
    expect(Math.max(twoLinesBottom ?? Infinity, copyBottom ?? Infinity)).toBeLessThanOrEqual(viewEnd)
    expect(clicks).toBe(1)
  })

  it.each([
    ['the first quotation', '.quote [data-command="copy"]', '“'],
    ['all', '[data-command="copy-all"]', '“'],
    ['the summary', '[data-command="copy-summary"]', '•'],
  ])('two to copy %s', async (_, button, sign) => {
    const reader = await openArticle()
    await reader.press(button)
    expect(await clipboardOf(reader.popup)).toContain(sign)
    expect(reader.clicks).toBe(2)
  })

  it('two to see where the first quotation stands', async () => {
    const reader = await openArticle()
    await reader.press('.quote [data-command="show"]')
    await until('the highlight', () => reader.page.evaluate(() => [...(CSS.highlights.get('verbatim') ?? [])].length > 0))
    expect(reader.clicks).toBe(2)
  })

  it('two to save it', async () => {
    const reader = await openArticle()
    await reader.press('.quote [data-command="save"]')
    await reader.popup.locator('.saved-mark').waitFor()
    expect(reader.clicks).toBe(2)
  })

  it('two to be told why there is no summary in the other language, three to mend it', async () => {
    const reader = await openArticle()
    await reader.press('[data-command="language"]')
    expect(await reader.popup.locator('[data-command="language-en"]').innerText()).toContain('needs a model')
    const [options] = await Promise.all([stage.browser.context.waitForEvent('page'), reader.press('[data-command="connect-model"]')])
    expect(options.url()).toContain('options.html')
    expect(reader.clicks).toBe(3)
  })
})
