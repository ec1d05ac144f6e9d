/**
 * Forgets a tab's summary when the tab leaves its article. A hash change, `replaceState` and a reload all look alike to `tabs.onUpdated`, and
 * endless scrolling changes the address: so an event only prompts a look at what the injected script says.
 */
import { browser } from '../platform/browser'
import { pageAddress } from '../protocol/article'
import { articleOf } from '../protocol/summary'

const withoutHash = (url: string): string => url.replace(/#.*$/, '')

/** Whether the tab still shows the article that was read there. */
export async function showsSameArticle(tabId: number): Promise<boolean> {
  const state = await articleOf(tabId).get()
  if (!state) return false
  const now = await pageAddress.sendToTab(tabId, {}).catch(() => null)
  if (!now) return false
  const { canonicalUrl, url } = state.article
  return withoutHash(now.url) === withoutHash(url) || (canonicalUrl !== null && now.canonicalUrl === canonicalUrl)
}

/** Registers the listeners; call synchronously at the background's top level. `left` is told of every tab whose article is gone. */
export function watchTabs(left: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => left(tabId))
  browser.tabs.onReplaced.addListener((_added, removed) => left(removed))
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (!change.status) return
    void articleOf(tabId)
      .get()
      .then(async (state) => {
        if (state && !(await showsSameArticle(tabId))) left(tabId)
      })
  })
}
