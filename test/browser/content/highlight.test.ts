/** The highlight in the page goes by itself: a popup that has closed cannot take it away. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bundle, launchExtractionBrowser, type ExtractionBrowser } from '../../drivers/extraction-browser'

const story = `<!doctype html><title>Pier</title><button id="menu">Menu</button><div style="height: 3000px"></div>
  <p id="words">We will build a second pier.</p><div style="height: 3000px"></div>`

let browser: ExtractionBrowser

beforeAll(async () => {
  browser = await launchExtractionBrowser({ story }, await bundle('test/browser/content/highlight-entry.ts'))
})
afterAll(() => browser.close())

/** Keeps what listens and waits in the injected script's world where the tests can see it. */
const watch = `
  globalThis.signals = []
  globalThis.timers = new Map()
  const { addEventListener } = globalThis
  globalThis.addEventListener = (type, listener, options) => {
    signals.push(options.signal)
    addEventListener(type, listener, options)
  }
  globalThis.setTimeout = (callback, time) => (timers.set(timers.size + 1, { callback, time }), timers.size)
  globalThis.clearTimeout = (id) => timers.delete(id)
  undefined`

const show = `(() => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('#words'))
  Verbatim.highlight([range])
})()`

const isShown = (): Promise<boolean> => browser.page.evaluate(() => CSS.highlights.has('verbatim'))
const source = (): Promise<string> => browser.page.evaluate(() => document.documentElement.outerHTML)
const waiting = (): Promise<number> => browser.evaluate('signals.filter(({ aborted }) => !aborted).length + timers.size')

beforeEach(async () => {
  await browser.page.emulateMedia({ reducedMotion: 'reduce' })
  await browser.open('story')
  await browser.evaluate(watch)
})

test.each<[string, () => Promise<unknown>]>([
  ['Escape', () => browser.page.keyboard.press('Escape')],
  ['a click in the page', () => browser.page.mouse.click(200, 200)],
  ['twenty seconds', () => browser.evaluate(`[...timers.values()].find(({ time }) => time === 20000).callback()`)],
])('the highlight goes with %s, and the reader stays', async (_, end) => {
  const before = await source()
  await browser.evaluate(show)
  expect([await isShown(), await source()]).toEqual([true, before])
  const place = await browser.page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(1_000)
  await end()
  expect([await isShown(), await waiting(), await source()]).toEqual([false, 0, before])
  expect(await browser.page.evaluate(() => scrollY)).toBe(place)
})

test('neither another key nor a click of the page’s own script ends it', async () => {
  await browser.evaluate(show)
  await browser.page.keyboard.press('ArrowDown')
  await browser.evaluate(`document.querySelector('#menu').click()`)
  expect(await isShown()).toBe(true)
})

test('the way back leads to where the reader was, and from a later passage to where they were then', async () => {
  await browser.evaluate(show)
  await browser.evaluate(show)
  await browser.evaluate('Verbatim.clearHighlight()')
  expect([await isShown(), await waiting(), await browser.page.evaluate(() => scrollY)]).toEqual([false, 0, 0])
  await browser.evaluate(show)
  await browser.page.keyboard.press('Escape')
  await browser.page.evaluate(() => scrollTo(0, 500))
  await browser.evaluate(show)
  await browser.evaluate('Verbatim.clearHighlight()')
  expect(await browser.page.evaluate(() => scrollY)).toBe(500)
})
