/** The panel beside the page: Chrome's side panel or Firefox's sidebar. The types know only the latter. */
import { browser } from './browser'

/** Chromium's, which some browsers built on it leave out. */
const sidePanel = (): typeof chrome.sidePanel | undefined => (typeof chrome === 'undefined' ? undefined : chrome.sidePanel)

/** Firefox's, which its Android version leaves out. */
const sidebar = (): typeof browser.sidebarAction | undefined => browser.sidebarAction

export const canOpenSidePanel = (): boolean => sidePanel() !== undefined || sidebar() !== undefined

/**
 * Opens the panel of a window; must be called before the first `await` of a click, command or menu handler. Where the browser has no panel,
 * the popup opens in its place. Rejects when neither can be opened.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const panel = sidePanel()
  if (panel) return panel.open({ windowId })
  const bar = sidebar()
  if (bar) return bar.open()
  return browser.action.openPopup()
}
