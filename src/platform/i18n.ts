/** Words of the interface, in the browser's language. */
import { browser } from './browser'

/** The message of that key; placeholders are filled in order. An unknown key shows as itself, so that it is noticed. */
export const message = (key: string, ...substitutions: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key

/** Language tag of the interface, e.g. `ko` or `en-US`. */
export const interfaceLocale = (): string => browser.i18n.getUILanguage()
