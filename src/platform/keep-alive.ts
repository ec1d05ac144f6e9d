/** Both browsers end an idle background after 30 s, and a stream's chunks do not count as activity; a call to the API does. */
import { browser } from './browser'

const interval = 20_000

/** Keeps the background alive until the returned function is called. */
export function keepAlive(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), interval)
  return () => clearInterval(timer)
}
