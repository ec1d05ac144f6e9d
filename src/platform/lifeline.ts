/**
 * A port held only to notice that the background died: its end wakes the background anew, which then marks the runs it lost. The name
 * tells which kind of face holds it, and in which window.
 */
import { browser, type Runtime } from './browser'

const pause = 100

/** Holds a lifeline to the background for as long as the page lives. */
export function holdLifeline(name: string): void {
  const port = browser.runtime.connect({ name })
  port.onDisconnect.addListener(() => setTimeout(() => holdLifeline(name), pause))
}

/** In the background: who holds a lifeline. `ended` is called when that page is gone. */
export function onLifeline(callback: (name: string, ended: (callback: () => void) => void) => void): void {
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.sender?.id !== browser.runtime.id) return
    callback(port.name, (done) => port.onDisconnect.addListener(() => done()))
  })
}
