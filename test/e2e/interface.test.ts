/** The interface speaks the browser's language, the summary the article's. */
import { describe, expect, it } from 'vitest'
import { places } from '../drivers/face'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome', language: 'ko' })
const hangul = /[가-힣]/

describe('in a Korean browser', () => {
  it('buttons and notices are Korean, and an English article stays English', async (context) => {
    const { popup } = await stage.summarise('/en-article.html')
    const shown = await settledFace(popup)
    const interfaceLanguage = await popup.evaluate(() => chrome.i18n.getUILanguage())
    if (!interfaceLanguage.startsWith('ko')) context.skip('this Chromium has no Korean')
    expect(await popup.evaluate(() => document.documentElement.lang)).toMatch(/^ko/)
    expect(await popup.locator(places.copy).first().textContent()).toMatch(hangul)
    expect(shown.footer).toMatch(hangul)
    expect(shown.points.join()).not.toMatch(hangul)
    expect(await popup.locator('blockquote').first().getAttribute('lang')).toBe('en')
  })

  it('a page that cannot be read is explained in Korean', async (context) => {
    const { popup } = await stage.summarise('chrome://version')
    const shown = await settledFace(popup)
    if (!(await popup.evaluate(() => document.documentElement.lang)).startsWith('ko')) context.skip('this Chromium has no Korean')
    expect(shown.notices.join()).toMatch(hangul)
  })
})
