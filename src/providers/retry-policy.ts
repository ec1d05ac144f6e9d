/** What is done about a failure before the reader has to do anything: bounded, and never in secret. */
import type { ModelError } from '../core/language-model'

/** How much is tried by itself, in one run. */
export interface Patience {
  /** Milliseconds before the second and each further request to a busy server. */
  backoff: readonly number[]
  /** The same for a server that is still loading its model. */
  loading: readonly number[]
  /** Times a stream is started anew after breaking, and an empty or an unfinished answer asked for again. */
  restarts: number
  /** Waits for a rate limit to open again. */
  limitWaits: number
  /** Milliseconds; what asks for a longer wait is handed to the reader. */
  longestWait: number
  /** Changes to the request's form. */
  adaptations: number
}

export const usualPatience: Patience = {
  backoff: [2_000, 6_000],
  loading: [5_000, 15_000, 30_000],
  restarts: 1,
  limitWaits: 2,
  longestWait: 90_000,
  adaptations: 3,
}

/** For a test of the connection: what is asked wrongly is mended, what fails is told at once. */
export const noPatience: Patience = { ...usualPatience, backoff: [], loading: [], restarts: 0, limitWaits: 0 }

/** Opening hours nobody told: most limits count by the minute. */
const untoldLimitWait = 30_000

export type Reaction =
  | { kind: 'give-up' }
  | { kind: 'again' }
  | { kind: 'raise-maximum' }
  | { kind: 'adapt' }
  | { kind: 'wait'; milliseconds: number }

/** Counts what a run has tried, and says what to do about each failure. */
export function retryPolicy(patience: Patience): (failure: ModelError) => Reaction {
  const tried: Record<string, number> = {}
  const giveUp: Reaction = { kind: 'give-up' }

  /** The how-manieth time this is, from 0. */
  const count = (what: string): number => (tried[what] = (tried[what] ?? -1) + 1)

  const within = (limit: number, what: string, reaction: Reaction): Reaction => (count(what) < limit ? reaction : giveUp)

  function wait(usual: number | undefined, { seconds, window }: ModelError['detail']): Reaction {
    if (usual === undefined || window !== undefined) return giveUp
    const milliseconds = typeof seconds === 'number' ? seconds * 1000 : usual
    return milliseconds > patience.longestWait ? giveUp : { kind: 'wait', milliseconds }
  }

  return ({ code, retry, detail }) => {
    switch (retry) {
      case 'restart':
      case 'retry_once':
        return within(patience.restarts, retry, { kind: 'again' })
      case 'raise_max':
        return within(patience.restarts, retry, { kind: 'raise-maximum' })
      case 'adapt':
        return within(patience.adaptations, retry, { kind: 'adapt' })
      case 'after':
        return count(retry) < patience.limitWaits ? wait(untoldLimitWait, detail) : giveUp
      case 'backoff':
        return wait((code === 'loading' ? patience.loading : patience.backoff)[count(retry)], detail)
      case 'shrink':
      case 'never':
      case 'none':
        return giveUp
    }
  }
}
