/**
 * What `webextension-polyfill` is in the injected scripts: the browser's own API. In Manifest V3 it answers with promises in both browsers
 * (https://developer.chrome.com/docs/extensions/develop/concepts/promises), and the one thing that differs, the answer to a message, is given
 * by a callback in `src/platform/request.ts`.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown }

/** An element of a page may have the id “browser” and be taken for it; only an extension's has an id of its own. */
export default browser?.runtime?.id === undefined ? chrome : browser
