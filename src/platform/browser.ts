/** The one door to the extension API. The polyfill throws outside an extension, so nothing else imports it. */
import browser from 'webextension-polyfill'

export { browser }
export type { Tabs, Runtime } from 'webextension-polyfill'
