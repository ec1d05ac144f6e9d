/** Ends a request that has gone silent: a stalled stream keeps its socket open for ever, and keep-alive comments say nothing. */

/** Milliseconds without a word of the answer or of thinking before the first one, between two, and for the whole request. */
export interface WatchdogTimes {
  firstToken: number
  gap: number
  total: number
  /** From the end of the answer until the connection is closed, whatever the server still sends. */
  grace?: number
  /** Of silence until the reader is told of it. */
  untold?: number
}

export const hostedTimes: WatchdogTimes = { firstToken: 120_000, gap: 60_000, total: 600_000 }

/** A laptop may load the model first and read the article for minutes. */
export const localTimes: WatchdogTimes = { firstToken: 300_000, gap: 60_000, total: 900_000 }

export interface Watchdog {
  /** Aborted when the request has gone silent, or when the caller's signal is. */
  readonly signal: AbortSignal
  readonly stalled: boolean
  /** Milliseconds since something was heard, or since the beginning. */
  readonly silence: number
  /** To be called on content and on thinking only. */
  heard(): void
  /** The server gave a reason to finish; whatever it still has to say has to come soon. */
  ending(): void
  /** Nothing is missing from the answer: from the first call on, the time that is left is fixed. */
  whole(): void
  /** What had seemed whole was a draft: the answer is still to come. */
  resume(): void
  stop(): void
}

/** The usage follows the last word at once, and then the connection closes; some servers forget to. */
const usualGrace = 3_000

export function startWatchdog({ firstToken, gap, total, grace = Math.min(gap, usualGrace) }: WatchdogTimes, caller: AbortSignal): Watchdog {
  const silence = new AbortController()
  const bite = () => silence.abort()
  const latest = setTimeout(bite, total)
  let next = setTimeout(bite, firstToken)
  let isWhole = false
  let last = performance.now()
  const biteIn = (milliseconds: number): void => {
    if (isWhole) return
    clearTimeout(next)
    next = setTimeout(bite, milliseconds)
  }
  return {
    signal: AbortSignal.any([caller, silence.signal]),
    get stalled() {
      return silence.signal.aborted && !caller.aborted
    },
    get silence() {
      return performance.now() - last
    },
    heard() {
      last = performance.now()
      biteIn(gap)
    },
    ending: () => biteIn(grace),
    whole() {
      biteIn(grace)
      isWhole = true
    },
    resume() {
      isWhole = false
      biteIn(gap)
    },
    stop() {
      clearTimeout(next)
      clearTimeout(latest)
    },
  }
}
