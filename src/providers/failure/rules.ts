/** The judgement itself: rules from the most telling signal to the least; the first that applies decides. */
import type { ModelErrorCode, Retry } from '../../core/error'
import type { Complaint } from './complaint'
import { windowNamed } from './parameters'
import type { Phrases } from './phrases/any-of'
import { topics, type Topic } from './phrases/topics'
import { retrySeconds } from './retry-seconds'

interface Rule {
  code: ModelErrorCode
  retry: Retry | ((complaint: Complaint) => Retry)
  applies: (complaint: Complaint) => boolean
}

function says(complaint: Complaint, topic: Topic): boolean {
  const { names, words }: Phrases = topics[topic]
  return words.test(complaint.words) || (names?.test(complaint.names) ?? false)
}

const hasStatus = (complaint: Complaint, ...statuses: number[]): boolean => complaint.status !== null && statuses.includes(complaint.status)

/** Refusals that are the request's own fault: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx. These few may pass. */
const passing4xx: readonly number[] = [408, 409, 423, 425, 429]
/** What the server lacks for good; the last two are Cloudflare's for a certificate that is not valid. */
const lasting5xx: readonly number[] = [501, 505, 506, 510, 525, 526]

/** No wait heals it: asking again would get the same answer. */
const isLasting = ({ status }: Complaint): boolean =>
  status !== null && ((status >= 400 && status < 500 && !passing4xx.includes(status)) || lasting5xx.includes(status))

const isServerStatus = ({ status }: Complaint): boolean => status !== null && status >= 500

/** Google words a per-minute limit like an empty account; only `limit: 0` means that the plan has none of it. */
const isGooglesLimit = ({ names: codes, words: prose }: Complaint): boolean =>
  (codes.includes('resource_exhausted') || prose.includes('resource_exhausted')) && !/limit: 0\b/.test(prose)

/** A 429 is the reader's limit, unless it says that the server itself is full. */
const isLimit429 = (complaint: Complaint): boolean =>
  hasStatus(complaint, 429) && !/overload|(at|no) capacity|capacity_exhausted/.test(complaint.words)

const rateLimitRetry = (complaint: Complaint): Retry =>
  retrySeconds(complaint) !== null || windowNamed.test(complaint.words) ? 'after' : 'backoff'

export const rules: readonly Rule[] = [
  // A hotel's or a train's network that wants a login first: https://www.rfc-editor.org/rfc/rfc6585#section-6
  { code: 'captive_portal', retry: 'never', applies: (it) => hasStatus(it, 511) },
  // A proxy, a login page or the wrong path answers with a page; behind a gateway's status the status says more.
  {
    code: 'bad_base_url',
    retry: 'never',
    applies: (it) => it.isHtml && !isServerStatus(it) && !hasStatus(it, 401, 408, 413, 429),
  },
  // Ollama refuses foreign origins with an empty 403.
  { code: 'cors_origin', retry: 'never', applies: (it) => (hasStatus(it, 403) && it.isBlank) || says(it, 'cors') },
  { code: 'quota', retry: 'never', applies: (it) => hasStatus(it, 402) || (says(it, 'quota') && !isGooglesLimit(it)) },
  { code: 'context_overflow', retry: 'shrink', applies: (it) => hasStatus(it, 413) || says(it, 'overflow') },
  { code: 'unsupported_country', retry: 'never', applies: (it) => hasStatus(it, 451) || says(it, 'country') },
  { code: 'content_filter', retry: 'never', applies: (it) => says(it, 'contentFilter') },
  { code: 'bad_output', retry: 'adapt', applies: (it) => says(it, 'badOutput') },
  { code: 'auth', retry: 'never', applies: (it) => hasStatus(it, 401) },
  { code: 'rate_limit', retry: rateLimitRetry, applies: isLimit429 },
  { code: 'model_not_found', retry: 'never', applies: (it) => !isServerStatus(it) && says(it, 'modelNotFound') },
  { code: 'auth', retry: 'never', applies: (it) => hasStatus(it, 403) || says(it, 'auth') },
  { code: 'server', retry: 'never', applies: (it) => says(it, 'loadFailure') },
  { code: 'loading', retry: 'backoff', applies: (it) => says(it, 'loading') },
  { code: 'overloaded', retry: 'backoff', applies: (it) => hasStatus(it, 429, 498, 503, 529) || says(it, 'overloaded') },
  { code: 'rate_limit', retry: rateLimitRetry, applies: (it) => says(it, 'rateLimit') },
  {
    code: 'bad_base_url',
    retry: 'never',
    applies: (it) => hasStatus(it, 301, 302, 303, 307, 308, 404, 405, 410) || says(it, 'badAddress'),
  },
  { code: 'unsupported_param', retry: 'adapt', applies: (it) => hasStatus(it, 400, 415, 422) },
  { code: 'server', retry: (it) => (isLasting(it) ? 'never' : 'backoff'), applies: () => true },
]
