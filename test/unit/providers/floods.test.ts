/** Servers that send without end, or all at once: what is read of them, how long it takes, and whether Stop is heard. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { listModels } from '../../../src/providers/list-models'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { collectParts, shortPrompt, type CollectedRun } from '../../support/collect-parts'
import { comment, done, finish, text } from '../../servers/completion-frames'

vi.setConfig({ testTimeout: 60_000 })

const preset = presetById('custom') as Preset
let close = async (): Promise<void> => undefined
afterEach(() => close())

/** A server that answers everything in one way; tells how many bytes it could send. */
async function serve(answer: (response: ServerResponse) => void): Promise<{ baseURL: string; sent: () => number }> {
  let sent = (): number => 0
  const server = createServer((request, response) => {
    request.resume()
    sent = () => response.socket?.bytesWritten ?? 0
    answer(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, sent: () => sent() }
}

const stream = { 'content-type': 'text/event-stream' }
const endless =
  (status: number, headers: Record<string, string>, piece: string, first = '') =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers)
    response.write(first)
    const fill = (): void => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', fill)
    }
    fill()
  }

const run = (baseURL: string, signal?: AbortSignal): Promise<CollectedRun> => {
  const patience = { backoff: [], loading: [], restarts: 0, limitWaits: 0, longestWait: 0, adaptations: 0 }
  return collectParts(openAiCompatible({ preset, baseURL, model: 'hanbit-1', apiKey: null }, { patience }), shortPrompt, signal)
}

/** Far above what sockets hold back, far below what would be felt. */
const fewMegabytes = 12 * 1024 * 1024

describe('a body without end', () => {
  it.each([
    ['of an error', endless(500, { 'content-type': 'application/json' }, 'a'.repeat(65_536)), 'server'],
    ['of JSON', endless(200, { 'content-type': 'application/json' }, 'a'.repeat(65_536), '{"a":"'), 'bad_output'],
    ['of one frame', endless(200, stream, 'a'.repeat(65_536), 'data: '), 'bad_output'],
    ['of an answer', endless(200, stream, text('가'.repeat(5_000)), text('{"a":"')), 'bad_output'],
    ['of a page', endless(200, { 'content-type': 'text/html' }, 'a'.repeat(65_536), '<html>'), 'bad_base_url'],
  ])('%s is cut off soon', async (_, answer, code) => {
    const { baseURL, sent } = await serve(answer)
    expect((await run(baseURL)).failure?.code).toBe(code)
    expect(sent()).toBeLessThan(fewMegabytes)
  })

  it('of a list of models is cut off soon', async () => {
    const { baseURL, sent } = await serve(endless(200, { 'content-type': 'application/json' }, '{"id":"m"},'.repeat(6_000), '{"data":['))
    await expect(listModels({ preset, baseURL, apiKey: null })).rejects.toMatchObject({ code: 'bad_output' })
    expect(sent()).toBeLessThan(fewMegabytes)
  })
})

const burst = (count: number, piece = text('')): ((response: ServerResponse) => void) => {
  const whole = `${text('{')}${piece.repeat(count)}${text('}')}${finish()}${done}`
  return (response) => response.writeHead(200, stream).end(whole)
}

async function secondsFor(count: number): Promise<number> {
  const { baseURL } = await serve(burst(count))
  const started = performance.now()
  expect((await run(baseURL)).failure).toBeNull()
  await close()
  return (performance.now() - started) / 1_000
}

describe('many chunks at once', () => {
  it('take time in proportion to their number', async () => {
    await secondsFor(2_000)
    const few = await secondsFor(10_000)
    const many = await secondsFor(100_000)
    // Ten times as many; with the square it would be a hundred times as long.
    expect(many).toBeLessThan(Math.max(few, 0.05) * 30)
  })

  it.each([
    ['that say nothing', text('')],
    ['of comments', comment()],
    ['of words', text('더 ')],
  ])('%s do not keep Stop from being heard', async (_, piece) => {
    const { baseURL } = await serve(endless(200, stream, piece.repeat(10_000), text('{"a":"')))
    const stop = new AbortController()
    let pressed = 0
    setTimeout(() => {
      pressed = performance.now()
      stop.abort(new Error('stopped'))
    }, 150)
    const ended = await run(baseURL, stop.signal).catch((error: unknown) => error)
    // Words without end may have been given up before.
    if (pressed === 0) expect((ended as CollectedRun).failure?.code).toBe('bad_output')
    else expect(performance.now() - pressed).toBeLessThan(250)
  })
})

describe('a connection that is cut after its headers', () => {
  it.each([
    ['before the first word', ''],
    ['in the middle of a comment', ': '],
    ['before the end of the first frame', 'data: {"choices"'],
  ])('%s was made: the fault is not in the address', async (_, first) => {
    const { baseURL } = await serve((response) => {
      response.writeHead(200, stream)
      response.flushHeaders()
      response.write(first || '\n')
      setTimeout(() => response.socket?.resetAndDestroy(), 50)
    })
    expect((await run(baseURL)).failure).toMatchObject({ code: 'network', detail: { during: 'answer' } })
  })
})
