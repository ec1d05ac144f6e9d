/**
 * `npm run -s eval:kills`: the worker is killed at twenty points spread evenly over a run; prints JSONL
 * `{at, saidAfter, resumed}`: milliseconds into the run, milliseconds until the reader is told, and whether one click finished it.
 */
import type { Page } from 'playwright-core'
import { launchChromium, type Chromium } from '../drivers/chromium/chromium'
import { clickToolbarButton, extensionAddress, stopWorker } from '../drivers/chromium/chromium-actions'
import { ensureE2eBuild } from '../drivers/e2e-build'
import { places, readFace, type ShownSummary } from '../drivers/face'
import { startFakeModelServer } from '../servers/fake-model-server'
import { slowAnswer, quickAnswer } from '../servers/lifetimes'
import { pause, until } from '../drivers/poll'
import { startSite } from '../servers/site-server'

const points = 20
/** Milliseconds a whole run takes. */
const length = 4_000

const shownWhen = (popup: Page, what: string, accepts: (shown: ShownSummary) => boolean): Promise<ShownSummary> =>
  until(what, async () => {
    const shown = await popup.evaluate(readFace)
    return accepts(shown) ? shown : null
  })

async function connect(browser: Chromium, baseURL: string): Promise<void> {
  const page = await browser.openPage(extensionAddress(browser, 'src/ui/options/options.html'))
  const model = { preset: 'openai', baseURL, model: 'slow-model', contextTokens: 32_768, images: false }
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, language: 'ko', model })
  await page.close()
}

const site = await startSite()
const server = await startFakeModelServer()
const browser = await launchChromium({ extension: ensureE2eBuild() })
try {
  await connect(browser, server.baseURL)
  for (let point = 1; point <= points; point++) {
    server.answerWith(slowAnswer(length), quickAnswer)
    // An address of its own for each: nothing of an earlier run is shown.
    const page = await browser.openPage(`${site.origin}/ko-article.html?run=${point}`)
    const popup = await clickToolbarButton(browser, page)
    await shownWhen(popup, 'the run', ({ status }) => status !== 'idle')
    const at = Math.round(((point - 1) / points) * length)
    await pause(at)
    await stopWorker(browser, popup)
    const killed = Date.now()
    await shownWhen(popup, 'the interruption', ({ failure }) => failure === 'interrupted')
    const saidAfter = Date.now() - killed
    await popup.locator(places.remedy('retry')).click()
    const shown = await shownWhen(popup, 'the end', ({ status }) => status === 'done')
    process.stdout.write(`${JSON.stringify({ at, saidAfter, resumed: shown.points.length > 0 })}\n`)
    await page.close()
    await emptyCache(browser)
  }
} finally {
  await Promise.all([browser.close(), server.close(), site.close()])
}

/** The next run is to be paid for again. */
async function emptyCache(chromium: Chromium): Promise<void> {
  const page = await chromium.openPage(extensionAddress(chromium, 'src/ui/options/options.html'))
  await page.evaluate(() => chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } }))
  await page.close()
}
