/** One request and its answer. Everything that can end it early is thrown as a ModelError; the reader's abort is thrown as it is. */
import type { OpenAI } from 'openai'
import { ModelError, type ModelStreamPart } from '../../core/language-model'
import { toModelError } from '../openai-error'
import { startWatchdog, type Watchdog, type WatchdogTimes } from '../request/watchdog'
import { readChunk, type ChunkUsage } from './chunk'
import { assertWhole } from './judge-end'
import { leadingThought } from './leading-thought'
import { watchObject } from './object-closed'

/** The parts of the port that one attempt can give, and its end. */
export type AttemptPart = Extract<ModelStreamPart, { type: 'text-delta' | 'thinking' }> | { type: 'end'; usage: ChunkUsage }

export interface Attempt {
  client: OpenAI
  body: OpenAI.ChatCompletionCreateParamsStreaming
  times: WatchdogTimes
  signal: AbortSignal
  /** Called once the server has accepted the request's form. */
  onAccepted: () => Promise<void>
}

async function* readAnswer(chunks: AsyncIterable<unknown>, watchdog: Watchdog): AsyncGenerator<AttemptPart> {
  const thought = leadingThought()
  const object = watchObject()
  const end = { finish: null as string | null, refused: false, hasText: false }
  let isThinking = false
  let usage: ChunkUsage = { inputTokens: null, outputTokens: null }
  for await (const value of chunks) {
    const chunk = readChunk(value)
    if (chunk.text !== '' || chunk.thinking) watchdog.heard()
    const text = thought.feed(chunk.text)
    object.feed(text)
    end.hasText ||= text.trim() !== ''
    end.refused ||= chunk.refused
    end.finish = chunk.finish ?? end.finish
    usage = chunk.usage ?? usage
    const wasThinking = isThinking
    isThinking = chunk.thinking || thought.inside
    if (isThinking && !wasThinking) yield { type: 'thinking' }
    if (text !== '') yield { type: 'text-delta', text }
  }
  // The package ends the loop in silence when the request was aborted after its headers.
  if (!watchdog.signal.aborted) assertWhole({ ...end, objectClosed: object.closed })
  yield { type: 'end', usage }
}

/** @throws ModelError for whatever the server or the network did; the signal's reason when the reader stopped. */
export async function* attemptOnce({ client, body, times, signal, onAccepted }: Attempt): AsyncGenerator<AttemptPart> {
  const watchdog = startWatchdog(times, signal)
  try {
    const chunks = await client.chat.completions.create(body, { signal: watchdog.signal })
    await onAccepted()
    for await (const part of readAnswer(chunks, watchdog)) {
      if (!watchdog.signal.aborted) yield part
    }
    watchdog.signal.throwIfAborted()
  } catch (thrown) {
    signal.throwIfAborted()
    throw watchdog.stalled ? new ModelError('stalled', 'restart') : toModelError(thrown)
  } finally {
    watchdog.stop()
  }
}
