/** Pages that mean harm: nothing of them runs, nothing hangs, and the story comes out as it stands there. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { disguises, lookalike, markupEverywhere, scriptAddresses } from '../../fixtures/hostile/markup'
import { monsters } from '../../fixtures/hostile/monsters'
import { hostilePage, story, words, type HostilePage } from '../../fixtures/hostile/story'
import { clobbering, overriding, pollution, restless } from '../../fixtures/hostile/takeovers'
import { readClipboard } from '../../drivers/chromium/chromium-actions'
import { extensionErrors } from '../../drivers/chromium/extension-errors'
import { places, type ShownSummary } from '../../drivers/face'
import { until } from '../../drivers/poll'
import { quickly } from '../model/model-stage'
import { settledFace } from '../stage'
import { setHostileStage, workClock } from './hostile-stage'

const stage = setHostileStage()

interface Visit {
  page: Page
  popup: Page
  shown: ShownSummary
}

async function visit(html: string | (() => string)): Promise<Visit> {
  stage.server.answerWith({ status: 401, body: '' })
  const { page, popup } = await stage.summarise(stage.serve(html))
  return { page, popup, shown: await settledFace(popup, 45_000) }
}

const isHarmed = (page: Page): Promise<boolean> => page.evaluate(() => 'harmed' in window)

async function expectHarmless({ page, popup }: Visit): Promise<void> {
  expect(await isHarmed(page)).toBe(false)
  expect(await isHarmed(popup)).toBe(false)
  expect(await popup.evaluate(() => document.querySelectorAll('.face :is(img, script, svg, iframe, form)').length)).toBe(0)
}

async function expectWholeStory({ popup, shown }: Visit, lang: 'en' | 'ko' = 'en'): Promise<void> {
  const article = await stage.read(popup)
  for (const paragraph of story[lang]) expect(article.text).toContain(paragraph)
  expect(shown.quotes.flatMap((quote) => quote.words).join('\n')).toContain(words[lang])
}

describe('a page with markup in every place', () => {
  it('gives text, in the faces and on the clipboard', async () => {
    const found = await visit(hostilePage(markupEverywhere))
    await expectHarmless(found)
    await expectWholeStory(found)
    const { popup, shown } = found
    const bad = shown.quotes.find(({ words: spoken }) => spoken.some((part) => part.includes('<script>')))
    await popup.locator(`${places.quote(bad?.id ?? 0)} ${places.copy}`).click()
    const html = await until('the clipboard', async () => (await readClipboard(popup)).html)
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<(?:script|img|svg)/i)
  })

  it('gives no address that is a script or a document of its own', async () => {
    const found = await visit(hostilePage(scriptAddresses))
    await expectHarmless(found)
    const article = await stage.read(found.popup)
    expect(JSON.stringify([article.canonicalUrl, article.url, article.leadImage])).not.toMatch(/javascript:|data:/)
    const links = await found.popup.evaluate(() =>
      [...document.querySelectorAll('[href],[src],[cite]')].map((element) => element.outerHTML).join(),
    )
    expect(links).not.toMatch(/javascript:/)
  })
})

describe('a name that is not what it looks like', () => {
  it('is shown apart from the person it imitates, and turns no text around it', async () => {
    const { shown, popup } = await visit(hostilePage(disguises))
    const real = shown.quotes.find(({ words: spoken }) => spoken.join().includes(words.en))
    const foreign = shown.quotes.find(({ words: spoken }) => spoken.join().includes(lookalike.words))
    expect(real?.speaker).toBe('Hester Quayle')
    expect(foreign?.speaker).not.toBe('Hester Quayle')
    const turning = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.speaker-name, blockquote q')]
        .filter((element) => /[\u202a-\u202e\u2066-\u2069]/.test(element.innerText))
        .map((element) => getComputedStyle(element).unicodeBidi),
    )
    expect(turning.filter((value) => !/isolate|plaintext/.test(value))).toEqual([])
  })
})

describe('a page that takes the browser’s words away', () => {
  it.each<[string, HostilePage]>([
    ['by elements with the names of properties', clobbering],
    ['by new prototypes, fetch and getSelection', { before: overriding }],
    ['by data that would change every object', pollution],
  ])('%s, is read as if it had not', async (_way, parts) => {
    const found = await visit(hostilePage(parts))
    expect(found.shown.failure).toBe('auth')
    await expectWholeStory(found)
    expect(await found.popup.evaluate(() => 'polluted' in {})).toBe(false)
  })

  it('by never standing still, is read at one moment, and its words are found again', async () => {
    const { popup, shown, page } = await visit(hostilePage({ after: restless }))
    const quote = shown.quotes.find(({ words: spoken }) => spoken.join().includes(words.en))
    expect(quote?.speaker).toBe('Hester Quayle')
    await popup.locator(`${places.quote(quote?.id ?? 0)} ${places.show}`).click()
    const marked = await until('the highlight', () => page.evaluate(() => [...(CSS.highlights.get('verbatim') ?? [])].map(String).join('')))
    // The sentence's comma stands within the marks in the page, and is left out in the card.
    expect(marked).toBe(`${quote?.words.join('')},`)
  })

  it('by frames within frames without end, is read', async () => {
    const address = stage.serve(() =>
      hostilePage({
        within: `<iframe src="?${Math.random()}"></iframe>`,
        after: '<iframe src="about:srcdoc" srcdoc="<p>in</p>"></iframe>',
      }),
    )
    stage.server.answerWith({ status: 401, body: '' })
    const { popup } = await stage.summarise(address)
    const shown = await settledFace(popup, 30_000)
    expect(shown.quotes.flatMap((quote) => quote.words).join()).toContain(words.en)
  })
})

describe('a monstrous page', () => {
  it.each(Object.keys(monsters))('of %s is read within two seconds', async (name) => {
    const { page, popup, shown } = await visit(monsters[name] ?? '')
    const clock = await workClock(page)
    const costs: number[] = []
    for (let run = 0; run < 2; run++) {
      const before = await clock()
      await stage.read(popup)
      costs.push((await clock()) - before)
    }
    console.info(`${name}: ${costs.map(Math.round).join(', ')} ms`)
    expect(shown.quotes.length).toBeGreaterThan(0)
    expect(Math.min(...costs)).toBeGreaterThan(0)
    expect(Math.min(...costs)).toBeLessThan(2_000)
  })
})

describe('all of this', () => {
  it('leaves no error with the browser', async () => {
    stage.server.answerWith(quickly)
    expect(await extensionErrors(stage.browser)).toEqual([])
  })
})
