/** Host access, asked for one origin at a time, in the click that needs it. */
import { browser } from './browser'

const pattern = (origin: string): string => `${new URL(origin).protocol}//${new URL(origin).hostname}/*`

/** True when the extension may reach that origin. */
export const hasOrigin = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern(origin)] })

/**
 * Asks the reader for an origin. Must be called before the first `await` of a click handler; Chromium closes the popup that asks, so
 * nothing may depend on what follows there (see {@link onOriginGranted}).
 */
export const requestOrigin = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [pattern(origin)] })

/** Gives an origin back. */
export const dropOrigin = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern(origin)] })

/** Called in the background whenever a permission was granted. */
export function onOriginGranted(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
}
