/** The panel beside the page: Chrome's side panel or Firefox's sidebar. The types know only the latter. */
import { browser } from './browser'

/** Opens the panel of a window; must be called before the first `await` of a click, command or menu handler. */
export function openSidePanel(windowId: number): Promise<void> {
  if (typeof chrome !== 'undefined' && chrome.sidePanel) return chrome.sidePanel.open({ windowId })
  return browser.sidebarAction.open()
}
