/** What a reader does with Firefox around the page, done for real: press the toolbar button, paste. */
import type { Firefox } from './firefox'
import type { PrivilegedGlobals } from './marionette/privileged'
import { until } from '../poll'

/** Puts the extension's button on the toolbar (new ones lie in the extensions menu) and presses it, which grants `activeTab`. */
export async function pressToolbarButton({ client, extensionId }: Firefox): Promise<void> {
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  await client.inBrowser((action) => {
    const { Services } = globalThis as unknown as PrivilegedGlobals
    Services.wm.getMostRecentWindow('navigator:browser').CustomizableUI.addWidgetToArea(action, 'nav-bar')
  }, `${widget}-browser-action`)
  await client.withBrowserWindow(() => client.click(`#${widget}-BAP`))
}

/** Presses the toolbar button and waits for the popup it opens. */
export async function clickToolbarButton(firefox: Firefox): Promise<void> {
  const { popup } = firefox
  await pressToolbarButton(firefox)
  await until('the popup', () => popup.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'))
}

/** Closes the popup as a click beside it would, and waits until it is gone: a press on the button of one that is closing does nothing. */
export async function closePopup({ client }: Firefox): Promise<void> {
  await until('the popup to close', () =>
    client.inBrowser(() => {
      const { Services } = globalThis as unknown as PrivilegedGlobals
      const inside = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('browser.webextension-popup-browser')
      inside?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup()
      return inside === null
    }),
  )
}

/** Answers the browser's question about permissions; its buttons are asleep for a moment so that no click meant for the page hits them. */
const answerPermissions = ({ client }: Firefox, choice: 'button' | 'secondaryButton'): Promise<void> =>
  until('the question about permissions to be answered', () =>
    client.inBrowser((button) => {
      const { Services } = globalThis as unknown as PrivilegedGlobals
      const { document } = Services.wm.getMostRecentWindow('navigator:browser')
      const question = document.querySelector('popupnotification[id^="addon-webext-permissions"]')
      const asked = question !== null && question.getAttribute('hidden') === null
      if (asked) (question as unknown as Record<typeof button, { click(): void }>)[button].click()
      const answered = document.documentElement.hasAttribute('permissions-answered') && !asked
      if (asked) document.documentElement.setAttribute('permissions-answered', '')
      if (answered) document.documentElement.removeAttribute('permissions-answered')
      return answered
    }, choice),
  ).then(() => undefined)

export const acceptPermissions = (firefox: Firefox): Promise<void> => answerPermissions(firefox, 'button')

export const refusePermissions = (firefox: Firefox): Promise<void> => answerPermissions(firefox, 'secondaryButton')

/** Ends the background as the browser does when it sees fit. */
export const stopBackground = ({ client, extensionId }: Firefox): Promise<void> =>
  client.inBrowser((id) => {
    const { WebExtensionPolicy } = globalThis as unknown as PrivilegedGlobals
    return WebExtensionPolicy.getByID(id).extension.terminateBackground()
  }, extensionId)

/** What a paste would give as plain text or as HTML; null where that kind is missing. */
export const readClipboard = ({ client }: Firefox, type: 'text/plain' | 'text/html'): Promise<string | null> =>
  client.inBrowser((flavour) => {
    const { Services, Cc, Ci } = globalThis as unknown as PrivilegedGlobals
    const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci['nsITransferable'])
    if (!transferable) throw new Error('this Firefox has no transferable')
    transferable.init(null)
    transferable.addDataFlavor(flavour)
    Services.clipboard.getData(transferable, Ci['nsIClipboard']?.['kGlobalClipboard'])
    const data: Parameters<typeof transferable.getTransferData>[1] = {}
    try {
      transferable.getTransferData(flavour, data)
    } catch {
      return null
    }
    return data.value?.QueryInterface(Ci['nsISupportsString']).data ?? null
  }, type)

/** A page that closes while it waits for an answer: nobody is left to mind. */
const closedWhileWaiting = 'Promise rejected after context unloaded'

/** Errors in the browser's console that come from the extension's files. */
export async function errorsOfExtension({ client, origin }: Firefox): Promise<string[]> {
  const lines = await client.inBrowser((address) => {
    const { Services } = globalThis as unknown as PrivilegedGlobals
    return Services.console
      .getMessageArray()
      .map(String)
      .filter((line) => line.startsWith('[JavaScript Error') && line.includes(`{file: "${address}`))
  }, origin)
  return lines.filter((line) => !line.includes(closedWhileWaiting))
}
