/** Options in Firefox: a model is connected with the browser's own question, a failure is told, and what was set stays. */
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptPermissions, refusePermissions } from '../../drivers/firefox/firefox-actions'
import { until } from '../../drivers/poll'
import { wholeAnswer } from '../../servers/completion-frames'
import { quickly } from '../model/model-stage'
import { askForKorean, connectInFirefox, setFirefoxStage, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage()
tidyFirefox(stage)

/** Everything that was set or kept is gone before each test, so that none builds on another. */
beforeEach(async () => {
  const { client } = stage.firefox
  await openOptions()
  await client.inPage(async () => {
    const { permissions, runtime, storage } = chrome
    await runtime.sendMessage({ request: 'data/clear', input: { what: 'keys' } })
    await storage.local.clear()
    await permissions.remove({ origins: (await permissions.getAll()).origins ?? [] }).catch(() => false)
  })
  await openOptions()
})

async function openOptions(): Promise<void> {
  const { client, origin } = stage.firefox
  await stage.firefox.openPage('about:blank')
  await stage.firefox.openPage(`${origin}src/ui/options/options.html`)
  await until('the options', () => client.inPage(() => document.querySelector('[data-preset="custom"]') !== null))
}

async function fillIn(key: string): Promise<void> {
  const { client } = stage.firefox
  await client.click('[data-preset="custom"]')
  await client.fill('[name="baseURL"]', stage.server.baseURL)
  await client.fill('[name="key"]', key)
  await client.fill('[name="model"]', 'fake-model')
}

/** What the form answers once it says anything final, and in which mood. */
const answer = (): Promise<{ mood: string; words: string }> =>
  until('the answer', () =>
    stage.firefox.client.inPage(() => {
      const output = document.querySelector<HTMLElement>('.answer')
      const mood = /works|fails|refused/.exec(output?.className ?? '')?.[0]
      return output && mood ? { mood, words: output.innerText.trim() } : null
    }),
  )

const valueOf = (name: string): Promise<string | undefined> =>
  stage.firefox.client.inPage((field) => document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`)?.value, name)

describe('options in Firefox', () => {
  it('connect a model at one press and one yes, and say which one answered', async () => {
    await connectInFirefox(stage)
    expect((await answer()).words).toMatch(/^Connected\. fake-model answered in /)
    expect(stage.server.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions'])
  })

  it('say beside the button to which host the text goes', async () => {
    await fillIn('any-key')
    expect(await stage.firefox.client.inPage(() => document.querySelector('.sent')?.textContent)).toContain(stage.server.origin)
  })

  it('ask nobody when the reader says no to the browser, and say why', async () => {
    stage.server.answerWith(quickly)
    await fillIn('any-key')
    await stage.firefox.client.click('[data-command="test"]')
    await refusePermissions(stage.firefox)
    expect(await answer()).toEqual({ mood: 'refused', words: 'The browser must allow access before this can connect.' })
    expect(stage.server.requests).toEqual([])
  })

  it('say in a sentence of ours that the key was refused, and connect nothing', async () => {
    stage.server.answerWith({ status: 401, body: { error: { message: 'Words of the server', code: 'invalid_api_key' } } })
    await fillIn('mistyped-key')
    await stage.firefox.client.click('[data-command="test"]')
    await acceptPermissions(stage.firefox)
    const { host } = new URL(stage.server.origin)
    expect(await answer()).toEqual({ mood: 'fails', words: `${host} did not accept the API key. Check the key.` })
    await openOptions()
    expect(await stage.firefox.client.inPage(() => document.querySelector('[data-preset="none"]')?.getAttribute('aria-pressed'))).toBe(
      'true',
    )
  })

  it('leave the connection that worked in force when another one fails, and say so', async () => {
    await connectInFirefox(stage)
    const { client } = stage.firefox
    stage.server.answerWith({ status: 401, body: { error: { message: 'no' } } })
    // Opened anew, the form has no list of models yet, and the name is typed.
    await openOptions()
    await client.fill('[name="model"]', 'other-model')
    await client.click('[data-command="test"]')
    await until('the failure', () => client.inPage(() => document.querySelector('.answer.fails') !== null))
    expect((await answer()).words).toMatch(/Your earlier connection is still in use\.$/)
    expect(await valueOf('model')).toBe('other-model')
    await openOptions()
    expect(await valueOf('model')).toBe('fake-model')
  })

  it('keep what was set, and never show the key again', async () => {
    await connectInFirefox(stage, { key: 'key-that-is-kept' })
    await askForKorean(stage)
    await stage.firefox.client.click('[name="second-look"]')
    await openOptions()
    expect([await valueOf('baseURL'), await valueOf('model'), await valueOf('language')]).toEqual([
      stage.server.baseURL,
      'fake-model',
      'ko',
    ])
    expect(await stage.firefox.client.inPage(() => document.querySelector('[name="second-look"]:checked') !== null)).toBe(true)
    expect(await valueOf('key')).toBe('')
    expect(await stage.firefox.client.inPage(() => document.querySelector('[name="key"]')?.getAttribute('placeholder'))).toBe(
      'A key is kept',
    )
    expect(await stage.firefox.client.inPage(() => document.documentElement.outerHTML)).not.toContain('key-that-is-kept')
  })

  it('forget the keys at two presses: the next request carries none', async () => {
    await connectInFirefox(stage, { key: 'key-to-forget' })
    const { client } = stage.firefox
    await openOptions()
    await until('the kept key', () => client.inPage(() => document.querySelector('[data-command="clear-keys"]') !== null))
    await client.click('[data-command="clear-keys"]')
    expect(await client.inPage(() => document.querySelector('[data-command="clear-keys"]')?.textContent)).toBe('Press again to clear')
    await client.click('[data-command="clear-keys"]')
    await until('no key to clear', () => client.inPage(() => document.querySelector('[data-command="clear-keys"]') === null))
    stage.server.answerWith(wholeAnswer('ok'))
    await openOptions()
    await client.click('[data-command="test"]')
    expect((await answer()).mood).toBe('works')
    expect(stage.server.requests[0]?.headers['authorization'] ?? '').not.toContain('key-to-forget')
  })

  it('take no address with a password in it', async () => {
    const { client } = stage.firefox
    await fillIn('any-key')
    await client.fill('[name="baseURL"]', stage.server.baseURL.replace('//', '//reader:secret@'))
    const said = await until('the word', () => client.inPage(() => document.querySelector('.said.bad')?.textContent))
    expect(said).toContain('contains a name or a password')
    expect(await client.inPage(() => document.querySelector('[data-command="test"]:disabled') !== null)).toBe(true)
  })
})
