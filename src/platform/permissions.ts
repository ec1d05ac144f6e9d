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

/** Only Firefox has data consent, as a permission of its own beside host access. */
const asksDataConsent = (): boolean => 'getBrowserInfo' in browser.runtime

/** As {@link requestOrigin}, for a server that is to be sent the text of pages: where the browser has a consent for that, it is asked in the same question. */
export const requestServer = (origin: string): Promise<boolean> =>
  browser.permissions.request({
    origins: [pattern(origin)],
    ...(asksDataConsent() ? { data_collection: ['websiteContent' as const] } : {}),
  })

/** Whether access to the one is access to the other: ports and paths do not tell them apart. */
export const sharesAccess = (one: string, other: string): boolean => pattern(one) === pattern(other)

/** Gives an origin back. */
export const dropOrigin = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern(origin)] })

/** Called in the background whenever a permission was granted. */
export function onOriginGranted(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
}
