/**
 * `npm run -s eval:faces -- FOLDER [--model] [--failure CODE]`: presses the toolbar button on every `<id>.html.gz` of a folder in Chromium
 * with the built extension, and prints what the popup shows without scrolling as JSONL `{id, quotes, twoLinesBottom, copyBottom, viewEnd,
 * notices}`: how many quotations were found, where in CSS pixels the second line of the first one and its Copy end, where the visible part
 * ends, and the notices in it. With `--model` a server answers in lines of the lengths the prompt allows; with `--failure` the run that was
 * clicked is shown to have failed with that code of `core/error.ts`. Totals go to the error stream.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { pageErrors, type ErrorCode } from '../../../src/core/error'
import { emptySummary, type ArticleState, type SummaryState } from '../../../src/core/summary/summary-state'
import { clickToolbarButton, extensionAddress } from '../../drivers/chromium/chromium-actions'
import { launchChromium, type Chromium } from '../../drivers/chromium/chromium'
import { ensureE2eBuild } from '../../drivers/e2e-build'
import { serve } from '../../drivers/extraction-browser'
import { isSettled, readFace, readFold, type Fold } from '../../drivers/face'
import { until } from '../../drivers/poll'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer } from '../../servers/fake-model-server'
import { modelAnswer } from './model-answer'

interface Measured extends Fold {
  id: string
  quotes: number
}

const optionAfter = (name: string): string | null => process.argv[process.argv.indexOf(name, 2) + 1 || process.argv.length] ?? null
const folder = process.argv[2] ?? ''
const withModel = process.argv.includes('--model')
const failure = optionAfter('--failure') as ErrorCode | null
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.html.gz'))
  .map((name) => name.slice(0, -'.html.gz'.length))
  .toSorted()

/** Of Hangul beyond a name or two. */
function languageOf(id: string): 'ko' | 'en' {
  const page = gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString()
  return (page.match(/[가-힣]/g)?.length ?? 0) > 300 ? 'ko' : 'en'
}

/** Written as the background writes it, by a page of the extension. */
async function store(page: Page, area: 'local' | 'session', values: Record<string, unknown>): Promise<void> {
  await page.evaluate(([where, items]) => chrome.storage[where].set(items), [area, values] as const)
}

/** What the click has read, and the state of its run. */
const readTab = (popup: Page): Promise<{ tab: string; article: ArticleState | null; state: SummaryState | null }> =>
  popup.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, currentWindow: true })
    const tab = String(front?.id)
    const stored = await chrome.storage.session.get([`article:${tab}`, `summary:${tab}`])
    return { tab, article: stored[`article:${tab}`] ?? null, state: stored[`summary:${tab}`] ?? null } as never
  })

/** The run ends with the failure, as the background would store it; a page that could not be read leaves no article. */
async function fail(popup: Page, code: ErrorCode): Promise<void> {
  const { tab, article, state } = await readTab(popup)
  if (!state || !('runId' in state)) throw new Error('no run was shown')
  const { runId, language, length } = state
  const ended = { status: 'failed', failure: { code }, summary: emptySummary, facts: null, runId, language, length }
  const isOfPage = (pageErrors as readonly string[]).includes(code)
  await store(popup, 'session', { [`summary:${tab}`]: ended, [`article:${tab}`]: isOfPage ? null : article })
  await until('the failure to be shown', async () => (await popup.evaluate(readFace)).failure === code)
}

async function measure(browser: Chromium, address: string, id: string): Promise<Measured> {
  const page = await browser.openPage(`${address}/${id}`)
  try {
    const popup = await clickToolbarButton(browser, page)
    await until('the end of the run', async () => isSettled(await popup.evaluate(readFace)), 30_000)
    const { article } = await readTab(popup)
    if (failure) await fail(popup, failure)
    // What closes up at the end of a run takes 150 ms.
    await popup.waitForTimeout(250)
    return { id, quotes: article?.quotes.length ?? 0, ...(await popup.evaluate(readFold)) }
  } finally {
    await page.close()
  }
}

function tell(measured: readonly Measured[]): void {
  const quoting = measured.filter(({ quotes }) => quotes > 0)
  const inView = quoting.filter(
    ({ twoLinesBottom, copyBottom, viewEnd }) =>
      twoLinesBottom !== null && copyBottom !== null && Math.max(twoLinesBottom, copyBottom) <= viewEnd,
  )
  const noticed = measured.filter(({ notices }) => notices.length > 0).length
  console.error(`${inView.length} of ${quoting.length} pages with quotations show one; ${noticed} of ${measured.length} show a notice`)
}

const pages = await serve(folder, false)
const address = `http://localhost:${(pages.address() as AddressInfo).port}`
const server = await startFakeModelServer()
const browser = await launchChromium({ extension: ensureE2eBuild(), offline: true })
try {
  const own = await browser.openPage(extensionAddress(browser, 'src/ui/options/options.html'))
  const model = { preset: 'custom', baseURL: server.baseURL, model: 'fake-model', contextTokens: null, images: false }
  const settings = {
    version: 1,
    model: withModel ? model : null,
    declinesModel: false,
    followedSites: [],
    length: 'standard',
    watched: [],
    ownFigures: [],
  }
  const measured: Measured[] = []
  for (const id of ids) {
    const language = languageOf(id)
    server.answerWith((request) => wholeAnswer(modelAnswer(request, language), { size: 200 }))
    await store(own, 'local', { settings: { ...settings, language } })
    const found = await measure(browser, address, id).catch((error: unknown) => {
      console.error(`${id}: ${String(error)}`)
      return null
    })
    if (!found) continue
    measured.push(found)
    process.stdout.write(`${JSON.stringify(found)}\n`)
  }
  tell(measured)
} finally {
  await Promise.all([browser.close(), server.close()])
  pages.close()
}
