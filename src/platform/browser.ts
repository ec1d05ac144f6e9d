/** The one door to the extension API; in what ships it is the browser's own (`build/native-browser.ts`). */
import browser from 'webextension-polyfill'

export { browser }
export type { Tabs, Runtime } from 'webextension-polyfill'
