/** Where the key goes, and that nobody keeps talking after Stop. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { listModels } from '../../../src/providers/list-models'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { collectParts, shortPrompt } from '../../support/collect-parts'
import { opening, text } from '../../servers/completion-frames'
import { until } from '../../drivers/poll'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'

let server: FakeModelServer
let elsewhere: FakeModelServer
beforeAll(async () => {
  server = await startFakeModelServer()
  elsewhere = await startFakeModelServer()
})
afterAll(() => Promise.all([server.close(), elsewhere.close()]))

const settings = () => ({ preset: presetById('azure') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: 'secret-key' })

describe('the key', () => {
  it('does not follow a redirect to another origin', async () => {
    elsewhere.answerWith({ frames: [] })
    server.answerWith({ status: 307, headers: { location: `${elsewhere.baseURL}/chat/completions` }, body: '' })
    const { failure } = await collectParts(openAiCompatible(settings()))
    expect(failure?.code).toBe('bad_base_url')
    expect(elsewhere.requests).toEqual([])
  })

  it('does not follow one when models are listed either', async () => {
    server.models = { status: 302, headers: { location: `${elsewhere.baseURL}/models` }, body: '' }
    await expect(listModels(settings())).rejects.toMatchObject({ code: 'bad_base_url' })
  })

  it('appears in no failure, whatever the server says of it', async () => {
    server.answerWith({ status: 401, body: { error: { message: 'The key secret-key is wrong', code: 'secret-key' } } })
    const { failure } = await collectParts(openAiCompatible(settings()))
    expect(JSON.stringify([failure, failure?.message, failure?.detail, failure?.cause])).not.toContain('secret')
  })
})

describe('Stop', () => {
  it('closes the socket at once, in the middle of an answer', async () => {
    server.answerWith({ frames: [opening, text('{"status"')], end: 'hang' })
    const stop = new AbortController()
    const reading = (async () => {
      for await (const part of openAiCompatible(settings()).stream(shortPrompt, stop.signal)) {
        if (part.type === 'text-delta') stop.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    await server.requests[0]!.whenAborted
    expect(server.requests).toHaveLength(1)
  })

  it('closes it before any header has come', async () => {
    server.answerWith({ headersDelay: 5_000, frames: [] })
    const stop = new AbortController()
    void until('the request', () => server.requests.length > 0).then(() => stop.abort())
    await expect(collectParts(openAiCompatible(settings()), shortPrompt, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
    await server.requests[0]!.whenAborted
  })

  it('ends a wait for the server', async () => {
    server.answerWith({ status: 503, body: { error: { message: 'busy' } } })
    const stop = new AbortController()
    const reading = (async () => {
      for await (const part of openAiCompatible(settings()).stream(shortPrompt, stop.signal)) {
        if (part.type === 'waiting') stop.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.requests).toHaveLength(1)
  })

  it('closes the socket when the caller loses interest', async () => {
    server.answerWith({ frames: [opening, text('{"status"')], end: 'hang' })
    for await (const part of openAiCompatible(settings()).stream(shortPrompt, new AbortController().signal)) {
      if (part.type === 'text-delta') break
    }
    await server.requests[0]!.whenAborted
  })
})
