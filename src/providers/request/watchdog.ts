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
  /** The answer has ended; whatever the server still has to say has to come soon. */
  ending(): void
  stop(): void
}

/** The usage follows the last word at once, and then the connection closes; some servers forget to. */
const longestFarewell = 3_000

export function startWatchdog({ firstToken, gap, total }: WatchdogTimes, caller: AbortSignal): Watchdog {
  const silence = new AbortController()
  const bite = () => silence.abort()
  const whole = setTimeout(bite, total)
  let next = setTimeout(bite, firstToken)
  const biteIn = (milliseconds: number): void => {
    clearTimeout(next)
    next = setTimeout(bite, milliseconds)
  }
  return {
    signal: AbortSignal.any([caller, silence.signal]),
    get stalled() {
      return silence.signal.aborted && !caller.aborted
    },
    heard: () => biteIn(gap),
    ending: () => biteIn(Math.min(gap, longestFarewell)),
    stop() {
      clearTimeout(next)
      clearTimeout(whole)
    },
  }
}
