/** Chromium with the built extension loaded, as a reader has it: own profile, no test-only manifest. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { readBuiltManifest, type BuiltManifest } from '../built-manifest'
import { chromiumPath } from '../../../scripts/ensure-browsers'
import { until } from '../poll'

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  extension: string
  /** Language of the browser's interface, e.g. `ko`. */
  language?: string
  /** Show the window; a headless browser needs no display. */
  headed?: boolean
  /** Reach nothing but this machine: saved pages ask for pictures and scripts that are long gone. */
  offline?: boolean
}

export interface Chromium {
  context: BrowserContext
  extensionId: string
  manifest: BuiltManifest
  /** Session with the browser itself, for what pages cannot do. */
  devtools: CDPSession
  /** Errors and warnings of every page's console, and what pages threw, as they came. */
  complaints: string[]
  openPage(address: string): Promise<Page>
  close(): Promise<void>
}

const switches = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Without a display the screen is 600 pixels high, too low for the popup.
  '--screen-info={1600x1600}',
  '--window-size=1280,1500',
  // Lets the devtools protocol press the toolbar button.
  '--enable-unsafe-extension-debugging',
]

const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'

/** Starts the browser and waits until the extension's worker is there. */
export async function launchChromium({ extension, language, headed = false, offline = false }: ChromiumOptions): Promise<Chromium> {
  // Makes Playwright see popup and side panel as pages; undocumented, hence the pinned version.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1'
  const folder = resolve(extension)
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: !headed,
    viewport: null,
    // On Linux the environment decides the interface's language, elsewhere the switch.
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...switches,
      ...(offline ? [onlyThisMachine] : []),
      ...(language ? [`--lang=${language}`] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  })
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    return { ...(await meetExtension(context)), manifest: readBuiltManifest(folder), complaints: collectComplaints(context), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function meetExtension(context: BrowserContext): Promise<Pick<Chromium, 'context' | 'extensionId' | 'devtools' | 'openPage'>> {
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has gone')
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  const extensionId = new URL(worker.url()).host
  await dismissWelcome(context, extensionId)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const openPage = async (address: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    return page
  }
  return { context, extensionId, devtools: await browser.newBrowserCDPSession(), openPage }
}

/** A new installation greets with a page of its own, in front of everything; it would take the first click. */
async function dismissWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().startsWith(`chrome-extension://${extensionId}/`)
  const welcome = await until('the welcome page', () => context.pages().find(isWelcome))
  await welcome.close()
}

function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())))
  return complaints
}
