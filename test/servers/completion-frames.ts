/** Frames of a chat completion's event stream, as OpenAI's dialect has them. */
import type { Reply } from './fake-model-server'

const frame = (fields: object): string => `data: ${JSON.stringify({ id: 'completion-1', object: 'chat.completion.chunk', ...fields })}\n\n`

/** One chunk of the first choice. */
export const delta = (fields: object, finish: string | null = null): string =>
  frame({ choices: [{ index: 0, delta: fields, finish_reason: finish }] })

export const opening = delta({ role: 'assistant', content: '' })
export const text = (content: string): string => delta({ content })
export const finish = (reason = 'stop'): string => delta({}, reason)
export const usage = (inputTokens: number, outputTokens: number): string =>
  frame({ choices: [], usage: { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens } })
export const done = 'data: [DONE]\n\n'
export const comment = (words = 'keep-alive'): string => `: ${words}\n\n`

/** Splits a text into pieces of so many characters, as a model's tokens would. */
export const inPieces = (whole: string, size = 12): string[] => whole.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []

/** A whole, successful answer. `answer` is JSON text, or what is to become it. */
export function wholeAnswer(answer: string | object, options: Pick<Reply, 'frameDelay' | 'headersDelay'> & { size?: number } = {}): Reply {
  const { size, ...times } = options
  const pieces = inPieces(typeof answer === 'string' ? answer : JSON.stringify(answer), size)
  return { ...times, frames: [opening, ...pieces.map(text), finish(), usage(900, 120), done] }
}
