/** The extension beside a site that serves whatever page a test makes up, scripts and all. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { startMadePages, type MadePage, type MadePages } from '../../servers/made-pages'
import { setModelStage, type ModelStage } from '../model/model-stage'

export interface HostileStage extends ModelStage {
  /** Serves the page and gives its address, on the host of news. */
  serve(html: MadePage): string
  /** Reads the page under the popup as the background does. */
  read(popup: Page): Promise<Article>
}

/** Call at the top of a file. */
export function setHostileStage(): HostileStage {
  const stage = setModelStage() as HostileStage
  let pages: MadePages
  beforeAll(async () => {
    pages = await startMadePages()
  })
  afterAll(() => pages?.close())
  stage.serve = (html) => pages.serve(html)
  stage.read = (popup) =>
    popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      const request = { request: 'page/read', input: {} }
      return (await chrome.tabs.sendMessage<object, { output: Article }>(tab?.id ?? -1, request, { frameId: 0 })).output
    })
  return stage
}

/**
 * A clock of the work of the page's main thread, in milliseconds of processor time: what a watch shows on an idle machine, and the same
 * on a busy one. https://chromedevtools.github.io/devtools-protocol/tot/Performance/#method-getMetrics
 */
export async function workClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN)
  }
}
