/** The panel beside the page: it follows the tab, never shows another tab's summary, and says what it may not read. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openSidePanel, pressToolbarButton } from '../drivers/chromium/chromium-actions'
import { places } from '../drivers/face'
import { startSite } from '../servers/site-server'
import { setStage, settledFace, shownWhen } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

async function openPanel(path: string): Promise<{ page: Page; panel: Page }> {
  const { page, popup } = await stage.summarise(path)
  await settledFace(popup)
  return { page, panel: await openSidePanel(stage.browser, popup.locator(places.openPanel)) }
}

describe('the side panel', () => {
  it('shows what the popup showed', async () => {
    const { popup } = await stage.summarise('/ko-article.html')
    const inPopup = await settledFace(popup)
    const panel = await openSidePanel(stage.browser, popup.locator(places.openPanel))
    const inPanel = await settledFace(panel)
    expect(inPanel).toEqual(inPopup)
  })

  it('shows no other tab’s summary, and this tab’s again when it comes back', async () => {
    const { page, panel } = await openPanel('/ko-article.html')
    const korean = await settledFace(panel)
    await stage.browser.openPage(`${stage.site.origin}/en-article.html`)
    await shownWhen(panel, 'the Korean summary to leave', ({ headline, points }) => headline !== korean.headline && points.length === 0)
    await page.bringToFront()
    await shownWhen(panel, 'the Korean summary to return', ({ headline }) => headline === korean.headline)
  })

  it('says on a page it was not given that one click on the icon gives it, and that click is enough', async () => {
    const { panel } = await openPanel('/ko-article.html')
    const elsewhere = await startSite()
    try {
      const page = await stage.browser.openPage(`${elsewhere.origin}/en-article.html`)
      await shownWhen(panel, 'the word how to get there', ({ status, notices }) => status === 'idle' && notices.length === 1)
      await pressToolbarButton(stage.browser, page)
      const after = await shownWhen(panel, 'the English summary', ({ status }) => status === 'on-device')
      expect(after.headline).toContain('Lantern Robotics')
    } finally {
      await elsewhere.close()
    }
  })

  it('forgets a summary when its tab goes elsewhere, not when the address merely changes', async () => {
    const { page, panel } = await openPanel('/ko-article.html')
    const { headline } = await settledFace(panel)
    await page.evaluate(() => history.replaceState(null, '', '#photo'))
    await page.evaluate(() => (location.hash = 'comments'))
    expect((await settledFace(panel)).headline).toBe(headline)
    await page.goto(`${stage.site.origin}/en-article.html`)
    await shownWhen(panel, 'the Korean summary to leave', (shown) => shown.headline !== headline)
  })
})
