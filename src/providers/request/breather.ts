/** Work that never waits for anything keeps messages waiting: a reader's Stop among them. */

/** Milliseconds of work between two turns of the event loop. */
const longestBreath = 50

/** @returns a function to be awaited often, which gives the event loop a turn when one is due. */
export function breather(longest = longestBreath): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longest) return
    await new Promise((resolve) => setTimeout(resolve))
    last = performance.now()
  }
}
