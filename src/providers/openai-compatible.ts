/** A language model behind any server that speaks OpenAI's chat completions: asks, adapts, waits, restarts, and says so part by part. */
import { imagesRefused, ModelError, type LanguageModel, type ModelPrompt, type ModelStreamPart } from '../core/language-model'
import { attemptOnce, type AttemptPart } from './answer/attempt'
import type { ChunkUsage } from './answer/chunk'
import { makeClient, type ServerSettings } from './request/client'
import { streamFetch, type Fetch } from './request/judged-fetch'
import { pause } from './request/pause'
import { ladderMemory, type LadderMemory } from './request/ladder-memory'
import { planRequest, type RequestPlan } from './request/request-plan'
import { wasCutSilently } from './request/silent-cut'
import { hostedTimes, localTimes, type WatchdogTimes } from './request/watchdog'
import { retryPolicy, usualPatience, type Patience, type Reaction } from './retry-policy'

export interface ConnectionSettings extends ServerSettings {
  model: string
  /** Tokens of prompt and answer together, where the reader or the server said so. */
  contextTokens?: number | null | undefined
}

export type { LadderMemory, WatchdogTimes }

/** Everything a run borrows from its surroundings; tests put their own times in. */
export interface Surroundings {
  timing: WatchdogTimes
  patience: Patience
  memory: LadderMemory
  fetch: Fetch
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted. */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** What is left out is the usual. */
export type Dependencies = { [Name in keyof Surroundings]?: Surroundings[Name] | undefined }

type Parts<Result = void> = AsyncGenerator<ModelStreamPart, Result>

/** Passes an attempt's parts on. What earlier attempts showed stays on screen until this one has something to say. */
async function* relay(attempt: AsyncIterable<AttemptPart>, screen: { hasText: boolean }): Parts<ChunkUsage | ModelError> {
  let isStale = screen.hasText
  try {
    for await (const part of attempt) {
      if (part.type === 'end') return part.usage
      if (part.type === 'text-delta') {
        if (isStale) yield { type: 'restart' }
        isStale = false
        screen.hasText = true
      }
      yield part
    }
  } catch (thrown) {
    if (thrown instanceof ModelError) return thrown
    throw thrown
  }
  return new ModelError('truncated_no_finish', 'restart')
}

/** Prepares the next attempt, or throws when there is none. */
async function* react(failure: ModelError, reaction: Reaction, plan: RequestPlan, around: Surroundings, signal: AbortSignal): Parts {
  switch (reaction.kind) {
    case 'give-up':
      throw failure
    case 'again':
      return
    case 'raise-maximum':
      plan.raiseMaximum()
      return
    case 'wait':
      yield { type: 'waiting', until: Date.now() + reaction.milliseconds, code: failure.code }
      await around.pause(reaction.milliseconds, signal)
      return
    case 'adapt': {
      const change = plan.adapt(failure)
      if (change === null) throw failure
      yield { type: 'adapted', change }
    }
  }
}

async function* run(server: ConnectionSettings, around: Surroundings, prompt: ModelPrompt, signal: AbortSignal): Parts {
  const client = makeClient(server, streamFetch(around.fetch))
  const plan = await planRequest(server, prompt, around.memory)
  if (plan.withholdsImages) yield { type: 'adapted', change: imagesRefused }
  const reactionTo = retryPolicy(around.patience)
  const screen = { hasText: false }
  for (let requests = 1; ; requests += 1) {
    yield { type: 'request-start', requests }
    const attempt = attemptOnce({ client, body: plan.body(), times: around.timing, signal, onAccepted: plan.accepted })
    const end = yield* relay(attempt, screen)
    if (!(end instanceof ModelError)) {
      const wasCut = server.preset.cutsSilently && wasCutSilently(prompt, end.inputTokens)
      if (wasCut) throw new ModelError('context_overflow', 'shrink')
      yield { type: 'finish', usage: { ...end, requests } }
      return
    }
    yield* react(end, reactionTo(end), plan, around, signal)
  }
}

/** Completes a failure's facts with the place it happened at, for the reader's sentence. */
async function* withPlace(parts: Parts, { preset, baseURL, model }: ConnectionSettings): Parts {
  try {
    yield* parts
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown
    // A server on the reader's own machine needs no internet: it is not there.
    const code = thrown.code === 'offline' && preset.local ? 'network' : thrown.code
    throw new ModelError(code, thrown.retry, { ...thrown.detail, host: new URL(baseURL).host, model })
  }
}

/**
 * Each stream is one run: at most one request at a time, further ones only as {@link Patience} allows. Throws {@link ModelError};
 * the signal's reason when it is aborted, which closes the socket at once.
 */
export function openAiCompatible(server: ConnectionSettings, dependencies: Dependencies = {}): LanguageModel {
  const { preset, baseURL, model } = server
  const around: Surroundings = {
    timing: dependencies.timing ?? (preset.local ? localTimes : hostedTimes),
    patience: dependencies.patience ?? usualPatience,
    memory: dependencies.memory ?? ladderMemory(),
    fetch: dependencies.fetch ?? ((...request) => fetch(...request)),
    pause: dependencies.pause ?? pause,
  }
  return {
    name: model,
    origin: new URL(baseURL).origin,
    contextTokens: server.contextTokens ?? preset.contextTokens,
    stream: (prompt, signal) => withPlace(run(server, around, prompt, signal), server),
  }
}
