/** Marionette's framing: each message is its length in bytes, a colon, and JSON. */

export function encodeFrame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message))
  return Buffer.concat([Buffer.from(`${body.length}:`), body])
}

/** Puts together what a socket delivers in pieces; `push` returns the messages that have become whole. */
export class FrameReader {
  #rest = Buffer.alloc(0)

  push(piece: Buffer): unknown[] {
    this.#rest = Buffer.concat([this.#rest, piece])
    const messages: unknown[] = []
    for (let body = this.#takeBody(); body; body = this.#takeBody()) messages.push(JSON.parse(body.toString()))
    return messages
  }

  #takeBody(): Buffer | null {
    const colon = this.#rest.indexOf(':')
    if (colon < 0) return null
    const end = colon + 1 + Number(this.#rest.subarray(0, colon).toString())
    if (this.#rest.length < end) return null
    const body = this.#rest.subarray(colon + 1, end)
    this.#rest = this.#rest.subarray(end)
    return body
  }
}
