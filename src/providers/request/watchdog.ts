/** Ends a request that has gone silent: a stalled stream keeps its socket open for ever, and keep-alive comments say nothing. */

/** Milliseconds without a word of the answer or of thinking before the first one, between two, and for the whole request. */
export interface WatchdogTimes {
  firstToken: number
  gap: number
  total: number
}

export const hostedTimes: WatchdogTimes = { firstToken: 120_000, gap: 60_000, total: 600_000 }

/** A laptop may load the model first and read the article for minutes. */
export const localTimes: WatchdogTimes = { firstToken: 300_000, gap: 60_000, total: 900_000 }

export interface Watchdog {
  /** Aborted when the request has gone silent, or when the caller's signal is. */
  readonly signal: AbortSignal
  readonly stalled: boolean
  /** To be called on content and on thinking only. */
  heard(): void
  stop(): void
}

export function startWatchdog({ firstToken, gap, total }: WatchdogTimes, caller: AbortSignal): Watchdog {
  const silence = new AbortController()
  const bite = () => silence.abort()
  const whole = setTimeout(bite, total)
  let next = setTimeout(bite, firstToken)
  return {
    signal: AbortSignal.any([caller, silence.signal]),
    get stalled() {
      return silence.signal.aborted && !caller.aborted
    },
    heard() {
      clearTimeout(next)
      next = setTimeout(bite, gap)
    },
    stop() {
      clearTimeout(next)
      clearTimeout(whole)
    },
  }
}
