/** What a server sends, read only as far as it can be of use: a body may be of another kind than its label says, and without end. */
import { ModelError } from '../../core/language-model'
import { connectionCut } from '../openai-error'
import { framesOf } from './event-frames'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes of a complaint that are read. */
export const mostOfComplaint = 64 * 1024
/** Bytes of a JSON answer: far more than the longest summary and the longest list of models. */
export const mostJson = 2 * 1024 * 1024

/** Bytes in which a body must have shown of what kind it is. */
const beginning = 4 * 1024

/** The body as text, and whether all of it was read: no more than `most` bytes are, and the rest is cancelled. */
export async function readText(body: ReadableStream<Bytes> | null, most: number): Promise<{ text: string; isWhole: boolean }> {
  const decoder = new TextDecoder()
  let text = ''
  let left = most
  for await (const piece of piecesOf(body)) {
    text += decoder.decode(piece.subarray(0, left), { stream: true })
    left -= piece.length
    if (left < 0) return { text, isWhole: false }
  }
  return { text: text + decoder.decode(), isWhole: true }
}

/** The pieces of a body. Leaving early cancels it. @throws ModelError when the connection is cut; what an abort throws, as it is */
async function* piecesOf(body: ReadableStream<Bytes> | null): AsyncGenerator<Bytes> {
  if (!body) return
  // Chromium gives streams no async iterator before version 124.
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((thrown: unknown) => {
        throw thrown instanceof TypeError ? connectionCut() : thrown
      })
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

export type BodyKind = 'events' | 'json' | 'other'

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream */
const eventLine = /^(?:(?:data|event|id|retry)\s*)?:|^(?:data|event|id|retry)\s*$/

/** By its first words, which no proxy relabels; by its label where they say nothing. */
function kindOf(begun: string, label: string): BodyKind {
  const firstLine = /^.*/.exec(begun)?.[0] ?? ''
  if (eventLine.test(firstLine)) return 'events'
  if (/^[{[]/.test(begun)) return 'json'
  if (begun.startsWith('<')) return 'other'
  if (label.includes('event-stream')) return 'events'
  return label.includes('json') ? 'json' : 'other'
}

/** Finds out of what kind a body is; gives it back whole. @throws ModelError when the connection is cut */
export async function lookInto(response: Response): Promise<{ kind: BodyKind; body: ReadableStream<Bytes> }> {
  const pieces = piecesOf(response.body as ReadableStream<Bytes> | null)
  const decoder = new TextDecoder()
  const read: Bytes[] = []
  let begun = ''
  while (begun.trimStart().length < 'retry:'.length && begun.length < beginning) {
    const { done, value } = await pieces.next()
    if (done) break
    read.push(value)
    begun += decoder.decode(value, { stream: true })
  }
  const label = (response.headers.get('content-type') ?? '').toLowerCase()
  return { kind: kindOf(begun.trimStart(), label), body: toStream(again(read, pieces)) }
}

async function* again(read: readonly Bytes[], rest: AsyncGenerator<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield* read
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** Pulled only as it is read, so that nothing piles up behind a slow reader. */
function toStream(pieces: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  )
}

/** An event stream of whole frames, read with pauses for breath. */
export function eventStream(body: ReadableStream<Bytes>, signal?: AbortSignal | null): Response {
  const frames = framesOf(piecesOf(body), signal)
  return new Response(toStream(frames), { headers: { 'content-type': 'text/event-stream' } })
}

/** Text of a JSON body. @throws ModelError when it is longer than any answer */
export async function readJsonText(body: ReadableStream<Bytes> | null): Promise<string> {
  const { text, isWhole } = await readText(body, mostJson)
  if (!isWhole) throw new ModelError('bad_output', 'never')
  return text
}
