/**
 * A model server on a real socket that answers as it is told: whole answers in pieces, faults, silence, cut connections. It records what it
 * was asked and whether the asker hung up. For unit tests, end-to-end tests and the demonstration alike.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Reply {
  status?: number
  headers?: Record<string, string>
  /** Milliseconds before the headers. */
  headersDelay?: number
  /** Written as it is; objects as JSON. Not together with `frames`. */
  body?: unknown
  /** Raw pieces of an event stream, each written on its own. */
  frames?: Iterable<string>
  /** Milliseconds between two frames. */
  frameDelay?: number
  /** How the connection ends after the last byte. */
  end?: 'close' | 'hang' | 'reset'
}

export interface RecordedRequest {
  method: string
  path: string
  headers: Record<string, string>
  /** The parsed body; null without one. */
  body: Record<string, any> | null
  /** True once the asker hung up before the answer had ended. */
  aborted: boolean
  /** Resolves when the asker hangs up early. */
  whenAborted: Promise<void>
}

export type Answer = Reply | ((request: RecordedRequest) => Reply)

export interface FakeModelServer {
  /** With `/v1`, as a reader would enter it. */
  baseURL: string
  origin: string
  /** Every chat request so far, in order. */
  requests: RecordedRequest[]
  /** Sets the answers to come: one each, the last one for all further requests. Forgets the requests so far. */
  answerWith(...answers: Answer[]): void
  /** What `GET /models` answers. */
  models: Reply
  close(): Promise<void>
}

async function readBody(request: IncomingMessage): Promise<RecordedRequest['body']> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text === '' ? null : JSON.parse(text)
}

async function record(request: IncomingMessage, response: ServerResponse): Promise<RecordedRequest> {
  const { promise: whenAborted, resolve } = promiseAndResolve()
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: await readBody(request),
    aborted: false,
    whenAborted,
  }
  response.once('close', () => {
    if (response.writableFinished) return
    recorded.aborted = true
    resolve()
  })
  return recorded
}

function promiseAndResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((settle) => (resolve = settle))
  return { promise, resolve }
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { status = 200, body, frames = [], frameDelay = 0, headersDelay = 0, end = 'close' } = reply
  const isStream = reply.frames !== undefined
  await sleep(headersDelay)
  response.writeHead(status, { 'content-type': isStream ? 'text/event-stream; charset=utf-8' : 'application/json', ...reply.headers })
  response.flushHeaders()
  for (const frame of frames) {
    await sleep(frameDelay)
    if (response.destroyed) return
    response.write(frame)
  }
  if (body !== undefined && body !== null) response.write(typeof body === 'string' ? body : JSON.stringify(body))
  if (end === 'close') response.end()
  // Time for what was written to arrive: a reset throws away what is still on its way.
  if (end === 'reset') setTimeout(() => response.socket?.resetAndDestroy(), 30)
}

/** Listens on a free port of 127.0.0.1, or on the one given. */
export async function startFakeModelServer(port = 0): Promise<FakeModelServer> {
  let answers: readonly Answer[] = []
  const sockets = new Set<Socket>()
  const http = createServer(async (request, response) => {
    const recorded = await record(request, response)
    if (recorded.method === 'GET') return send(response, server.models)
    const answer = answers[Math.min(server.requests.push(recorded), answers.length) - 1] ?? { status: 500 }
    await send(response, typeof answer === 'function' ? answer(recorded) : answer)
  })
  http.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: FakeModelServer = {
    origin,
    baseURL: `${origin}/v1`,
    requests: [],
    models: { body: { object: 'list', data: [{ id: 'fake-model', object: 'model' }] } },
    answerWith(...given) {
      answers = given
      server.requests.length = 0
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => http.close(closed))
    },
  }
  return server
}
