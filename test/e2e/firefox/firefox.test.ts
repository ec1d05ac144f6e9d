/** The same click in Firefox: installed, pressed, read, copied, shown in the sidebar. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSettled, places, readFace, type ShownSummary } from '../../drivers/face'
import { clickToolbarButton, closePopup, errorsOfExtension, readClipboard } from '../../drivers/firefox/firefox-actions'
import type { FirefoxSurface } from '../../drivers/firefox/firefox-surface'
import { until } from '../../drivers/poll'
import { setFirefoxStage } from './firefox-stage'

const stage = setFirefoxStage('dist/firefox')

const settledFace = (surface: FirefoxSurface): Promise<ShownSummary> =>
  until('the end of the run', async () => {
    const shown = await surface.evaluate(readFace)
    return isSettled(shown) ? shown : null
  })

describe('in Firefox, of a page that is still being drawn', () => {
  it('the story is waited for', async () => {
    const { firefox } = stage
    await firefox.openPage(`${stage.site.origin}/late-article.html`)
    await clickToolbarButton(firefox)
    const shown = await settledFace(firefox.popup)
    await closePopup(firefox)
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(['Isla Brannock', 'Torquil Maben'])
  })
})

describe('in Firefox', () => {
  let inPopup: ShownSummary
  let { firefox } = stage

  beforeEach(async () => {
    ;({ firefox } = stage)
    await firefox.openPage(`${stage.site.origin}/ko-article.html`)
    await clickToolbarButton(firefox)
    inPopup = await settledFace(firefox.popup)
  })
  afterEach(async () => {
    await closePopup(firefox)
    expect(await errorsOfExtension(firefox)).toEqual([])
  })

  it('one click on the toolbar gives the summary and the quotations with their speakers', () => {
    expect(inPopup.status).toBe('on-device')
    expect(inPopup.points.length).toBeGreaterThanOrEqual(3)
    expect(inPopup.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['서하윤', '민도겸', '구자람']))
  })

  it('one click copies a quotation as text and as HTML', async () => {
    const quote = inPopup.quotes.find(({ speaker }) => speaker === '민도겸')
    await firefox.popup.click(`${places.quote(quote?.id ?? 0)} ${places.copy}`)
    const text = await until('the clipboard to hold the quotation', async () => {
      const content = await readClipboard(firefox, 'text/plain')
      return content?.includes(quote?.words[0] ?? '') ? content : null
    })
    expect(text).toContain('민도겸')
    expect(await readClipboard(firefox, 'text/html')).toContain('<blockquote')
  })

  it('one click shows a quotation in the page', async () => {
    const [quote] = inPopup.quotes
    await firefox.popup.click(`${places.quote(quote?.id ?? 0)} ${places.show}`)
    const words = await until('the highlight', () =>
      firefox.client.inPage(() => [...(CSS.highlights.get('verbatim') ?? [])].map(String).join(' … ') || null),
    )
    expect(words).toBe(quote?.words.join(' … '))
  })

  // The last one: while the sidebar is open, a press on the button opens no popup.
  it('the sidebar shows what the popup shows', async () => {
    await firefox.popup.click(places.openPanel)
    const inSidebar = await settledFace(firefox.sidebar)
    expect({ ...inSidebar, footer: '' }).toEqual({ ...inPopup, footer: '' })
  })
})
