/** One key, through everything a reader can do: it arrives at its own server and is found nowhere else. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Download, Page } from 'playwright-core'
import { chooseLanguage, extensionAddress, readClipboard } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import { extensionErrors } from '../../drivers/chromium/extension-errors'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'
import { places } from '../../drivers/face'
import { until } from '../../drivers/poll'
import { shareStage } from '../fresh-stage'
import { quickly } from '../model/model-stage'
import { setStage, settledFace, shownWhen } from '../stage'
import { canaryKey, everyRequest, readStores, tryFromContentScript } from './canary'

const stage = setStage({ extension: 'dist/chrome-e2e' })
const article = '/ko-article.html'

/** What was seen, by place; the key must be in none of it. */
const seen: Record<string, unknown[]> = { faces: [], files: [], console: [], elsewhere: [], messages: [] }
let server: FakeModelServer
/** A second server: another origin, to which no key was given. */
let other: FakeModelServer
let listener: Page

const openOptions = (): Promise<Page> => stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
const keepFace = async (face: Page): Promise<void> => void seen['faces']?.push(await face.content())

shareStage(
  async () => {
    server = await startFakeModelServer()
    other = await startFakeModelServer()
  },
  async () => void (await Promise.all([server?.close(), other?.close()])),
)

function watchBrowser(): void {
  const { context } = stage.browser
  context.on('console', (message) => seen['console']?.push(message.text()))
  context.on('weberror', (error) => seen['console']?.push(String(error.error().stack)))
  context.on('request', (request) => {
    const toServer = request.url().startsWith(server.origin)
    if (!toServer) seen['elsewhere']?.push({ url: request.url(), headers: request.headers(), body: request.postData() })
  })
}

/** Messages reach every page of the extension: this one writes them down. Tests close all pages, so each test opens it anew. */
async function listen(): Promise<void> {
  listener = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/library/library.html'))
  await listener.exposeFunction('noteMessage', (message: string) => seen['messages']?.push(message))
  await listener.evaluate(() => {
    chrome.runtime.onMessage.addListener((message) => {
      void (window as unknown as { noteMessage(message: string): void }).noteMessage(JSON.stringify(message))
    })
  })
}

async function fillIn(options: Page, baseURL: string): Promise<void> {
  await options.locator('[data-preset="custom"]').click()
  await options.locator('[name="baseURL"]').fill(baseURL)
  await options.locator('[name="model"]').fill('fake-model')
}

/** Calls a function in a page by its source, as the page's policy forbids to make functions from text there. */
const callInPage = <Args extends unknown[], Answer>(page: Page, task: (...args: Args) => Promise<Answer>, ...args: Args): Promise<Answer> =>
  page.evaluate(`(${String(task)})(...${JSON.stringify(args)})`)

async function keepDownload(page: Page, click: () => Promise<void>): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  seen['files']?.push(readFileSync(await (download satisfies Download).path(), 'utf8'))
}

/** Is typed in once, and the server gets it in a header. */
async function isTypedIn(): Promise<void> {
  await listen()
  server.answerWith(wholeAnswer('ok'))
  const options = await openOptions()
  await fillIn(options, server.baseURL)
  await options.locator('[name="key"]').fill(canaryKey)
  await options.locator('[data-command="test"]').click()
  await until('the connection to work', () => options.locator('.answer.works').count())
  await options.locator('[name="language"]').selectOption('ko')
  await keepFace(options)
  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([`Bearer ${canaryKey}`])
  const carriers = (seen['messages'] as string[]).filter((message) => message.includes(canaryKey))
  expect(carriers.map((message) => (JSON.parse(message) as { request: string }).request)).toEqual(['provider/test'])
  seen['messages'] = []
}

