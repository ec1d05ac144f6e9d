/** Connecting a model: one form, one click, an answer a person understands; the key goes in and never comes out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { extensionAddress } from '../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../servers/fake-model-server'
import { until } from '../drivers/poll'
import { setStage, settledFace } from './stage'

const stage = setStage({ extension: 'dist/chrome-e2e' })
const key = 'canary-key-4f9a'
let server: FakeModelServer

beforeAll(async () => {
  server = await startFakeModelServer()
})
afterAll(() => server?.close())

async function fillIn(): Promise<Page> {
  const options = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
  await options.locator('[data-preset="custom"]').click()
  await options.locator('[name="baseURL"]').fill(server.baseURL)
  await options.locator('[name="key"]').fill(key)
  await options.locator('[name="model"]').fill('fake-model')
  return options
}

/** What the output beside the button says once it says anything final. */
const answerTo = (options: Page): Promise<string> =>
  until('the answer', async () => {
    const answer = options.locator('.answer')
    const kind = (await answer.getAttribute('class')) ?? ''
    return /works|fails|refused/.test(kind) ? kind.replace('answer', '').trim() : null
  })

describe('options', () => {
  it('say what is sent and to which host, beside the button', async () => {
    const options = await fillIn()
    expect(await options.locator('.sent').textContent()).toContain(new URL(server.baseURL).hostname)
  })

  it('test the connection with a real request that carries the key in its header alone', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    expect(await answerTo(options)).toBe('works')
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${key}`)
    expect(JSON.stringify(server.requests[0]?.body)).not.toContain(key)
  })

  it('say so when the key is refused', async () => {
    server.answerWith({ status: 401, body: { error: { message: 'bad key', code: 'invalid_api_key' } } })
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    expect(await answerTo(options)).toBe('fails')
    expect(await options.locator('.answer').textContent()).not.toContain('bad key')
  })

  it('mend an address without scheme and version by asking once, and connect there on a click', async () => {
    server.answerWith({ status: 404, body: '404 page not found' }, wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[name="baseURL"]').fill(new URL(server.origin).host)
    await options.locator('[data-command="test"]').click()
    expect(await answerTo(options)).toBe('fails')
    expect(await options.locator('.answer').textContent()).toContain(server.baseURL)
    await options.locator('[data-command="use-address"]').click()
    await until('the connection', () => options.locator('.answer.works').count())
    expect(await options.locator('[name="baseURL"]').inputValue()).toBe(server.baseURL)
    await until('the card to say so', () => options.locator('[data-preset="custom"] .in-force').count())
  })

  it('take the server’s best model where none is named', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[name="model"]').fill('')
    await options.locator('[data-command="test"]').click()
    expect(await answerTo(options)).toBe('works')
    expect(server.requests.at(-1)?.body?.['model']).toBe('fake-model')
  })

  it('connect a model that is not sent the sample article', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    await answerTo(options)
    const asked = server.requests.length
    const sample = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/welcome/sample/en.html'))
    expect((await settledFace(await stage.press(sample))).status).toBe('on-device')
    expect(server.requests).toHaveLength(asked)
  })

  it('list the sites that are followed, and end one with a click that can be taken back', async () => {
    const options = await fillIn()
    const followed = (): Promise<string[]> =>
      options.evaluate(async () => ((await chrome.storage.local.get('settings'))['settings'] as { followedSites: string[] }).followedSites)
    await options.evaluate(async (site) => {
      const { settings } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...(settings as object), followedSites: [site] } })
    }, stage.site.origin)
    await options.locator(`[data-site="${stage.site.origin}"]`).click()
    await until('the site to be gone', async () => (await followed()).length === 0)
    await options.locator('[data-command="follow-again"]').click()
    await until('the site to be back', async () => (await followed()).length === 1)
    await options.locator(`[data-site="${stage.site.origin}"]`).click()
  })

  it('offer the models the server has', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    await until('the models', () => options.locator('select[name="model"] option', { hasText: 'fake-model' }).count())
  })

  it('never show a key again, and keep it out of every store a page’s script can reach', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    await answerTo(options)
    await options.reload()
    await options.locator('[name="baseURL"]').waitFor()
    const found = await options.evaluate(async () => {
      const areas = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null), chrome.storage.sync.get(null)])
      const fields = [...document.querySelectorAll('input')].map((input) => input.value)
      return JSON.stringify([areas, fields, document.documentElement.outerHTML, Object.entries(localStorage)])
    })
    expect(found).not.toContain(key)
    expect(await options.locator('[name="baseURL"]').inputValue()).toBe(server.baseURL)
  })

  it('keep the key in one place of the extension’s own database, out of reach for scripts in a page', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    await answerTo(options)
    const stores = await options.evaluate(everythingStored)
    expect(stores.filter(({ content }) => content.includes(key)).map(({ store }) => store)).toEqual([expect.stringMatching(/key/)])
    const page = await stage.browser.openPage(`${stage.site.origin}/ko-article.html`)
    expect(await options.evaluate(reachOfInjectedScript, page.url())).not.toContain(key)
  })
})

/** Every store of every database of the extension, as JSON. */
async function everythingStored(): Promise<{ store: string; content: string }[]> {
  const finished = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  const found: { store: string; content: string }[] = []
  for (const { name } of await indexedDB.databases()) {
    const database = await finished(indexedDB.open(name ?? ''))
    for (const store of database.objectStoreNames) {
      const entries = await finished(database.transaction(store).objectStore(store).getAll())
      found.push({ store: `${name} ${store}`, content: JSON.stringify(entries) })
    }
    database.close()
  }
  return found
}

/** What a script of the extension can read where it is injected, in the tab that shows `url`. */
async function reachOfInjectedScript(url: string): Promise<string> {
  const [tab] = await chrome.tabs.query({ url })
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: async () => {
      const areas = await Promise.allSettled([chrome.storage.local.get(null), chrome.storage.session.get(null)])
      return JSON.stringify([areas, await indexedDB.databases(), document.documentElement.outerHTML])
    },
  })
  return injected?.result ?? ''
}
