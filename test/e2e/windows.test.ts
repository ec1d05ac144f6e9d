/** Several windows: each popup speaks of its own window’s page, and a private window leaves nothing behind. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { clickToolbarButton, extensionAddress } from '../drivers/chromium/chromium-actions'
import { places, type ShownQuote } from '../drivers/face'
import { until } from '../drivers/poll'
import { headline, quickly, setModelStage } from './model/model-stage'
import { settledFace, shownWhen } from './stage'
import { readStores } from './security/canary'

const stage = setModelStage()
const openLibrary = (): Promise<Page> => stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/library/library.html'))

/** A page in a window of its own, opened as a reader opens one. */
async function openWindow(path: string, incognito: boolean): Promise<Page> {
  const own = await openLibrary()
  const url = `${stage.site.origin}${path}`
  await own.evaluate((wishes) => void chrome.windows.create(wishes), { url, incognito })
  const pages = (): Page[] =>
    stage.browser.context
      .browser()
      ?.contexts()
      .flatMap((context) => context.pages()) ?? []
  const page = await until('the window', () => pages().find((each) => each.url() === url))
  await page.waitForLoadState('domcontentloaded')
  return page
}

/** What a reader does by the switch on the browser’s page of extensions. */
async function allowPrivateWindows(): Promise<void> {
  const page = await stage.browser.openPage('chrome://extensions')
  await page.evaluate((extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }
    return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
  }, stage.browser.extensionId)
  const own = await openLibrary()
  await until('the browser to allow it', () => own.evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false))
  await own.close()
}

const byNumber = (quotes: readonly ShownQuote[]): ShownQuote[] => quotes.toSorted((a, b) => a.id - b.id)

describe('two windows', () => {
  it('show each its own article, in turns', async () => {
    stage.server.answerWith(quickly)
    const here = await stage.summarise('/ko-article.html')
    const shownHere = await settledFace(here.popup)
    const there = await openWindow('/en-article.html', false)
    const shownThere = await settledFace(await clickToolbarButton(stage.browser, there))
    expect(shownThere.quotes.map(({ speaker }) => speaker)).toContain('Marguerite Falk')
    const reopened = await stage.press(here.page)
    expect((await settledFace(reopened)).headline).toBe(headline)
    // A finished summary opens at its picks, and they lead from then on.
    await reopened.locator('[data-command="all-quotes"]').click()
    const all = await shownWhen(reopened, 'every quotation', ({ quotes }) => quotes.length === shownHere.quotes.length)
    expect(byNumber(all.quotes)).toEqual(byNumber(shownHere.quotes))
    await there.close()
  })
})

describe('a private window', () => {
  it('is summarised like any other, saves nothing, and leaves nothing behind', async () => {
    stage.server.answerWith(quickly)
    await allowPrivateWindows()
    const page = await openWindow('/ko-article.html?private', true)
    const popup = await clickToolbarButton(stage.browser, page)
    const { quotes, headline: shown } = await settledFace(popup)
    expect(shown).toBe(headline)
    const save = popup.locator(`${places.quote(quotes[0]?.id ?? 0)} ${places.save}`)
    await save.click()
    await until('the refusal', async () => /private/.test(await save.innerText()))
    await popup.close()
    await page.close()
    const own = await openLibrary()
    const kept = await until('the session to forget the tab', async () => {
      const stores = await own.evaluate(readStores)
      return stores.includes('?private') ? null : stores
    })
    expect(kept).not.toContain('달여울')
    expect(kept).not.toContain(stage.site.origin)
  })
})
