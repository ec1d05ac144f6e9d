/** The few of Firefox's internals that tests touch, with their types. They exist only where `inBrowser` runs. */

export interface BrowserElement extends Element {
  browsingContext: { currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> } }
  currentURI: { spec: string }
  contentDocument: Document | null
}

interface BrowserTab {
  linkedBrowser: BrowserElement
}

interface BrowserWindow extends Window {
  gBrowser: { tabs: BrowserTab[]; selectedBrowser: BrowserElement; removeTab(tab: BrowserTab): void }
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void }
  SidebarController: { isOpen: boolean; hide(): void }
  document: Document
}

interface Transferable {
  init(context: null): void
  addDataFlavor(type: string): void
  getTransferData(type: string, data: { value?: { QueryInterface(kind: unknown): { data: string } } }): void
}

export interface PrivilegedGlobals {
  Services: {
    wm: { getMostRecentWindow(type: 'navigator:browser'): BrowserWindow }
    clipboard: { getData(transferable: Transferable, clipboard: unknown): void; kGlobalClipboard: unknown }
    console: { getMessageArray(): unknown[] }
  }
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } }
  Cc: Record<string, { createInstance(kind: unknown): Transferable }>
  Ci: Record<string, Record<string, unknown>>
  ChromeUtils: { importESModule(address: string): MarionetteActors }
}

interface MarionetteActors {
  getMarionetteCommandsActorProxy(context: () => unknown): {
    executeScript(script: string, args: unknown[], options: Record<string, never>): Promise<unknown>
  }
}
