/** Pages that are no articles, and pages that mean harm: a clear word, nothing thrown, nothing lost. */
import { describe, expect, it } from 'vitest'
import { extensionErrors } from '../drivers/chromium/extension-errors'
import { startSite } from '../servers/site-server'
import { setStage, settledFace, shownWhen } from './stage'

const stage = setStage({ extension: 'dist/chrome' })

describe('a page that is no article', () => {
  it('that is empty says so', async () => {
    const { popup } = await stage.summarise('/empty.html')
    const shown = await settledFace(popup)
    expect(shown.failure).toBe('empty_page')
    expect(shown.notices).toHaveLength(1)
  })

  it('that is still being drawn is waited for', async () => {
    const { popup } = await stage.summarise('/late-article.html')
    const shown = await settledFace(popup)
    expect(shown.failure).toBeNull()
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(['Isla Brannock', 'Torquil Maben'])
  })

  it('that no extension may read says so', async () => {
    const { popup } = await stage.summarise('chrome://version')
    const shown = await settledFace(popup)
    expect(shown.failure).toBe('restricted_page')
    expect(shown.notices).toHaveLength(1)
    expect(shown.points).toEqual([])
  })

  it('whose article stands in a frame of another site leads to it', async () => {
    const elsewhere = await startSite()
    try {
      const article = `${elsewhere.origin}/en-article.html`
      const { popup } = await stage.summarise(`/frame.html?shows=${encodeURIComponent(article)}`)
      const open = popup.locator('[data-command="open-frame"]')
      await open.waitFor()
      expect((await settledFace(popup)).status).toBe('failed')
      const [opened] = await Promise.all([stage.browser.context.waitForEvent('page'), open.click()])
      await opened.waitForURL(article)
    } finally {
      // A tab that still loads from there would be refused, and say so.
      await stage.closeTabs()
      await elsewhere.close()
    }
  })

  it('but a PDF says that such files cannot be read, and offers nothing that cannot help', async () => {
    const { popup } = await stage.summarise('/paper.pdf')
    await shownWhen(popup, 'the word of the PDF', ({ notices }) => notices.join().includes('PDF'))
    expect(await popup.locator('.blank button').count()).toBe(0)
  })

  it('says so above everything that scrolls, without a model too', async () => {
    const { popup } = await stage.summarise('/mailbox.html')
    expect((await settledFace(popup)).notices.join()).toContain('does not look like a news article')
    expect(await popup.locator('.face-body .notice').count()).toBe(0)
  })

  it.each(['/listing.html', '/mailbox.html'])('%s gets no invented quotation', async (path) => {
    const { popup } = await stage.summarise(path)
    const shown = await settledFace(popup)
    expect(shown.status).toMatch(/on-device|failed/)
    expect(shown.quotes).toEqual([])
  })
})

describe('a broadcaster’s script and a portal’s page', () => {
  it('give the people who speak between the labels', async () => {
    const { popup } = await stage.summarise('/ko-broadcast.html')
    const speakers = (await settledFace(popup)).quotes.map(({ speaker }) => speaker)
    expect(speakers).toEqual(expect.arrayContaining(['옥분례', '차마루']))
  })

  it('are read where paragraphs are mere line breaks', async () => {
    const { popup } = await stage.summarise('/ko-portal.html')
    const shown = await settledFace(popup)
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['강도담', '안솔빛']))
    expect(JSON.stringify(shown)).not.toContain('폐배터리')
  })
})

describe('a page that means harm', () => {
  it('of 10 MB is cut and labelled, and its quotations stay word for word', async () => {
    const { popup } = await stage.summarise('/hostile/huge')
    const shown = await settledFace(popup, 45_000)
    expect(shown.status).toBe('on-device')
    expect(shown.notices).toHaveLength(1)
    expect(shown.points.length).toBeGreaterThan(0)
    expect(shown.quotes.flatMap(({ words }) => words)).toContain('We have argued for long enough, and the sea has not waited for us')
  }, 90_000)

  it('cannot bring markup to life', async () => {
    const { popup } = await stage.summarise('/hostile/markup')
    const shown = await settledFace(popup)
    expect(shown.headline).toContain('<img src=x')
    expect(shown.quotes.flatMap(({ words }) => words).join(' ')).toContain('<script>')
    expect(await popup.evaluate(() => 'harmed' in window || document.querySelector('.face img, .face script') !== null)).toBe(false)
  })

  it.each(['overrides', 'clobbered', 'restless'])('(%s) is read as if it did not', async (name) => {
    const { popup } = await stage.summarise(`/hostile/${name}`)
    const shown = await settledFace(popup)
    expect(shown.status).toBe('on-device')
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['Hester Quayle', 'Ansel Brody']))
  })

  it('cannot break a quotation with NUL, lone surrogates or turned text', async () => {
    const { popup } = await stage.summarise('/hostile/characters')
    const shown = await settledFace(popup)
    expect(shown.status).toBe('on-device')
    expect(shown.quotes.filter(({ speaker }) => speaker === 'Hester Quayle').length).toBeGreaterThanOrEqual(8)
  })
})

describe('all of this', () => {
  it('leaves no error with the browser', async () => {
    expect(await extensionErrors(stage.browser)).toEqual([])
    expect(stage.browser.complaints).toEqual([])
  })
})
