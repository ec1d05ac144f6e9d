/** Every failure the product expects, as a code. Errors cross contexts as codes; the words are the faces'. */

/** Failures of reading the page. */
export const pageErrors = ['not_article', 'empty_page', 'restricted_page', 'no_access', 'no_selection', 'unreadable'] as const

/** Failures of a model's server; see `providers/openai-error.ts` for how each is recognised. */
export const modelErrors = [
  'address_with_password',
  'auth',
  'bad_base_url',
  'bad_output',
  'captive_portal',
  'content_filter',
  'context_overflow',
  'cors_origin',
  'empty',
  'host_permission',
  'loading',
  'malformed_key',
  'model_not_found',
  'network',
  'offline',
  'overloaded',
  'quota',
  'rate_limit',
  'refusal',
  'server',
  'stalled',
  'stream_error',
  'truncated',
  'truncated_no_finish',
  'unsupported_country',
  'unsupported_param',
  'wrong_language',
] as const

/** Failures of the run itself. */
export const runErrors = ['interrupted', 'stopped', 'storage_full', 'unexpected'] as const

export type PageErrorCode = (typeof pageErrors)[number]
export type ModelErrorCode = (typeof modelErrors)[number]
export type RunErrorCode = (typeof runErrors)[number]
export type ErrorCode = PageErrorCode | ModelErrorCode | RunErrorCode

/** What may be done about a model's failure. */
export type Retry = 'never' | 'none' | 'adapt' | 'after' | 'backoff' | 'restart' | 'retry_once' | 'raise_max' | 'shrink'

/** A failure as it is stored and shown: a code, and facts that complete its sentence (a host, seconds, a model's name). */
export interface Failure {
  code: ErrorCode
  detail?: Record<string, string | number>
}

/** The one exception class for expected failures inside a context. */
export class VerbatimError extends Error {
  readonly failure: Failure

  constructor(code: ErrorCode, detail?: Failure['detail']) {
    super(code)
    this.name = 'VerbatimError'
    this.failure = detail ? { code, detail } : { code }
  }
}
