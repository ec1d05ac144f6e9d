/** Tabs, windows and the sidebar of Firefox, as a reader opens and leaves them. The driver speaks to the one that is in front. */
import type { Firefox } from './firefox'
import type { PrivilegedGlobals } from './marionette/privileged'
import { until } from '../poll'

/** Marionette's name for a tab, whichever window it is in. */
export type TabHandle = string

export interface NewTab {
  /** A tab of the window in front, or a window of its own. */
  kind: 'tab' | 'window'
  /** Only a window can be private. */
  isPrivate?: boolean
}

export const tabInFront = async ({ client }: Firefox): Promise<TabHandle> =>
  ((await client.send('WebDriver:GetWindowHandle')) as { value: TabHandle }).value

/** Brings a tab and its window to the front. */
export async function bringToFront({ client }: Firefox, handle: TabHandle): Promise<void> {
  await client.send('WebDriver:SwitchToWindow', { handle, focus: true })
}

/** Opens a page in a new tab, which is in front then. */
export async function openTab(firefox: Firefox, address: string, { kind, isPrivate = false }: NewTab): Promise<TabHandle> {
  const { handle } = (await firefox.client.send('WebDriver:NewWindow', { type: kind, focus: true, private: isPrivate })) as {
    handle: TabHandle
  }
  await bringToFront(firefox, handle)
  await firefox.openPage(address)
  return handle
}

/** Closes every tab but one, and their windows with them. */
export async function closeOtherTabs(firefox: Firefox, kept: TabHandle): Promise<void> {
  const handles = (await firefox.client.send('WebDriver:GetWindowHandles')) as TabHandle[]
  for (const handle of handles.filter((each) => each !== kept)) {
    await bringToFront(firefox, handle)
    await firefox.client.send('WebDriver:CloseWindow')
  }
  await bringToFront(firefox, kept)
}

/** The address of the tab in front, also when a click opened it and the driver speaks to another. */
export const addressInFront = ({ client }: Firefox): Promise<string> =>
  client.inBrowser(() => {
    const { Services } = globalThis as unknown as PrivilegedGlobals
    return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.currentURI.spec
  })

/** Closes the sidebar of the window in front. */
export const closeSidebar = ({ client }: Firefox): Promise<boolean> =>
  until('the sidebar to close', () =>
    client.inBrowser(() => {
      const { Services } = globalThis as unknown as PrivilegedGlobals
      const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser')
      if (SidebarController.isOpen) SidebarController.hide()
      return !SidebarController.isOpen
    }),
  )

/** Drags the edge of the sidebar until it is so many pixels wide. */
export const setSidebarWidth = ({ client, sidebar }: Firefox, width: number): Promise<boolean> =>
  until(`a sidebar of ${width} pixels`, async () => {
    await client.inBrowser((pixels) => {
      const { Services } = globalThis as unknown as PrivilegedGlobals
      const box = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector<HTMLElement>('#sidebar-box')
      box?.style.setProperty('width', `${pixels}px`)
    }, width)
    return sidebar.evaluate((wanted) => Math.abs(innerWidth - wanted) <= 2, width)
  })
