import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Summary, SummaryState } from '../../src/core/summary/summary-state'
import { chromiumPath } from '../../scripts/ensure-browsers'
import { openScene } from '../scenes/open-scene'
import type { Scene } from '../scenes/scene'
import { scenes } from '../scenes/scenes'
import { serveFaces, type ServedFaces } from '../scenes/serve-faces'
import { koreanSummary } from '../scenes/summaries'
import { streamOf } from '../scenes/streamed-states'
import { violationsOf } from '../scenes/violations'

let browser: Browser
let faces: ServedFaces

beforeAll(async () => {
  faces = await serveFaces()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await faces?.close()
})

const sceneOf = (name: string): Scene => {
  const found = scenes.find((scene) => scene.name === name)
  if (!found) throw new Error(`no scene ${name}`)
  return found
}
const open = (name: string): Promise<Page> => openScene(browser, faces, sceneOf(name), { language: 'ko', theme: 'light' })

async function show(page: Page, state: SummaryState): Promise<void> {
  await page.evaluate((value) => window.store('summary:1', value), state)
  await page.waitForTimeout(25)
}

/** Sum of the layout shifts that no click or key brought about, from now on. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.sum += entry.value
    }).observe({ type: 'layout-shift' })
  })
const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
const topOf = (page: Page, quote: string): Promise<number> => page.locator(quote).evaluate((element) => element.getBoundingClientRect().top)

async function stream(page: Page, summary: Summary): Promise<void> {
  for (const state of streamOf(summary, 'ko')) await show(page, state)
}

describe('while a summary streams in', () => {
  it.each([true, false])('nothing on screen moves (motion: %s)', async (motion) => {
    const page = await openScene(browser, faces, sceneOf('reading-article-there'), { language: 'ko', theme: 'light', motion })
    await watchShifts(page)
    await stream(page, koreanSummary)
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.02)
  })

  it('no gaps are left when it has: at once, or at the first press of a reader who asked for less motion', async () => {
    const heldIn = (page: Page): Promise<string | null> => page.locator('.summary').getAttribute('data-held')
    const gliding = await openScene(browser, faces, sceneOf('reading-article-there'), { language: 'ko', theme: 'light', motion: true })
    await stream(gliding, koreanSummary)
    expect(await heldIn(gliding)).toBe('false')
    const still = await open('reading-article-there')
    await stream(still, koreanSummary)
    expect(await heldIn(still)).toBe('true')
    await still.locator('.headline').click()
    expect(await heldIn(still)).toBe('false')
  })

  it('the quotation under the pointer stays where it is, to the end and after', async () => {
    const page = await open('reading-article-there')
    await page.locator('.face-body').evaluate((body) => (body.scrollTop = 260))
    await page.locator('[data-quote="3"]').hover()
    const before = await topOf(page, '[data-quote="3"]')
    await stream(page, koreanSummary)
    expect(Math.abs((await topOf(page, '[data-quote="3"]')) - before)).toBeLessThan(1)
  })

  it('the order of the quotations is the one they had at first', async () => {
    const page = await open('reading-article-there')
    const order = (): Promise<string[]> => page.locator('.quote').evaluateAll((cards) => cards.map((card) => card.dataset['quote'] ?? ''))
    const before = await order()
    await stream(page, koreanSummary)
    expect(await order()).toEqual(before)
  })
})

describe('of an article in another language', () => {
  it.each([
    ['other-language', '확인할 수 없습니다'],
    ['other-language-without-model', '모델을 연결하면'],
  ])('it is said what is read, and not that nobody is quoted: %s', async (name, words) => {
    const page = await open(name)
    const lines = await page.locator('.notice-line').allTextContents()
    expect(lines.join(' ')).toContain('일본어로 쓰여')
    expect(lines.join(' ')).toContain(words)
    expect(await page.getByText('따옴표로 옮긴 말이 없습니다').count()).toBe(0)
  })

  it('words without spaces stay within the face', async () => {
    const page = await open('other-language-without-model')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})

describe('what is said of a run that failed', () => {
  const factsOf = (page: Page): Promise<string> => page.locator('.facts').innerText()
  const bottomOf = (page: Page, selector: string): Promise<number> =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom)

  it('is seen without scrolling, above the footer', async () => {
    const page = await open('failed-auth')
    expect(await bottomOf(page, '.notice[data-failure]')).toBeLessThanOrEqual(await bottomOf(page, '.face-footer'))
    expect(await page.locator('.face-body .notice[data-failure]').count()).toBe(0)
  })

  it.each([
    ['failed-auth', '기기 내'],
    ['failed-midway', 'gpt-5.4-mini · 쓰다 만 요약'],
    ['failed-after-the-headline', '제목만 gpt-5.4-mini, 나머지는 기기 내'],
  ])('%s: the footer names whose lines they are', async (name, words) => {
    expect(await factsOf(await open(name))).toBe(words)
  })
})

describe('a quotation that was changed since it was saved', () => {
  it('is not called saved, shows the words as they were saved, and its button saves the new ones', async () => {
    const page = await open('done-changed-since-saved')
    const card = page.locator('[data-quote="1"]')
    const save = card.locator('[data-command="save"]')
    await card.locator('.earlier').waitFor()
    expect(await card.locator('.earlier').innerText()).toContain('처음에 실린 말은')
    expect([await save.getAttribute('aria-pressed'), await save.innerText()]).toEqual(['false', '바뀐 문구도 저장'])
    await save.click()
    await page.locator('[data-quote="1"] [data-command="save"][aria-pressed="true"]').waitFor()
    const asked = await page.evaluate(() => window.requests.map(({ request }) => request))
    expect(asked).toContain('library/save')
    expect(asked).not.toContain('library/remove')
  })

  it('is told at the top, before the summary', async () => {
    const page = await open('done-changed-since-saved')
    const top = (selector: string): Promise<number> => topOf(page, selector)
    await page.locator('.notice-line').first().waitFor()
    expect(await top('.notice-line')).toBeLessThan(await top('.headline'))
  })
})

describe('a text from the data of the page', () => {
  it('is called so, and no way is offered to words the page does not draw', async () => {
    const page = await open('from-data')
    await page.locator('.quote').first().waitFor()
    expect(await page.locator('.notice-line').allInnerTexts()).toEqual([expect.stringContaining('페이지의 데이터')])
    expect(await page.locator('[data-command=show], button.chip, button.evidence').count()).toBe(0)
    await page.locator('.quote').first().locator('[data-command=more]').first().click()
    expect(await page.locator('[data-command=link]').count()).toBe(0)
    expect(await page.locator('[data-command=copy]').count()).toBeGreaterThan(0)
  })
})

describe('keys among the quotations', () => {
  it('move, copy and save by their place, while Hangul is typed too', async () => {
    const page = await open('done')
    await page.locator('.quote').first().focus()
    await page.keyboard.press('ArrowDown')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-quote'))
    expect(focused).toBe(await page.locator('.quote').nth(1).getAttribute('data-quote'))
    await page.keyboard.press('KeyC')
    await page.locator('.quote:focus [data-command=copy].done').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“/)
    await page.keyboard.press('KeyS')
    await page.locator('.quote:focus [data-command=save][aria-pressed=true]').waitFor()
  })

  it('do nothing in the middle of a composition', async () => {
    const page = await open('done')
    await page
      .locator('.quote')
      .first()
      .evaluate((quote) => {
        quote.focus()
        quote.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'ㅊ', isComposing: true, bubbles: true }))
      })
    await page.waitForTimeout(100)
    expect(await page.locator('[data-command=copy].done').count()).toBe(0)
  })

  it('take the highlight in the page back with Escape', async () => {
    const page = await open('highlighted')
    await page.keyboard.press('Escape')
    await page.locator('[data-command=back]').waitFor({ state: 'detached' })
    const last = await page.evaluate(() => window.requests.findLast(({ request }) => request === 'page/show')?.input)
    expect(last).toEqual({ tabId: 1, spans: [] })
  })
})

describe('in a small place', () => {
  const narrow = { width: 240, height: 700 }
  const phone = { width: 360, height: 640 }
  /** What reaches beyond the sides of the view, and is not scrolled within a row of its own. */
  const beyond = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.face *')]
        .filter((element) => !element.closest('.filters, .menu, .unseen, .progress, .tip'))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          return width > 0 && (left < -1 || right > innerWidth + 1)
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )

  it.each(['done-english', 'done-unbroken-lines', 'done-changed-since-saved', 'choosing-the-speaker'])(
    'nothing of %s lies beyond the sides of a sidebar of 240 pixels',
    async (name) => {
      const page = await openScene(browser, faces, sceneOf(name), { language: 'en', theme: 'light', size: narrow })
      expect(await beyond(page)).toEqual([])
    },
  )

  it.each(['done', 'on-device', 'failed-auth', 'languages'])('%s fits a phone, and everything can be pressed there', async (name) => {
    const page = await openScene(browser, faces, sceneOf(name), { language: 'ko', theme: 'light', size: phone, touch: true })
    expect(await beyond(page)).toEqual([])
    expect(await page.locator('.face-footer').evaluate((footer) => footer.getBoundingClientRect().bottom)).toBeLessThanOrEqual(640)
    await page.locator('.quote [data-command=show]').first().waitFor()
    expect(
      await page
        .locator('.quote .card-tools')
        .first()
        .evaluate((tools) => getComputedStyle(tools).opacity),
    ).toBe('1')
  })
})

describe('the size of the text', () => {
  it('grows from the menu, and stays', async () => {
    const page = await open('done')
    const height = (): Promise<number> =>
      page
        .locator('.quote blockquote')
        .first()
        .evaluate((words) => words.getBoundingClientRect().height)
    const before = await height()
    await page.locator('.face-bar [data-command=more]').click()
    await page.locator('[data-command=larger_text]').click()
    await expect.poll(height).toBeGreaterThan(before * 1.1)
  })
})

describe('axe finds nothing wrong', () => {
  // Words change nothing that it looks at; colours do.
  it.each(scenes.map((scene) => [`${scene.face}, ${scene.name}`, scene] as const))('%s', async (_, scene) => {
    const page = await openScene(browser, faces, scene, { language: 'ko', theme: 'light' })
    const inLight = await violationsOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect({ inLight, inDark: await violationsOf(page) }).toEqual({ inLight: [], inDark: [] })
    await page.close()
  })
})
