/** The first run: a sample article that comes with the extension, read by the code that reads every other. */
import { describe, expect, it } from 'vitest'
import { extensionAddress, openSidePanel } from '../drivers/chromium/chromium-actions'
import { places } from '../drivers/face'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome' })
const openSample = (language: string) => stage.browser.openPage(extensionAddress(stage.browser, `src/ui/welcome/sample/${language}.html`))

const speakers = { ko: new Set(['한서윤', '도민재']), en: new Set(['Margaret Holm', 'Daniel Okafor']) }

describe.each(['ko', 'en'] as const)('the sample article (%s)', (language) => {
  it('is read by a click on the toolbar, and shows where a quotation stands', async () => {
    const page = await openSample(language)
    const popup = await stage.press(page)
    const shown = await settledFace(popup)
    expect(shown).toMatchObject({ status: 'on-device', headline: await page.locator('h1').textContent() })
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shown.quotes.map(({ speaker }) => speaker))).toEqual(speakers[language])
    const text = (await page.locator('article').innerText()).replaceAll(/\s+/g, ' ')
    for (const { words } of shown.quotes) for (const part of words) expect(text).toContain(part)
    await popup.locator(`${places.quote(shown.quotes[0]?.id ?? 0)} [data-command="show"]`).click()
    const highlighted = await until('the highlight', () =>
      page.evaluate(() => [...(CSS.highlights.get('verbatim') ?? [])].map(String).join(' ').replaceAll(/\s+/g, ' ')),
    )
    expect(highlighted).toContain(shown.quotes[0]?.words[0])
  })
})

describe('the first run', () => {
  it('leads to the sample article, and from there to the panel', async () => {
    const welcome = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/welcome/welcome.html'))
    const [sample] = await Promise.all([stage.browser.context.waitForEvent('page'), welcome.locator('[data-command="sample"]').click()])
    await sample.waitForLoadState()
    const panel = await openSidePanel(stage.browser, sample.locator('[data-command="panel"]'))
    expect((await settledFace(panel)).status).toBe('on-device')
  })
})
