/** The sidebar of Firefox: it follows the tab, never shows another tab's article, and fits where it is narrow. */
import { describe, expect, it } from 'vitest'
import { places, type ShownSummary } from '../../drivers/face'
import { pressToolbarButton, readClipboard } from '../../drivers/firefox/firefox-actions'
import { bringToFront, openTab, setSidebarWidth, tabInFront } from '../../drivers/firefox/firefox-windows'
import { until } from '../../drivers/poll'
import { setFirefoxStage, settledFace, shownWhen, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage('dist/firefox')
tidyFirefox(stage)

/** Opens the sidebar from the popup, as a reader would. */
async function openSidebar(path: string): Promise<{ inPopup: ShownSummary; inSidebar: ShownSummary }> {
  const inPopup = await stage.summarise(path)
  await stage.firefox.popup.click(places.openPanel)
  return { inPopup, inSidebar: await settledFace(stage.firefox.sidebar) }
}

describe('the sidebar in Firefox', () => {
  it('shows what the popup showed', async () => {
    const { inPopup, inSidebar } = await openSidebar('/ko-article.html')
    expect({ ...inSidebar, footer: '' }).toEqual({ ...inPopup, footer: '' })
  })

  it('shows no other tab’s summary, and this tab’s again when it comes back', async () => {
    const { firefox, site } = stage
    const { inSidebar: korean } = await openSidebar('/ko-article.html')
    const tab = await tabInFront(firefox)
    await openTab(firefox, `${site.origin}/en-article.html`, { kind: 'tab' })
    const there = await shownWhen(firefox.sidebar, 'the Korean summary to leave', ({ status }) => status === 'idle')
    expect([there.quotes, there.points]).toEqual([[], []])
    await bringToFront(firefox, tab)
    const back = await shownWhen(firefox.sidebar, 'the Korean summary to return', ({ headline }) => headline === korean.headline)
    expect(back.quotes).toEqual(korean.quotes)
  })

  it('summarises the page in front at a press on the toolbar button, which opens no popup then', async () => {
    const { firefox, site } = stage
    await openSidebar('/ko-article.html')
    await openTab(firefox, `${site.origin}/en-article.html`, { kind: 'tab' })
    await shownWhen(firefox.sidebar, 'the word how to get there', ({ status, notices }) => status === 'idle' && notices.length === 1)
    await pressToolbarButton(firefox)
    const shown = await settledFace(firefox.sidebar)
    expect(shown.headline).toContain('Lantern Robotics')
    expect(shown.quotes.map(({ speaker }) => speaker)).toContain('Tobias Oyelaran')
    await expect(firefox.popup.evaluate(() => location.href)).rejects.toThrow('no popup is open')
  })

  it('forgets a summary when its tab goes elsewhere, not when the address merely changes', async () => {
    const { client, sidebar } = stage.firefox
    const { inSidebar } = await openSidebar('/ko-article.html')
    await client.inPage(() => {
      history.replaceState(null, '', '#photo')
      location.hash = 'comments'
    })
    expect((await settledFace(sidebar)).headline).toBe(inSidebar.headline)
    await stage.firefox.openPage(`${stage.site.origin}/en-article.html`)
    const after = await shownWhen(sidebar, 'the Korean summary to leave', ({ headline }) => headline !== inSidebar.headline)
    expect(after.quotes).toEqual([])
  })

  it.each(['/ko-article.html', '/en-article.html'])('has nothing of %s beyond its edge where it is 240 pixels wide', async (path) => {
    const { firefox } = stage
    await openSidebar(path)
    await setSidebarWidth(firefox, 240)
    const beyond = await firefox.sidebar.evaluate(() => {
      const scrollers = [document.documentElement, ...document.querySelectorAll('.face, .face-body, article.quote')]
      return scrollers.filter((element) => element.scrollWidth > element.clientWidth + 1).map(({ className }) => className)
    })
    expect(beyond).toEqual([])
    const copyEnds = await firefox.sidebar.evaluate(() =>
      [...document.querySelectorAll('[data-command="copy"]')].map((button) => button.getBoundingClientRect().right),
    )
    expect(copyEnds.length).toBeGreaterThan(0)
    expect(Math.max(...copyEnds)).toBeLessThanOrEqual(240)
  })

  it('copies a quotation', async () => {
    const quote = (await openSidebar('/en-article.html')).inSidebar.quotes.find(({ speaker }) => speaker === 'Dov Halloran')
    await stage.firefox.sidebar.click(`${places.quote(quote?.id ?? 0)} ${places.copy}`)
    const text = await until('the clipboard to be filled', async () => {
      const content = await readClipboard(stage.firefox, 'text/plain')
      return content?.includes('They lose Christmas') ? content : null
    })
    expect(text).toContain('Dov Halloran')
  })
})
