/** Waiting for the browser without guessing how long it takes. */

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

type Nothing = null | undefined | false | 0 | ''

/**
 * Asks again until the answer says something, and returns it: null, undefined, false, 0 and '' are no answer yet. A probe that throws has no answer yet.
 * Rejects after `timeout` ms, with what was waited for and why the last probe failed.
 */
export async function until<Answer>(
  what: string,
  probe: () => Promise<Answer | Nothing> | Answer | Nothing,
  timeout = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + timeout
  for (;;) {
    let problem: unknown
    try {
      const answer = await probe()
      if (answer) return answer
    } catch (error) {
      problem = error
    }
    if (Date.now() > deadline) throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause: problem })
    await pause(50)
  }
}
