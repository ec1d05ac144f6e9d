/** What a reader waits for in the extension as it ships: toolbar click after toolbar click on our own articles, on the device. */
import type { Page } from 'playwright-core'
import { launchChromium } from '../drivers/chromium/chromium'
import { clickToolbarButton, extensionAddress } from '../drivers/chromium/chromium-actions'
import { startSite } from '../servers/site-server'
import { workerHeap } from '../measure/worker-heap'

export interface ClickTimes {
  /** Milliseconds from the press of the toolbar button to the popup's first contentful paint; most of it is the browser's. */
  clickToFrame: number
  /** Milliseconds from when the popup's scripts may run to the quotations on screen; at most, for the watch begins late. */
  scriptToQuotes: number
}

export interface BuiltTimes {
  clicks: ClickTimes[]
  /** Megabytes of the worker's heap after a collection, before the first article and after the last. */
  workerHeap: { first: number; last: number }
}

const articles = ['/ko-article.html', '/en-article.html', '/ko-broadcast.html', '/ko-portal.html']

/** Reads so many articles, each at an address of its own; needs the Chromium build. */
export async function timeBuiltExtension(count: number): Promise<BuiltTimes> {
  const site = await startSite()
  const browser = await launchChromium({ extension: 'dist/chrome' })
  try {
    const own = await browser.openPage(extensionAddress(browser, 'src/ui/library/library.html'))
    const heap = async (): Promise<number> => (await workerHeap(browser, own)) / 1_000_000
    const first = await heap()
    const clicks: ClickTimes[] = []
    for (let number = 0; number < count; number += 1) {
      const page = await browser.openPage(`${site.origin}${articles[number % articles.length]}?number=${number}`)
      const pressed = Date.now()
      const popup = await clickToolbarButton(browser, page)
      clicks.push(await timesOf(popup, pressed))
      await page.close()
    }
    return { clicks, workerHeap: { first, last: await heap() } }
  } finally {
    await browser.close()
    await site.close()
  }
}

async function timesOf(popup: Page, pressed: number): Promise<ClickTimes> {
  const { origin, frame, scripts, quotes } = await popup.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
    while (!document.querySelector('article.quote')) await nextFrame()
    // The frame that shows them is over when the next one begins.
    const quotes = await nextFrame()
    const firstPaint = (): PerformanceEntry | undefined => performance.getEntriesByName('first-contentful-paint')[0]
    while (!firstPaint()) await nextFrame()
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return {
      origin: performance.timeOrigin,
      frame: firstPaint()?.startTime ?? Number.NaN,
      scripts: navigation?.domInteractive ?? Number.NaN,
      quotes,
    }
  })
  return { clickToFrame: origin + frame - pressed, scriptToQuotes: quotes - scripts }
}
