/** Silence ends a request; keep-alives are silence, and a slow but talking server is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { noPatience } from '../../../src/providers/retry-policy'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { hostedTimes, localTimes, type WatchdogTimes } from '../../../src/providers/request/watchdog'
import { collectParts } from '../../support/collect-parts'
import { comment, delta, done, finish, opening, text, wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const run = (timing: WatchdogTimes) =>
  collectParts(
    openAiCompatible(
      { preset: presetById('openai') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: 'key' },
      { timing, patience: noPatience },
    ),
  )

describe('the watchdog', () => {
  it('waits longer for the headers than between two words', async () => {
    server.answerWith(wholeAnswer({ status: 'ok' }, { headersDelay: 800 }))
    expect((await run({ firstToken: 4_000, gap: 600, total: 8_000 })).failure).toBeNull()
  })

  it('bites when the headers never come, and closes the socket', async () => {
    server.answerWith({ headersDelay: 5_000, frames: [] })
    expect((await run({ firstToken: 1_000, gap: 100, total: 5_000 })).failure).toMatchObject({ code: 'stalled', retry: 'restart' })
    await server.requests[0]!.whenAborted
  })

  it('is not held off by keep-alive comments or empty chunks', async () => {
    server.answerWith({ frames: Array<string>(300).fill(comment() + opening), frameDelay: 20, end: 'hang' })
    const started = Date.now()
    expect((await run({ firstToken: 200, gap: 200, total: 5_000 })).failure?.code).toBe('stalled')
    expect(Date.now() - started).toBeLessThan(4_000)
    await server.requests[0]!.whenAborted
  })

  it('is held off by thinking', async () => {
    const thoughts = Array<string>(25).fill(delta({ reasoning_content: '음' }))
    server.answerWith({ frames: [...thoughts, text('{"status":"ok"}'), finish(), done], frameDelay: 60 })
    expect((await run({ firstToken: 1_000, gap: 1_000, total: 8_000 })).failure).toBeNull()
  })

  it('bites in the middle of an answer, whose first half stays', async () => {
    server.answerWith({ frames: [opening, text('{"status":"ok"')], end: 'hang' })
    const { failure, text: shown } = await run({ firstToken: 2_000, gap: 100, total: 5_000 })
    expect(failure?.code).toBe('stalled')
    expect(shown).toBe('{"status":"ok"')
  })

  it('bites when an answer never ends', async () => {
    server.answerWith({ frames: [opening, ...Array<string>(200).fill(text('{'))], frameDelay: 20 })
    expect((await run({ firstToken: 1_000, gap: 1_000, total: 500 })).failure?.code).toBe('stalled')
  })

  it('lets headers of 40 seconds and streams of five minutes pass in the product', () => {
    for (const times of [hostedTimes, localTimes]) {
      expect(times.firstToken).toBeGreaterThan(40_000)
      expect(times.gap).toBe(60_000)
      expect(times.total).toBeGreaterThan(300_000)
    }
  })
})

describe('silence is told of once, and waited out', () => {
  const timing: WatchdogTimes = { firstToken: 4_000, gap: 4_000, total: 8_000, untold: 200 }
  const silences = async (): Promise<[told: number, failure: unknown]> => {
    const { parts, failure } = await run(timing)
    return [parts.filter(({ type }) => type === 'silent').length, failure]
  }

  it('before the headers', async () => {
    server.answerWith(wholeAnswer({ status: 'ok' }, { headersDelay: 700 }))
    expect(await silences()).toEqual([1, null])
  })

  it('between keep-alive comments', async () => {
    server.answerWith({ frames: [...Array<string>(30).fill(comment()), text('{"status":"ok"}'), finish(), done], frameDelay: 20 })
    expect(await silences()).toEqual([1, null])
  })

  it('but not while the model thinks', async () => {
    const thoughts = Array<string>(40).fill(delta({ reasoning_content: '음' }))
    server.answerWith({ frames: [...thoughts, text('{"status":"ok"}'), finish(), done], frameDelay: 15 })
    expect((await run({ ...timing, untold: 400 })).parts.map(({ type }) => type)).not.toContain('silent')
  })
})
