/** Ends a wait when nobody waits for it any more; what was waited for goes on unheeded. */

/** @throws the signal's reason once it is aborted */
export async function unlessAborted<Value>(awaited: Promise<Value>, signal: AbortSignal): Promise<Value> {
  // Nobody may be listening when it fails later: the signal was aborted before, or is first.
  awaited.catch(() => undefined)
  signal.throwIfAborted()
  let leave = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    leave = () => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([awaited, aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
