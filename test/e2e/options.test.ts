/** Connecting a model: one form, one click, an answer a person understands; the key goes in and never comes out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { extensionAddress } from '../support/chromium-actions'
import { wholeAnswer } from '../support/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../support/fake-model-server'
import { until } from '../support/poll'
import { setStage } from './stage'

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

  it('offer the models the server has', async () => {
    server.answerWith(wholeAnswer('ok'))
    const options = await fillIn()
    await options.locator('[data-command="test"]').click()
    await until('the models', () => options.locator('datalist option[value="fake-model"]').count())
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
})
