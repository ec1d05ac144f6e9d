/** What the product does by itself about a failure, seen part by part and counted at the server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { openAiCompatible, type Dependencies } from '../../../src/providers/openai-compatible'
import { collectParts, shortPrompt } from '../../support/collect-parts'
import { done, finish, opening, text, wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer, type Reply } from '../../servers/fake-model-server'

let server: FakeModelServer
let pauses: number[]
beforeAll(async () => void (server = await startFakeModelServer()))
beforeEach(() => void (pauses = []))
afterAll(() => server.close())

const good = wholeAnswer({ status: 'ok' })
const fault = (status: number, message = '', headers = {}): Reply => ({ status, headers, body: { error: { message } } })
const cut: Reply = { frames: [opening, text('{"status":"ok","headline"')] }

const run = (dependencies: Dependencies = {}) =>
  collectParts(
    openAiCompatible(
      { preset: presetById('openai') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: 'key' },
      { pause: async (milliseconds) => void pauses.push(milliseconds), ...dependencies },
    ),
  )

describe('a failure the product can deal with itself', () => {
  it('waits as long as a rate limit says, and says until when', async () => {
    server.answerWith(fault(429, 'Slow down', { 'retry-after': '7' }), good)
    const before = Date.now()
    const { parts, failure } = await run()
    const waiting = parts.find((part) => part.type === 'waiting')
    expect(failure).toBeNull()
    expect(waiting).toMatchObject({ code: 'rate_limit' })
    expect(waiting!.until).toBeGreaterThanOrEqual(before + 7_000)
    expect(pauses).toEqual([7_000])
  })

  it('hands a long wait over to the reader, with the seconds', async () => {
    server.answerWith(fault(429, 'Please try again in 20m0s.'))
    const { failure } = await run()
    expect(server.requests).toHaveLength(1)
    expect(failure).toMatchObject({ code: 'rate_limit', retry: 'after', detail: { seconds: 1_200 } })
  })

  it.each(['99999999999999999999', '86400', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'neither sits out nor shows a wait without bounds: %s',
    async (told) => {
      server.answerWith(fault(429, '', { 'retry-after': told }))
      const { failure } = await run()
      expect(server.requests).toHaveLength(1)
      expect(failure).toMatchObject({ code: 'rate_limit', detail: { window: 'long' } })
      expect(failure?.detail).not.toHaveProperty('seconds')
    },
  )

  it('asks a busy server three times, each time later', async () => {
    server.answerWith(fault(500))
    const { failure } = await run()
    expect(server.requests).toHaveLength(3)
    expect(pauses).toEqual([2_000, 6_000])
    expect(failure).toMatchObject({ code: 'server', detail: { status: 500, model: 'hanbit-1', host: new URL(server.origin).host } })
  })

  it('never repeats what cannot succeed', async () => {
    for (const reply of [fault(401), fault(402), fault(413), fault(404, 'model x not found')]) {
      server.answerWith(reply)
      await run()
      expect(server.requests).toHaveLength(1)
    }
    expect(pauses).toEqual([])
  })

  it('starts a broken stream anew once, and voids the first half only when the second speaks', async () => {
    server.answerWith(cut, good)
    const { parts, text: shown, failure } = await run()
    const types = parts.map(({ type }) => type)
    expect(failure).toBeNull()
    expect(types.indexOf('restart')).toBe(types.lastIndexOf('request-start') + 1)
    expect(JSON.parse(shown)).toEqual({ status: 'ok' })
  })

  it('keeps the half answer when the second attempt says nothing', async () => {
    server.answerWith(cut, fault(500))
    const { parts, text: shown, failure } = await run()
    expect(parts.map(({ type }) => type)).not.toContain('restart')
    expect(shown).toBe('{"status":"ok","headline"')
    expect(failure?.code).toBe('server')
  })

  it('asks once more after an empty answer', async () => {
    server.answerWith({ frames: [opening, text('  '), finish(), done] }, good)
    const { parts, failure } = await run()
    expect(failure).toBeNull()
    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: { requests: 2, inputTokens: 900, outputTokens: 120 } })
  })

  it('doubles the room for an answer that did not fit, once', async () => {
    server.answerWith({ frames: [opening, text('{"status"'), finish('length'), done] })
    const { failure } = await run()
    expect(server.requests.map(({ body }) => body?.['max_completion_tokens'])).toEqual([300, 600])
    expect(failure).toMatchObject({ code: 'truncated', retry: 'raise_max' })
  })

  it('leaves an overflow to whoever can shorten the prompt', async () => {
    server.answerWith(fault(400, 'maximum context length is 4096 tokens'))
    expect((await run()).failure).toMatchObject({ code: 'context_overflow', retry: 'shrink' })
    expect(server.requests).toHaveLength(1)
  })

  it('notices where a prompt was cut without a word, and leaves that to the same', async () => {
    const longPrompt = { ...shortPrompt, user: '가나다라 '.repeat(800) }
    const model = openAiCompatible({ preset: presetById('ollama') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: null })
    server.answerWith(good)
    expect((await collectParts(model, longPrompt)).failure).toMatchObject({ code: 'context_overflow', retry: 'shrink' })
    expect((await collectParts(model, shortPrompt)).failure).toBeNull()
  })

  it('does not sit out a limit that counts by the day', async () => {
    server.answerWith(fault(429, 'Rate limit exceeded: free-models-per-day'))
    expect((await run()).failure?.code).toBe('rate_limit')
    expect(pauses).toEqual([])
  })
})
