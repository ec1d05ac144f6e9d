/** Answers every request with the very bytes of a recorded response, so that nothing between wire and product tidies them up. */
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export interface RawServer {
  /** With `/v1`, as a reader would enter it. */
  baseURL: string
  /** Questions put to it so far. */
  readonly requests: number
  close(): Promise<void>
}

/** The last line of a recording whose connection was reset. */
const resetMark = /\n: then RST\s*$/

interface Recording {
  bytes: string
  isReset: boolean
}

/** A recorded response in plain text, with the lines of its head ended as HTTP wants. */
function parseRecording(text: string): Recording {
  const isReset = resetMark.test(text)
  const [head = '', ...body] = text.replace(resetMark, '\n').replaceAll('\r\n', '\n').split('\n\n')
  return { bytes: `${head.replaceAll('\n', '\r\n')}\r\n\r\n${body.join('\n\n')}`, isReset }
}

/** Resolves with the method once the whole request has come. */
function readRequest(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let read = ''
    socket.on('data', (piece) => {
      read += piece.toString('latin1')
      const end = read.indexOf('\r\n\r\n')
      const length = Number(/^content-length: *(\d+)/im.exec(read)?.[1] ?? 0)
      if (end >= 0 && read.length >= end + 4 + length) resolve(read.slice(0, read.indexOf(' ')))
    })
  })
}

/** Milliseconds for what was written to arrive: a reset throws away what is still on its way. */
const beforeReset = 50

/** Listens on a free port of 127.0.0.1. */
export async function replayRaw(recorded: string): Promise<RawServer> {
  const { bytes, isReset } = parseRecording(recorded)
  const sockets = new Set<Socket>()
  let requests = 0
  const server = createServer(async (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
    if ((await readRequest(socket)) === 'POST') requests += 1
    socket.write(bytes)
    if (isReset) setTimeout(() => socket.resetAndDestroy(), beforeReset)
    else socket.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    get requests() {
      return requests
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
