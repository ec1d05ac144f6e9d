/** One request and its answer. Everything that can end it early is thrown as a ModelError; the reader's abort is thrown as it is. */
import type { OpenAI } from 'openai'
import { ModelError, type ModelStreamPart } from '../../core/language-model'
import { inAnswer, toModelError } from '../openai-error'
import { tellSilence } from '../request/tell-silence'
import { startWatchdog, type Watchdog, type WatchdogTimes } from '../request/watchdog'
import { readChunk, type Chunk, type ChunkUsage } from './chunk'
import { followAnswer, type FollowedAnswer } from './follow-answer'
import { isVerdict } from './judge-end'

/** The parts of the port that one attempt can give, and its end. */
export type AttemptPart = Extract<ModelStreamPart, { type: 'text-delta' | 'thinking' | 'silent' }> | { type: 'end'; usage: ChunkUsage }

export interface Attempt {
  client: OpenAI
  body: OpenAI.ChatCompletionCreateParamsStreaming
  times: WatchdogTimes
  signal: AbortSignal
  /** Called once the server has accepted the request's form. */
  onAccepted: () => Promise<void>
}

/** White space says nothing: models that are held to JSON are known to write it without end. */
function rearm(watchdog: Watchdog, { finish, text, thinking }: Chunk): void {
  if (finish !== null) watchdog.ending()
  else if (text.trim() !== '' || thinking) watchdog.heard()
}

/** An answer that has ended is not lost because the connection's own end went wrong. */
async function* untilEnded(chunks: AsyncIterable<unknown>, answer: FollowedAnswer): AsyncGenerator<Chunk> {
  try {
    for await (const value of chunks) yield readChunk(value)
  } catch (thrown) {
    const isNoMatter = answer.isOver ? !isVerdict(toModelError(thrown).code) : answer.hasFinished
    if (!isNoMatter) throw thrown
  }
}

async function* readAnswer(chunks: AsyncIterable<unknown>, watchdog: Watchdog): AsyncGenerator<AttemptPart> {
  const answer = followAnswer()
  let isThinking = false
  for await (const chunk of untilEnded(chunks, answer)) {
    // Chunks that say nothing give no parts whose taker could stop.
    if (watchdog.signal.aborted) break
    rearm(watchdog, chunk)
    const wasOver = answer.isOver
    const text = answer.take(chunk)
    if (answer.isOverlong) break
    if (answer.isOver) watchdog.whole()
    else if (wasOver) watchdog.resume()
    if (answer.isThinking && !isThinking) yield { type: 'thinking' }
    isThinking = answer.isThinking
    if (text !== '') yield { type: 'text-delta', text }
  }
  // The package ends the loop in silence when the request was aborted after its headers.
  if (watchdog.stalled && !answer.hasFinished && !answer.isOver) throw new ModelError('stalled', 'restart')
  yield { type: 'end', usage: answer.assertWhole() }
}

type Progress = { hasBegun: boolean }

async function* converse({ client, body, onAccepted }: Attempt, watchdog: Watchdog, progress: Progress): AsyncGenerator<AttemptPart> {
  const chunks = await client.chat.completions.create(body, { signal: watchdog.signal })
  progress.hasBegun = true
  await onAccepted()
  yield* readAnswer(chunks, watchdog)
}

/** @throws ModelError for whatever the server or the network did; the signal's reason when the reader stopped. */
export async function* attemptOnce(attempt: Attempt): AsyncGenerator<AttemptPart> {
  const { times, signal } = attempt
  const watchdog = startWatchdog(times, signal)
  const progress: Progress = { hasBegun: false }
  try {
    for await (const part of tellSilence(converse(attempt, watchdog, progress), watchdog, times.untold)) {
      signal.throwIfAborted()
      yield part
    }
  } catch (thrown) {
    signal.throwIfAborted()
    const hasStalled = watchdog.stalled && !(thrown instanceof ModelError)
    if (hasStalled) throw new ModelError('stalled', 'restart')
    const failure = toModelError(thrown)
    throw progress.hasBegun && failure.code === 'network' ? inAnswer(failure) : failure
  } finally {
    watchdog.stop()
  }
}
