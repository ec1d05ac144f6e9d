/** Whether a stream that ended was a whole answer. An ending proves nothing: most failures end a stream quietly. */
import type { ModelErrorCode, Retry } from '../../core/error'
import { ModelError } from '../../core/language-model'

export interface AnswerEnd {
  finish: string | null
  refused: boolean
  /** Any text at all besides white space. */
  hasText: boolean
  objectClosed: boolean
}

/** Reasons to finish other than being done, as servers name them. */
const badEndings: Record<string, readonly [ModelErrorCode, Retry]> = {
  length: ['truncated', 'raise_max'],
  max_tokens: ['truncated', 'raise_max'],
  content_filter: ['content_filter', 'never'],
  safety: ['content_filter', 'never'],
  sensitive: ['content_filter', 'never'],
  prohibited_content: ['content_filter', 'never'],
  recitation: ['content_filter', 'never'],
  refusal: ['refusal', 'never'],
  error: ['stream_error', 'restart'],
  network_error: ['stream_error', 'restart'],
  abort: ['stream_error', 'restart'],
  insufficient_system_resource: ['overloaded', 'backoff'],
}

function failureAtEnd({ finish, refused, hasText, objectClosed }: AnswerEnd): readonly [ModelErrorCode, Retry] | null {
  const bad = finish === null ? undefined : badEndings[finish.toLowerCase()]
  if (bad) return bad
  if (refused && !hasText) return ['refusal', 'never']
  if (finish === null) return ['truncated_no_finish', 'restart']
  if (!hasText) return ['empty', 'retry_once']
  return objectClosed ? null : ['bad_output', 'retry_once']
}

/** @throws ModelError unless the answer is whole. */
export function assertWhole(end: AnswerEnd): void {
  const failure = failureAtEnd(end)
  if (failure) throw new ModelError(...failure)
}
