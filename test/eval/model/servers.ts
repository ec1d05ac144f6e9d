/**
 * `npm run -s eval:servers -- FOLDER`: puts each case of a folder before the built extension in Chromium, as a reader would meet it: a
 * recorded response (`*.http`), settings to import (`settings-*.json`), a list of models to choose from (`models-*.json`). Prints JSONL
 * `{id, status, code, requests, points, engineShown, ms}`, and `refused` where settings were not taken.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium, type Chromium } from '../../drivers/chromium/chromium'
import { clickToolbarButton, extensionAddress } from '../../drivers/chromium/chromium-actions'
import { ensureE2eBuild } from '../../drivers/e2e-build'
import { isSettled, readFace } from '../../drivers/face'
import { until } from '../../drivers/poll'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer, type RecordedRequest, type Reply } from '../../servers/fake-model-server'
import { replayRaw } from '../../servers/raw-server'
import { serveLongArticle } from '../../servers/site-server'

interface Outcome {
  status: string
  code: string | null
  requests: number
  points: number
  engineShown: boolean
  ms: number
  refused?: boolean
}

const modelName = 'recorded-model'
/** Milliseconds; the product's own waits are shorter. */
const longestRun = 120_000

const openOptions = (browser: Chromium): Promise<Page> => browser.openPage(extensionAddress(browser, 'src/ui/options/options.html'))

/** Stores the settings, if any, and empties the cache of summaries. */
async function prepare(browser: Chromium, settings: object | null): Promise<void> {
  const options = await openOptions(browser)
  await options.evaluate(async (stored) => {
    if (stored) await chrome.storage.local.set({ settings: stored })
    await chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } })
  }, settings)
  await options.close()
}

/** Presses the button on the article and waits for the end of the run. */
async function summarise(browser: Chromium, article: string, requests: () => number, name = modelName): Promise<Outcome> {
  const page = await browser.openPage(article)
  const started = Date.now()
  const popup = await clickToolbarButton(browser, page)
  const shown = await until(
    'the end of the run',
    async () => {
      const face = await popup.evaluate(readFace)
      return isSettled(face) ? face : null
    },
    longestRun,
  )
  const ms = Date.now() - started
  await page.close()
  // Key sentences of the device are no points of the model's.
  const points = shown.status === 'done' ? shown.points.length : 0
  return { status: shown.status, code: shown.failure, requests: requests(), points, engineShown: shown.footer.includes(name), ms }
}

const settingsFor = (baseURL: string): object => ({
  version: 1,
  language: 'ko',
  model: { preset: 'custom', baseURL, model: modelName, contextTokens: 32_768, images: false },
})

async function replayResponse(browser: Chromium, file: string, article: string): Promise<Outcome> {
  const server = await replayRaw(readFileSync(file, 'utf8'))
  try {
    await prepare(browser, settingsFor(server.baseURL))
    return await summarise(browser, article, () => server.requests)
  } finally {
    await server.close()
  }
}

/** Imports the settings as a reader would, for a server that answers well. */
async function importSettings(browser: Chromium, file: string, article: string, server: FakeModelServer): Promise<Outcome> {
  const text = readFileSync(file, 'utf8').replace('127.0.0.1:4000', new URL(server.origin).host)
  await prepare(browser, { version: 1, language: 'ko', model: null })
  const options = await openOptions(browser)
  const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.locator('[data-command="import-settings"]').click()])
  await chooser.setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const refused = await until('what became of the import', async () => {
    const kind = await options.locator('.settings-file .said').evaluate((said) => (said.textContent ? said.className : ''))
    return kind && { refused: kind.includes('bad') }
  })
  await options.close()
  const { model } = JSON.parse(text) as { model: { model: string } }
  return { ...(await summarise(browser, article, () => server.requests.length, model.model)), ...refused }
}

/** Connects the first model of the list, through the form. */
async function connectListed(browser: Chromium, file: string, article: string, server: FakeModelServer): Promise<Outcome> {
  const list = JSON.parse(readFileSync(file, 'utf8')) as { data: { id: string }[] }
  const name = list.data[0]?.id ?? ''
  server.models = { body: list }
  await prepare(browser, { version: 1, language: 'ko', model: null })
  const options = await openOptions(browser)
  await options.locator('[data-preset="custom"]').click()
  await options.locator('[name="baseURL"]').fill(server.baseURL)
  await options.locator('[name="model"]').fill(name)
  await options.locator('[data-command="test"]').click()
  await until('the connection to work', () => options.locator('.answer.works').count())
  await until('the list of models', () => options.locator('select[name="model"] option').count())
  await options.close()
  const before = server.requests.length
  return summarise(browser, article, () => server.requests.length - before, name)
}

/** In the language that is asked for. */
function goodAnswer({ body }: RecordedRequest): Reply {
  const isKorean = JSON.stringify(body).includes('Output language: Korean')
  const headline = isKorean ? '나루항 공사가 늦어진다' : 'Works at the port of Naru are late'
  const point = isKorean ? '공사는 예정보다 7일 늦게 끝날 것으로 보인다.' : 'The works are expected to end 7 days later than planned.'
  return wholeAnswer({ status: 'ok', headline: { s: [1], text: headline }, bullets: [{ s: [1], text: point }], quotes: [] })
}

const folder = process.argv[2] ?? ''
const site = await serveLongArticle()
const browser = await launchChromium({ extension: ensureE2eBuild() })
const server = await startFakeModelServer()
try {
  for (const name of readdirSync(folder).toSorted()) {
    const file = join(folder, name)
    const article = `${site.origin}/long-article.html`
    server.answerWith(goodAnswer)
    let outcome: Outcome | null = null
    if (name.endsWith('.http')) outcome = await replayResponse(browser, file, article)
    else if (/^settings-.*\.json$/.test(name) && !name.endsWith('.expected.json'))
      outcome = await importSettings(browser, file, article, server)
    else if (/^models-.*\.json$/.test(name) && !name.endsWith('.expected.json'))
      outcome = await connectListed(browser, file, article, server)
    if (outcome) process.stdout.write(`${JSON.stringify({ id: basename(name, extname(name)), ...outcome })}\n`)
  }
} finally {
  await Promise.all([browser.close(), server.close(), site.close()])
}
