/** The extension beside a site that serves whatever page a test makes up, scripts and all. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Article } from '../../../src/core/article/article'
import { setModelStage, type ModelStage } from '../model/model-stage'

export interface HostileStage extends ModelStage {
  /** Serves the page and gives its address, on the host of news. */
  serve(html: string | (() => string)): string
  /** Reads the page under the popup as the background does. */
  read(popup: Page): Promise<Article>
}

/** Call at the top of a file. */
export function setHostileStage(): HostileStage {
  const stage = setModelStage() as HostileStage
  const pages = new Map<string, string | (() => string)>()
  let server: Server
  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname) ?? ''
      response.writeHead(page === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(typeof page === 'string' ? page : page())
    })
    await once(server.listen(0, 'localhost'), 'listening')
  })
  afterAll(() => {
    server?.close()
    server?.closeAllConnections()
  })
  stage.serve = (html) => {
    const path = `/page-${pages.size + 1}`
    pages.set(path, html)
    return `http://localhost:${(server.address() as AddressInfo).port}${path}`
  }
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
