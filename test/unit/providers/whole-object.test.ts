/** Once the one object of an answer has closed, it is whole: however its stream ends, it is neither thrown away nor asked for again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { collectParts } from '../../support/collect-parts'
import { comment, done, finish, inPieces, opening, text, usage } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer, type Reply } from '../../servers/fake-model-server'

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const answer = '{"status":"ok","headline":{"s":[1],"text":"한빛시 {도서관} 새로 연다"}}'
const frames = [opening, ...inPieces(answer).map(text)]
const endless = (frame: string): string[] => Array<string>(1_000).fill(frame)
/** One word over and over, as small models are known to write. */
const runaway = Array<string>(50).fill(text('더'.repeat(5_000)))
const patient = { firstToken: 20_000, gap: 20_000, total: 60_000, grace: 200 }

const run = (reply: Reply, timing = patient) => {
  server.answerWith(reply)
  const settings = { preset: presetById('openai') as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: 'key' }
  return collectParts(openAiCompatible(settings, { timing, pause: () => Promise.resolve() }))
}

const after = (...tail: string[]): Reply => ({ frames: [...frames, ...tail], frameDelay: 2 })

describe('an answer whose object has closed is whole', () => {
  const endings: [string, Reply][] = [
    ['without a reason to finish', after(done)],
    ['at a bare end', after()],
    ['when the connection is cut', { ...after(), end: 'reset' }],
    ['when the server falls silent', { ...after(), end: 'hang' }],
    ['at the length limit', after(finish('length'), done)],
    ['at the limit under its other name', after(finish('MAX_TOKENS'), done)],
    ['when the server has an error at the end', after(finish('error'), done)],
    ['when the server lost its network', after(finish('network_error'))],
    ['when the server is overloaded at the end', after(finish('insufficient_system_resource'), done)],
    ['with an error for its last frame', after('data: {"error":{"message":"upstream closed","code":502}}\n\n')],
    ['with an error that is no error object', after('data: {"object":"error","message":"engine stopped"}\n\n', done)],
    ['with half a frame at the end', after('data: {"choices":[{"del\n\n')],
    ['before endless white space', after(...endless(text(' \n')))],
    ['before endless comments', after(...endless(comment()))],
    ['before endless empty chunks', after(...endless(opening))],
    ['before words that do not end', after(...endless(text('Also, ')))],
    ['before a finish that is told again and again', after(...endless(finish()))],
    ['behind a bracket in prose', { frames: [opening, text('In {Hanbit}: '), ...frames, done], frameDelay: 20 }],
  ]

  it.each(endings)('%s', async (_, reply) => {
    const started = Date.now()
    const { parts, text: shown, failure } = await run(reply)
    expect(failure).toBeNull()
    expect(shown).toContain(answer)
    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: { requests: 1 } })
    expect(server.requests).toHaveLength(1)
    expect(Date.now() - started).toBeLessThan(1_900)
  })

  it('and the connection is closed once the grace is over', async () => {
    await run(after(...endless(text(' '))))
    await server.requests[0]?.whenAborted
  })

  it('and what it cost is waited for', async () => {
    const { parts } = await run({ frames: [...frames, usage(700, 90)], frameDelay: 50, end: 'hang' })
    expect(parts.at(-1)).toMatchObject({ usage: { inputTokens: 700, outputTokens: 90 } })
  })

  it('but for no longer than the longest silence', async () => {
    const started = Date.now()
    expect((await run({ ...after(), end: 'hang' }, { firstToken: 2_000, gap: 150, total: 4_000 } as typeof patient)).failure).toBeNull()
    expect(Date.now() - started).toBeLessThan(1_900)
  })
})

describe('an answer that is not whole', () => {
  it.each([
    ['a draft at the length limit', { frames: [opening, text('Maybe: '), ...frames, text(' or'), finish('length'), done] }, 'truncated'],
    ['a draft before silence', { frames: [opening, text('Maybe: '), ...frames], end: 'hang' as const }, 'stalled'],
    ['a draft in thoughts and nothing else', { frames: [opening, ...frames, text('? No.</think>'), finish(), done] }, 'bad_output'],
    [
      'one that is cut off as endless though it ends',
      { frames: [opening, text(`{"a":"${'더'.repeat(200_000)}"}`), finish(), done] },
      'bad_output',
    ],
    ['a closed one the server withdraws', after(finish('content_filter'), done), 'content_filter'],
    ['a closed one that was a refusal', after(finish('refusal'), done), 'refusal'],
    ['a closed one with a filter’s error', after('data: {"error":{"message":"blocked","code":"content_filter"}}\n\n'), 'content_filter'],
    ['an open one at the length limit', { frames: [...frames.slice(0, -1), finish('length'), done] }, 'truncated'],
    ['an open one before endless white space', { frames: [...frames.slice(0, -1), ...endless(text(' '))], frameDelay: 2 }, 'stalled'],
    ['a line that outgrows every answer', { frames: [...frames.slice(0, -1), ...runaway, finish('length'), done] }, 'bad_output'],
    ['a line that never ends', { frames: [...frames.slice(0, -1), ...runaway], end: 'hang' as const }, 'bad_output'],
  ])('%s', async (_, reply: Reply, code) => {
    expect((await run(reply, { ...patient, gap: 300 })).failure?.code).toBe(code)
  })
})
