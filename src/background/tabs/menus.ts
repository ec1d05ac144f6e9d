/** Context menus and the keyboard command: each opens the panel, in the gesture itself, and reads there. */
import { browser, type Tabs } from '../../platform/browser'
import { message } from '../../platform/i18n'
import { openSidePanel } from '../../platform/side-panel'

const pageItem = 'summarise-page'
const selectionItem = 'summarise-selection'
const panelCommand = 'summarise-in-side-panel'

/** Browsers for phones have neither. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus
const keys = (): typeof browser.commands | undefined => browser.commands

async function createMenus(): Promise<void> {
  await menus()?.removeAll()
  menus()?.create({ id: pageItem, title: message('menu_page'), contexts: ['page'] })
  menus()?.create({ id: selectionItem, title: message('menu_selection'), contexts: ['selection'] })
}

/** Registers the listeners; call synchronously at the background's top level. */
export function offerMenus(summarise: (tabId: number, selection: boolean) => void): void {
  const inPanel = (tab: Tabs.Tab | undefined, selection: boolean): void => {
    if (tab?.id === undefined || tab.windowId === undefined) return
    void openSidePanel(tab.windowId).catch(() => undefined)
    summarise(tab.id, selection)
  }
  browser.runtime.onInstalled.addListener(() => void createMenus())
  menus()?.onClicked.addListener((info, tab) => inPanel(tab, info.menuItemId === selectionItem))
  keys()?.onCommand.addListener((command, tab) => {
    if (command === panelCommand) inPanel(tab, false)
  })
}
