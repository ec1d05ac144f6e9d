/**
 * Forgets a tab's summary when the tab leaves its article. A hash change, `replaceState` and a reload all look alike to `tabs.onUpdated`, and
 * endless scrolling changes the address: so an event only prompts a look at what the injected script says.
 */
import { browser, type Tabs } from '../../platform/browser'
import { pageAddress } from '../../protocol/article'
import { articleOf, summaryOf } from '../../protocol/summary'

const withoutHash = (url: string): string => url.replace(/#.*$/, '')

/** Whether the tab still shows the article that was read there: at its address, and with its words still on the page. */
export async function showsSameArticle(tabId: number): Promise<boolean> {
  const state = await articleOf(tabId).get()
  if (!state) return false
  const now = await pageAddress.sendToTab(tabId, {}).catch(() => null)
  if (!now?.stands) return false
  const { canonicalUrl, url } = state.article
  // Endless scrolling and filters change the address under the same words; a page without a canonical address is judged by its words alone.
  return withoutHash(now.url) === withoutHash(url) || now.canonicalUrl === canonicalUrl
}

export interface Departures {
  /** The tab is gone, or what it failed to read is. */
  left(tabId: number): void
  /** The tab shows something else than what that run read. */
  leftArticle(tabId: number, runId: string): void
}

/** A failure belongs to the page it was met on; one that came of the page's own going may be told after the next page began. */
async function failureIsOver(tabId: number, status: string | undefined): Promise<boolean> {
  const state = await summaryOf(tabId).get()
  return state.status === 'failed' && (status === 'loading' || (status === 'complete' && state.failure.code === 'unreadable'))
}

async function lookAgain(tabId: number, status: string | undefined, { left, leftArticle }: Departures): Promise<void> {
  const state = await articleOf(tabId).get()
  if (!state && (await failureIsOver(tabId, status))) left(tabId)
  if (state && !(await showsSameArticle(tabId))) leftArticle(tabId, state.runId)
}

/** Registers the listeners; call synchronously at the background's top level. */
export function watchTabs(departures: Departures): void {
  browser.tabs.onRemoved.addListener((tabId) => departures.left(tabId))
  browser.tabs.onReplaced.addListener((_added, removed) => departures.left(removed))
  browser.tabs.onUpdated.addListener((tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status || change.title || change.url) void lookAgain(tabId, change.status, departures)
  })
}
