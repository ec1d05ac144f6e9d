/**
 * A `fetch` that lets only an answer of the asked kind through to the `openai` package, and throws every other as a judged failure.
 * The package would take HTML, a JSON error below a 200, or an array of errors for a stream that merely said nothing.
 */
import { ModelError } from '../../core/language-model'
import { isRecord, parseJson } from '../json'
import { classifyResponse } from '../openai-error'
import { eventStream, lookInto, mostOfComplaint, readJsonText, readText } from './response-body'

export type Fetch = typeof fetch

const noModelServer = (): ModelError => new ModelError('bad_base_url', 'never')

function failureOf({ status, headers }: Response, body: string): ModelError {
  const { code, retry, detail } = classifyResponse({ status, headers, body })
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

function fromJson(response: Response, text: string): Response {
  const body = parseJson(text)
  if (isRecord(body) && Array.isArray(body['choices'])) return asEventStream(body)
  throw isComplaint(body) ? failureOf(response, text) : noModelServer()
}

/** Neither cookies nor the address of a page go along, and a key is not carried on to wherever a redirect points. */
const discreet = { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' } as const satisfies RequestInit

async function send(fetchImpl: Fetch, input: Parameters<Fetch>[0], init: RequestInit | undefined): Promise<Response> {
  const response = await fetchImpl(input, { ...init, ...discreet })
  if (response.type === 'opaqueredirect') throw noModelServer()
  if (!response.ok) throw failureOf(response, (await readText(response.body, mostOfComplaint)).text)
  return response
}

/** For chat completions: an event stream, whatever the server sends and however it labels it. */
export function streamFetch(fetchImpl: Fetch): Fetch {
  return async (input, init) => {
    const response = await send(fetchImpl, input, init)
    const { kind, body } = await lookInto(response)
    if (kind === 'events') return eventStream(body, init?.signal)
    if (kind === 'json') return fromJson(response, await readJsonText(body))
    await body.cancel()
    throw noModelServer()
  }
}

/** For lists of models: JSON or a failure. */
export function jsonFetch(fetchImpl: Fetch): Fetch {
  return async (input, init) => {
    const response = await send(fetchImpl, input, init)
    const text = await readJsonText(response.body)
    if (parseJson(text) === null) throw noModelServer()
    return new Response(text, { headers: { 'content-type': 'application/json' } })
  }
}
