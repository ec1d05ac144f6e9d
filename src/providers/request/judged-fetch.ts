/**
 * A `fetch` that lets only an answer of the asked kind through to the `openai` package, and throws every other as a judged failure.
 * The package would take HTML, a JSON error below a 200, or an array of errors for a stream that merely said nothing.
 */
import { ModelError } from '../../core/language-model'
import { isRecord, parseJson } from '../json'
import { classifyResponse } from '../openai-error'

export type Fetch = typeof fetch

const noModelServer = (): ModelError => new ModelError('bad_base_url', 'never')

async function failureOf(response: Response): Promise<ModelError> {
  const { status, headers } = response
  const { code, retry, detail } = classifyResponse({ status, headers, body: await response.text() })
  return new ModelError(code, retry, detail)
}

/** A server that ignores `stream: true` sends one completion; the same choices as one chunk read alike. */
function asEventStream(completion: Record<string, unknown>): Response {
  const choices = (completion['choices'] as unknown[]).map((choice) =>
    isRecord(choice) ? { ...choice, delta: choice['message'] } : choice,
  )
  const text = `data: ${JSON.stringify({ ...completion, choices })}\n\ndata: [DONE]\n\n`
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
}

/** Some complain below a 200; any other JSON comes from something that is no model server. */
function isComplaint(body: unknown): boolean {
  const first: unknown = Array.isArray(body) ? body[0] : body
  return isRecord(first) && (first['object'] === 'error' || ['error', 'code', 'detail'].some((name) => name in first))
}

async function fromJson(response: Response): Promise<Response> {
  const text = await response.text()
  const body = parseJson(text)
  if (isRecord(body) && Array.isArray(body['choices'])) return asEventStream(body)
  throw isComplaint(body) ? await failureOf(new Response(text, response)) : noModelServer()
}

/** Neither cookies nor the address of a page go along, and a key is not carried on to wherever a redirect points. */
const discreet = { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' } as const satisfies RequestInit

async function send(fetchImpl: Fetch, input: Parameters<Fetch>[0], init: RequestInit | undefined): Promise<Response> {
  const response = await fetchImpl(input, { ...init, ...discreet })
  if (response.type === 'opaqueredirect') throw noModelServer()
  if (!response.ok) throw await failureOf(response)
  return response
}

/** For chat completions: an event stream, whatever the server sends. */
export function streamFetch(fetchImpl: Fetch): Fetch {
  return async (input, init) => {
    const response = await send(fetchImpl, input, init)
    const type = response.headers.get('content-type') ?? ''
    if (type.includes('event-stream')) return response
    if (type.includes('json')) return fromJson(response)
    await response.body?.cancel()
    throw noModelServer()
  }
}

/** For lists of models: JSON or a failure. */
export function jsonFetch(fetchImpl: Fetch): Fetch {
  return async (input, init) => {
    const response = await send(fetchImpl, input, init)
    if ((response.headers.get('content-type') ?? '').includes('json')) return response
    await response.body?.cancel()
    throw noModelServer()
  }
}