/** Is in no face, no clipboard and no file of a summary’s whole life. */
async function isInNoFace(): Promise<void> {
  await listen()
  server.answerWith(quickly)
  const { popup } = await stage.summarise(article)
  const { quotes } = await settledFace(popup)
  const card = places.quote(quotes[0]?.id ?? 0)
  await popup.locator(`${card} ${places.copy}`).click()
  await popup.locator(`${card} ${places.save}`).click()
  await until(
    'the quotation to be saved',
    async () => (await popup.locator(`${card} ${places.save}`).getAttribute('aria-pressed')) === 'true',
  )
  await popup.locator('[data-command="copy-all"]').click()
  seen['files']?.push(await until('the clipboard', () => readClipboard(popup)))
  await chooseLanguage(popup, 'en')
  await shownWhen(popup, 'the summary in English', ({ status, language }) => status !== 'reading' && language === 'en')
  await settledFace(popup)
  await keepFace(popup)
  const library = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/library/library.html'))
  await library.locator('.saved').first().waitFor()
  for (const ending of ['md', 'csv', 'json']) {
    await library.locator('.files [data-command="more"]').click()
    await keepDownload(library, () => library.locator(`[data-command="export-${ending}"]`).click())
  }
  await keepFace(library)
  const options = await openOptions()
  await keepDownload(options, () => options.locator('[data-command="export-settings"]').click())
  await options.locator('[data-command="list-models"]').click()
  await until('the models', () => options.locator('select[name="model"] option', { hasText: 'fake-model' }).count())
  await keepFace(options)
  expect(seen['files']).toHaveLength(5)
}

/** Is in no error, though the server repeats it. */
async function isInNoError(): Promise<void> {
  await listen()
  const error = { error: { message: `Incorrect API key provided: ${canaryKey}`, code: canaryKey, param: canaryKey } }
  const answers = { '/en-article.html': { status: 401, body: error }, '/ko-broadcast.html': { status: 404, body: canaryKey } }
  for (const [path, answer] of Object.entries(answers)) {
    server.answerWith(answer)
    const { popup } = await stage.summarise(path)
    expect((await settledFace(popup)).status).toBe('failed')
    await keepFace(popup)
    seen['files']?.push(await popup.evaluate(readStores))
  }
}

/** Goes to no other server the reader names, by redirect or by hand. */
async function goesToNoOtherServer(): Promise<void> {
  await listen()
  other.answerWith(wholeAnswer('ok'))
  server.answerWith({ status: 307, headers: { location: `${other.baseURL}/chat/completions` }, body: '' })
  const options = await openOptions()
  await fillIn(options, server.baseURL)
  await options.locator('[data-command="test"]').click()
  await until('the refusal', () => options.locator('.answer.fails').count())
  expect(other.requests).toEqual([])
  await fillIn(options, other.baseURL)
  await options.locator('[data-command="test"]').click()
  await until('the other server to be asked', () => other.requests.length > 0)
  expect(JSON.stringify(other.requests)).not.toContain(canaryKey)
}

/** Is out of a content script’s reach, which can neither read nor command. */
async function isOutOfReach(): Promise<void> {
  await listen()
  const { page, popup } = await stage.summarise(article)
  await settledFace(popup)
  await popup.close()
  const asked = server.requests.length + other.requests.length
  const requests = everyRequest(server.origin, 1)
  const reach = await callInPage(listener, tryFromContentScript, page.url(), requests)
  expect(reach).not.toContain(canaryKey)
  expect(JSON.parse(reach)).toMatchObject({ answers: requests.map(() => null) })
  expect(server.requests.length + other.requests.length).toBe(asked)
}

/** Is in no store but its own, no message, no console, and no request to elsewhere. */
async function isInItsOwnStoreOnly(): Promise<void> {
  const options = await openOptions()
  expect(await options.evaluate(readStores)).not.toContain(canaryKey)
  for (const [place, things] of Object.entries(seen)) expect(JSON.stringify(things), place).not.toContain(canaryKey)
  for (const [place, things] of Object.entries(seen)) expect(things.length, place).toBeGreaterThan(place === 'console' ? -1 : 0)
  expect(await extensionErrors(stage.browser)).toEqual([])
}

/** One life of a key, step by step: what it must not leave behind is looked for at the end. */
const steps: Record<string, () => Promise<void>> = {
  'is typed in once, and the server gets it in a header': isTypedIn,
  'is in no face, no clipboard and no file of a summary’s whole life': isInNoFace,
  'is in no error, though the server repeats it': isInNoError,
  'goes to no other server the reader names, by redirect or by hand': goesToNoOtherServer,
  'is out of a content script’s reach, which can neither read nor command': isOutOfReach,
  'is in no store but its own, no message, no console, and no request to elsewhere': isInItsOwnStoreOnly,
}

it('a key is in no face, clipboard, file, message or store but its own, and goes to its server alone', async () => {
  for (const thing of Object.values(seen)) thing.length = 0
  watchBrowser()
  for (const [claim, step] of Object.entries(steps)) {
    await step().catch((error: unknown) => {
      throw new Error(`a key ${claim}`, { cause: error })
    })
    await stage.closeTabs()
  }
}, 120_000)
