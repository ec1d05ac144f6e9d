/** A server that has frozen looks like one that thinks: the reader is told, and the watchdog goes on waiting. */
import type { Watchdog } from './watchdog'

/** Milliseconds. */
const longestUntold = 30_000

/** Whether the promise settles within so many milliseconds, whichever way. */
async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, milliseconds, false)))
  const settled = promise.then(
    () => true,
    () => true,
  )
  return Promise.race([settled, late]).finally(() => clearTimeout(timer))
}

/** The parts as they come, and `silent` between two of them when nothing has been heard for `longest` milliseconds. */
export async function* tellSilence<Part>(
  parts: AsyncGenerator<Part>,
  watchdog: Watchdog,
  longest = longestUntold,
): AsyncGenerator<Part | { type: 'silent' }> {
  try {
    for (;;) {
      const next = parts.next()
      // Thoughts are heard and give no parts: then the wait begins anew.
      for (let left = longest - watchdog.silence; !(await settlesWithin(next, left)); left = longest - watchdog.silence) {
        if (watchdog.silence < longest) continue
        yield { type: 'silent' }
        break
      }
      const { done, value } = await next
      if (done) return
      yield value
    }
  } finally {
    await parts.return(undefined)
  }
}
