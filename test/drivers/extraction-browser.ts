/**
 * A real Chromium that opens saved pages offline and runs the extraction code that ships in them, in an isolated world, as a
 * content script runs: scripts of the page are blocked by policy (unless they are our own), the network by name resolution.
 */
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { build } from 'vite'

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

export interface ExtractionBrowser {
  page: Page
  /** Opens `http://localhost/<path>` and makes the bundle ready in it. */
  open(path: string): Promise<void>
  /** Opens the page of that path as if it stood at the address: what it says of its own address can be true there only. */
  openAt(address: string, path: string): Promise<void>
  /** Evaluates an expression beside the bundle, whose exports are under `Verbatim`; the value must be JSON. */
  evaluate<T>(expression: string): Promise<T>
  close(): Promise<void>
}

/** The module and all it imports as one script, its exports under the global `Verbatim`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: resolve(entry), name: 'Verbatim', formats: ['iife'] } },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error('the build gave no output')
  return output.output[0].code
}

/** Pages by name: those of a directory (`<name>.html.gz` or `<name>.html`), or HTML as written. */
export type PageSource = string | Readonly<Record<string, string>>

/**
 * Starts the browser over the pages, with a script from {@link bundle}.
 * @param options.runScripts lets the pages run theirs; for pages of our own only
 */
export async function launchExtractionBrowser(pages: PageSource, script: string, { runScripts = false } = {}): Promise<ExtractionBrowser> {
  const server = await serve(pages, runScripts)
  const browser = await launch()
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const pathAt = new Map<string, string>()
  await page.route(
    ({ href }) => pathAt.has(href),
    async (route) => {
      const path = pathAt.get(route.request().url())
      // A page may ask for its own address again, as a picture or a frame.
      if (path === undefined || route.request().frame() !== page.mainFrame() || !route.request().isNavigationRequest()) return route.abort()
      return route.fulfill({ response: await route.fetch({ url: `${origin}/${path}` }) })
    },
  )
  let world = 0
  const goTo = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    world = await isolatedWorld(session)
    await evaluateIn(session, world, `${script};globalThis.Verbatim = Verbatim;undefined`)
  }
  return {
    page,
    open: (path) => goTo(`${origin}/${path}`),
    async openAt(address, path) {
      pathAt.set(address, path)
      await goTo(address)
      pathAt.delete(address)
    },
    evaluate: (expression) => evaluateIn(session, world, expression),
    async close() {
      await browser.close()
      server.close()
    },
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: launchArguments })
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'verbatim' })
  return world.executionContextId
}

async function evaluateIn<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const answer = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true })
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
  return answer.result.value as T
}

/** Serves the pages at `http://localhost`, each at its name. */
export function serve(pages: PageSource, runScripts: boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1)).replaceAll('/', '')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (!runScripts) response.setHeader('Content-Security-Policy', "script-src 'none'")
    if (typeof pages === 'string') sendFile(join(pages, name), response)
    else response.writeHead(name in pages ? 200 : 404).end(pages[name])
  })
  return new Promise((done) => server.listen(0, 'localhost', () => done(server)))
}

function sendFile(name: string, response: ServerResponse): void {
  const file = [`${name}.html.gz`, `${name}.html`].find((candidate) => existsSync(candidate))
  if (!file) {
    response.writeHead(404).end()
    return
  }
  if (file.endsWith('.gz')) response.setHeader('Content-Encoding', 'gzip')
  createReadStream(file).pipe(response)
}
