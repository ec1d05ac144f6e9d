/** A connection is tested with a real question, because some servers list their models to anyone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { ladderMemory } from '../../../src/providers/request/ladder-memory'
import { testConnection } from '../../../src/providers/test-connection'
import { delta, done, finish, opening, wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const test = (memory = ladderMemory()) =>
  testConnection({ preset: presetById('ollama') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: null }, { memory })

describe('a test of the connection', () => {
  it('asks once, for few tokens', async () => {
    server.answerWith(wholeAnswer({ ok: true }))
    await test()
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]?.body?.['max_tokens']).toBeLessThan(100)
  })

  it('finds out what Ollama tells nobody but a POST: the origin is refused', async () => {
    server.answerWith({ status: 403, headers: { 'content-length': '0' } })
    await expect(test()).rejects.toMatchObject({ code: 'cors_origin' })
  })

  it('is passed by a model that is still thinking when its tokens end', async () => {
    server.answerWith({ frames: [opening, delta({ reasoning: 'Let me' }), finish('length'), done] })
    await test()
    expect(server.requests).toHaveLength(1)
  })

  it('says at once that a server is busy', async () => {
    server.answerWith({ status: 503, body: { error: { message: 'busy' } } })
    await expect(test()).rejects.toMatchObject({ code: 'overloaded' })
    expect(server.requests).toHaveLength(1)
  })

  it('learns what the server refuses, so that the first summary does not have to', async () => {
    const memory = ladderMemory()
    server.answerWith({ status: 400, body: { error: { message: 'json_schema is not supported' } } }, wholeAnswer({ ok: true }))
    await test(memory)
    expect(await memory.recall(`${server.baseURL} hanbit-1`)).toEqual(['json_object'])
  })
})
