/** Addresses within the extension. */
import { browser } from './browser'

/** The whole address of a file of the extension. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path)

/** Whether the address is one of the extension's own. */
export const isOwnAddress = (url: string): boolean => url.startsWith(ownAddress(''))
