/** How long a silent server is waited for. The build for end-to-end tests may be told shorter times. */
import type { WatchdogTimes } from '../providers/openai-compatible'

let injected: WatchdogTimes | undefined

/** Undefined: the provider's own times. */
export const watchdogTimes = (): WatchdogTimes | undefined => injected

if (__E2E__) {
  Object.assign(globalThis, {
    setWatchdogTimes: (times: WatchdogTimes) => {
      injected = times
    },
  })
}
