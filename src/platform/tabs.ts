/** Tabs, as far as the product cares: which one is in front, and where it goes. */
import { browser, type Tabs } from './browser'
import { ownAddress } from './own-pages'

export interface TabInFront {
  id: number
  windowId: number
  /** Only known with access to the page. */
  url: string | null
  incognito: boolean
}

const toTab = ({ id, windowId, url, incognito }: Tabs.Tab): TabInFront | null =>
  id === undefined || windowId === undefined ? null : { id, windowId, url: url ?? null, incognito }

/** The tab in front of the window this page belongs to (popup and panel), or of the last used window (background). */
export async function activeTab(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ? toTab(tab) : null
}

/** That tab, or null when it is gone. */
export async function tabById(tabId: number): Promise<TabInFront | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab && toTab(tab)
}

/** Calls back whenever another tab comes to the front of that window; returns a function that ends it. */
export function watchActiveTab(windowId: number, callback: (tabId: number) => void): () => void {
  const listener = (info: Tabs.OnActivatedActiveInfoType): void => {
    if (info.windowId === windowId) callback(info.tabId)
  }
  browser.tabs.onActivated.addListener(listener)
  return () => browser.tabs.onActivated.removeListener(listener)
}

/** Calls back whenever that tab has loaded a page; returns a function that ends it. */
export function watchTab(tabId: number, callback: () => void): () => void {
  const listener = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === tabId && change.status === 'complete') callback()
  }
  browser.tabs.onUpdated.addListener(listener)
  return () => browser.tabs.onUpdated.removeListener(listener)
}

/**
 * Runs a function in the tab's page, apart from the page's own scripts, and gives its answer. It is sent there as source, so it stands alone.
 * Rejects where the page is closed to the extension.
 */
export async function runInTab<Answer>(tabId: number, task: () => Answer): Promise<Answer> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: task })
  return frame?.result as Answer
}

/** Opens one of the extension's own pages in a tab. */
export const openOwnPage = (path: string): Promise<unknown> => browser.tabs.create({ url: ownAddress(path) })

/** Opens a web address in a tab; anything but http(s) is refused. */
export async function openWebPage(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url })
}
