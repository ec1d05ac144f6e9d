/** Several windows of Firefox: each face speaks of its own window's page, and a private window leaves nothing behind. */
import { beforeEach, describe, expect, it } from 'vitest'
import { places, type ShownSummary } from '../../drivers/face'
import { clickToolbarButton, closePopup } from '../../drivers/firefox/firefox-actions'
import { bringToFront, closeOtherTabs, openTab } from '../../drivers/firefox/firefox-windows'
import { until } from '../../drivers/poll'
import { headline, quickly } from '../model/model-stage'
import { readStores } from '../security/canary'
import { askForKorean, connectInFirefox, forgetSummaries, setFirefoxStage, settledFace, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage(
  'dist/firefox-e2e',
  async (opened) => {
    await connectInFirefox(opened)
    await askForKorean(opened)
  },
  { inPrivateWindows: true },
)
tidyFirefox(stage)
beforeEach(async () => {
  await forgetSummaries(stage)
  stage.server.answerWith(quickly)
})

/** Summarises a page in a window of its own, which is in front then. */
async function summariseInWindow(path: string, isPrivate: boolean): Promise<ShownSummary> {
  const { firefox, site } = stage
  await openTab(firefox, `${site.origin}${path}`, { kind: 'window', isPrivate })
  await clickToolbarButton(firefox)
  return settledFace(firefox.popup)
}

/** Summarises a page in a private window, does something there, and closes it. */
async function privately(path: string, act: (shown: ShownSummary) => Promise<void>): Promise<void> {
  await act(await summariseInWindow(path, true))
  await closePopup(stage.firefox)
  await closeOtherTabs(stage.firefox, stage.home)
}

describe('two windows of Firefox', () => {
  it('show each its own article, in turns', async () => {
    const { firefox } = stage
    await stage.summarise('/ko-article.html')
    await closePopup(firefox)
    const there = await summariseInWindow('/en-article.html', false)
    expect(there.quotes.map(({ speaker }) => speaker)).toContain('Marguerite Falk')
    await closePopup(firefox)
    await bringToFront(firefox, stage.home)
    await clickToolbarButton(firefox)
    const again = await settledFace(firefox.popup)
    expect([again.headline, again.source]).toEqual([headline, expect.stringContaining('새벽일보')])
    expect(JSON.stringify(again.quotes)).not.toContain('Marguerite Falk')
  })

  // The other window comes first: one that is opened beside a sidebar is given one too.
  it('share no sidebar: what happens in one leaves the other’s as it was', async () => {
    const { firefox, site } = stage
    const there = await openTab(firefox, `${site.origin}/en-article.html`, { kind: 'window' })
    await bringToFront(firefox, stage.home)
    await stage.summarise('/ko-article.html')
    await firefox.popup.click(places.openPanel)
    const korean = await settledFace(firefox.sidebar)
    await bringToFront(firefox, there)
    await clickToolbarButton(firefox)
    expect((await settledFace(firefox.popup)).quotes.map(({ speaker }) => speaker)).toContain('Marguerite Falk')
    await closePopup(firefox)
    await bringToFront(firefox, stage.home)
    expect(await settledFace(firefox.sidebar)).toEqual(korean)
  })
})

describe('a private window of Firefox', () => {
  it('is summarised like any other, and keeps no quotation, which it says', async () => {
    await privately('/ko-article.html?private', async ({ headline: shown, quotes }) => {
      expect(shown).toBe(headline)
      const save = `${places.quote(quotes[0]?.id ?? 0)} ${places.save}`
      await stage.firefox.popup.click(save)
      await until('the refusal', async () => (await stage.firefox.popup.text(save))?.includes('Not kept in private windows'))
    })
  })

  it('leaves nothing behind in any store', async () => {
    await privately('/ko-article.html?private', async ({ quotes }) => expect(quotes.length).toBeGreaterThan(0))
    const { firefox } = stage
    await firefox.openPage(`${firefox.origin}src/ui/library/library.html`)
    const kept = await until('the session to forget the tab', async () => {
      const stores = await firefox.client.inPage(readStores)
      return stores.includes('?private') ? null : stores
    })
    // What was set is there, so the stores are read indeed.
    expect(kept).toContain(stage.server.baseURL)
    expect(kept).not.toContain('달여울')
    expect(kept).not.toContain(stage.site.origin)
  })

  it('does not even leave its summary to the next reader of the same article', async () => {
    await privately('/ko-article.html', async ({ status }) => expect(status).toBe('done'))
    expect(stage.server.requests).toHaveLength(1)
    expect((await stage.summarise('/ko-article.html')).headline).toBe(headline)
    expect(stage.server.requests).toHaveLength(2)
  })
})
