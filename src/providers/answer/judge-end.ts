/**
 * Whether a stream that ended was a whole answer. A quiet ending proves nothing: most failures end a stream quietly. A closed object does:
 * nothing that comes after it belongs to the answer.
 */
import type { ModelErrorCode, Retry } from '../../core/error'
import { ModelError } from '../../core/language-model'

export interface AnswerEnd {
  finish: string | null
  refused: boolean
  /** Any text at all besides white space. */
  hasText: boolean
  objectClosed: boolean
  /** It was given up as longer than any answer. */
  isOverlong: boolean
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

const badEnding = (finish: string | null): readonly [ModelErrorCode, Retry] | undefined =>
  finish === null ? undefined : badEndings[finish.toLowerCase()]

/** Whether the server says that the answer ended before its time: then an object behind words may be a draft. */
export const endedBadly = (finish: string | null): boolean => badEnding(finish) !== undefined

/** What the server says about the answer's content, not about how far it got: it holds for a whole answer too. */
export const isVerdict = (code: ModelErrorCode): boolean => code === 'content_filter' || code === 'refusal'

function failureAtEnd({ finish, refused, hasText, objectClosed, isOverlong }: AnswerEnd): readonly [ModelErrorCode, Retry] | null {
  const bad = badEnding(finish)
  if (bad && isVerdict(bad[0])) return bad
  if (isOverlong) return ['bad_output', 'retry_once']
  if (bad && !objectClosed) return bad
  if (objectClosed) return null
  if (refused && !hasText) return ['refusal', 'never']
  if (finish === null) return ['truncated_no_finish', 'restart']
  return hasText ? ['bad_output', 'retry_once'] : ['empty', 'retry_once']
}

/** @throws ModelError unless the answer is whole. */
export function assertWhole(end: AnswerEnd): void {
  const failure = failureAtEnd(end)
  if (failure) throw new ModelError(...failure)
}
