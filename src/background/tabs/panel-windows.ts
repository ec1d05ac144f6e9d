/**
 * Where a panel is open, a click on the toolbar icon goes there: the tab in front of that window gets no popup, so that the click reaches
 * `action.onClicked` and grants access to the page. The browser forgets a tab's popup on navigation, so it is taken away again.
 */
import { browser } from '../../platform/browser'
import { onLifeline } from '../../platform/lifeline'
import { openSidePanel } from '../../platform/side-panel'

const panelName = /^panel:(\d+)$/
const openIn = new Set<number>()

async function setPopup(tabId: number, windowId: number): Promise<void> {
  const popup = openIn.has(windowId) ? '' : await browser.action.getPopup({})
  await browser.action.setPopup({ tabId, popup }).catch(() => undefined)
}

async function updateWindow(windowId: number): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, windowId })
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [setPopup(id, windowId)])))
}

/** Registers the listeners; call synchronously at the background's top level. */
export function routeToolbarClicks(summarise: (tabId: number) => void): void {
  onLifeline((name, ended) => {
    const windowId = Number(panelName.exec(name)?.[1] ?? Number.NaN)
    if (Number.isNaN(windowId)) return
    openIn.add(windowId)
    void updateWindow(windowId)
    ended(() => {
      openIn.delete(windowId)
      void updateWindow(windowId)
    })
  })
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void setPopup(tabId, windowId))
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status && tab.windowId !== undefined) void setPopup(tabId, tab.windowId)
  })
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined || tab.windowId === undefined) return
    summarise(tab.id)
    // The panel was closed while no background was there to notice: it opens again, in the click itself.
    if (!openIn.has(tab.windowId)) void openSidePanel(tab.windowId).catch(() => undefined)
  })
}
