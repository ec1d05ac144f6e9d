/**
 * One run for one question: a second tab with the same article joins the run under way. The run ends when the last follower leaves.
 */
import type { SummaryState } from '../../core/summary/summary-state'
import { unlessAborted } from './unless-aborted'

interface SharedRun {
  followers: Set<(state: SummaryState) => void>
  latest: SummaryState | null
  finished: Promise<void>
  abort: AbortController
}

const runs = new Map<string, SharedRun>()

function begin(key: string, make: (signal: AbortSignal) => AsyncIterable<SummaryState>): SharedRun {
  const abort = new AbortController()
  const run: SharedRun = { followers: new Set(), latest: null, finished: Promise.resolve(), abort }
  run.finished = follow(run, make(abort.signal)).finally(() => {
    if (runs.get(key) === run) runs.delete(key)
  })
  runs.set(key, run)
  return run
}

async function follow(run: SharedRun, states: AsyncIterable<SummaryState>): Promise<void> {
  for await (const state of states) {
    run.latest = state
    for (const tell of run.followers) tell(state)
  }
}

/**
 * Follows the run of that key, begun by `make` if there is none; resolves when it is over.
 * @throws the run's own error, or the signal's reason when this follower leaves
 */
export async function joinRun(
  key: string,
  make: (signal: AbortSignal) => AsyncIterable<SummaryState>,
  tell: (state: SummaryState) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const run = runs.get(key) ?? begin(key, make)
  if (run.latest) tell(run.latest)
  run.followers.add(tell)
  try {
    await unlessAborted(run.finished, signal)
  } finally {
    run.followers.delete(tell)
    if (run.followers.size === 0) {
      run.abort.abort()
      if (runs.get(key) === run) runs.delete(key)
    }
  }
}
