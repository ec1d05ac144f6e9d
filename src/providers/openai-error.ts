/** What went wrong, out of what a server answered or how the connection ended: by status, code and known phrases. */
import { APIError } from 'openai'
import { ModelError } from '../core/language-model'
import type { ModelErrorCode, Retry } from '../core/error'
import { readComplaint, type Complaint } from './failure/complaint'
import { dayNamed, parameters } from './failure/parameters'
import { retrySeconds } from './failure/retry-seconds'
import { rules } from './failure/rules'

export interface Failure {
  code: ModelErrorCode
  retry: Retry
  /**
   * `status` (HTTP), `seconds` (to wait, as the server told), `window` (`day` of a limit that counts by it, `long` of one that opens too
   * late to be waited for), `parameter` (what it complained of, one of the request ladder's names) and `during` (`answer`, of a connection
   * that was cut after the answer's headers), each only where known.
   */
  detail: Record<string, string | number>
}

/** A response that is no event stream. `body` is its text, or the JSON of it. */
export interface ResponseFacts {
  status: number
  headers: Headers
  body: unknown
}

/** Seconds. Whoever is told to wait longer comes back another time, and a figure without bounds is no time at all. */
const longestTold = 3_600

function waitOf(complaint: Complaint, retry: Retry): Failure['detail'] {
  if (retry !== 'after' && retry !== 'backoff') return {}
  const seconds = retrySeconds(complaint)
  if (seconds !== null) return seconds > longestTold ? { window: 'long' } : { seconds }
  return retry === 'after' && dayNamed.test(complaint.words) ? { window: 'day' } : {}
}

function detailOf(complaint: Complaint, retry: Retry): Failure['detail'] {
  const prose = `${complaint.names} ${complaint.words}`
  const parameter = retry === 'adapt' ? parameters.find(([, pattern]) => pattern.test(prose))?.[0] : undefined
  return {
    ...(complaint.status === null ? {} : { status: complaint.status }),
    ...waitOf(complaint, retry),
    ...(parameter === undefined ? {} : { parameter }),
  }
}

function judge(complaint: Complaint): Failure {
  const { code, retry: rule } = rules.find(({ applies }) => applies(complaint))!
  const retry = typeof rule === 'string' ? rule : rule(complaint)
  return { code, retry, detail: detailOf(complaint, retry) }
}

/** Judges a response that should have been an event stream and was not. */
export function classifyResponse({ status, headers, body }: ResponseFacts): Failure {
  return judge(readComplaint(status, headers, body))
}

/** Inside a stream only these say more than that the stream broke, and would say the same to a second request. */
const tellingInStream: readonly ModelErrorCode[] = [
  'rate_limit',
  'quota',
  'context_overflow',
  'content_filter',
  'auth',
  'unsupported_country',
  'model_not_found',
]

/** Judges an error object that arrived as a frame of a stream. */
export function classifyFrame(body: unknown): Failure {
  const failure = judge(readComplaint(null, null, body))
  return tellingInStream.includes(failure.code) ? failure : { code: 'stream_error', retry: 'restart', detail: {} }
}

/** A connection that could not be made: `openai` wraps what `fetch` threw. */
const connectionFailure = (): Failure =>
  globalThis.navigator?.onLine === false
    ? { code: 'offline', retry: 'never', detail: {} }
    : { code: 'network', retry: 'restart', detail: {} }

/** The same failure, known to have come in the middle of an answer. */
export const inAnswer = ({ code, retry, detail }: ModelError): ModelError => new ModelError(code, retry, { ...detail, during: 'answer' })

/** A connection that was cut after the answer's headers had come: it had been made, and the fault is not in the address. */
export function connectionCut(): ModelError {
  const { code, retry, detail } = connectionFailure()
  return inAnswer(new ModelError(code, retry, detail))
}

function innerModelError(thrown: unknown): ModelError | null {
  if (thrown instanceof ModelError) return thrown
  return thrown instanceof Error && thrown.cause instanceof ModelError ? thrown.cause : null
}

/** Anything thrown by a request as the one class the product expects. Nothing of a server's own words is kept. */
export function toModelError(thrown: unknown): ModelError {
  const known = innerModelError(thrown)
  if (known) return known
  const { code, retry, detail } = classifyThrown(thrown)
  return new ModelError(code, retry, detail)
}

function classifyThrown(thrown: unknown): Failure {
  if (thrown instanceof SyntaxError) return { code: 'stream_error', retry: 'restart', detail: {} }
  if (thrown instanceof APIError && thrown.error) return classifyFrame(thrown.error)
  return connectionFailure()
}
