/** Nothing leaves the machine unasked. */
import { describe, expect, it } from 'vitest'
import { places } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace, shownWhen } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

const fillSettings = (baseURL: string): Promise<void> =>
  chrome.storage.local.set({ settings: { version: 1, model: { preset: 'custom', baseURL, model: 'any' } } })

describe('a summary on the device', () => {
  it('makes no request at all', async () => {
    const page = await stage.browser.openPage(`${stage.site.origin}/ko-article.html`)
    const requests: string[] = []
    stage.browser.context.on('request', (request) => requests.push(request.url()))
    const popup = await stage.press(page)
    const { quotes } = await settledFace(popup)
    await popup.locator(`${places.quote(quotes[0]?.id ?? 0)} ${places.copy}`).click()
    await popup.locator(`${places.quote(quotes[0]?.id ?? 0)} ${places.show}`).click()
    await until('the highlight', () => page.evaluate(() => CSS.highlights.has('verbatim')))
    expect(requests.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([])
  })

  it('leaves the page’s own document as it was', async () => {
    const page = await stage.browser.openPage(`${stage.site.origin}/en-article.html`)
    const before = await page.content()
    const { quotes } = await settledFace(await stage.press(page))
    expect(quotes.length).toBeGreaterThan(0)
    expect(await page.content()).toBe(before)
  })
})

describe('a model the browser has not been allowed to reach', () => {
  it('is not reached: the device’s own summary stands, with the button that asks', async () => {
    const page = await stage.browser.openPage(`${stage.site.origin}/ko-article.html`)
    const first = await stage.press(page)
    await settledFace(first)
    await first.evaluate(fillSettings, 'http://127.0.0.1:9/v1')
    await first.close()
    // What was made before the model was set stands until the new run speaks.
    const shown = await shownWhen(await stage.press(page), 'the refusal', ({ failure }) => failure === 'host_permission')
    expect(shown.quotes.length).toBeGreaterThan(0)
    expect(shown.points.length).toBeGreaterThan(0)
  })
})
