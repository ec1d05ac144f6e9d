/**
 * The page of a sample article. Browsers inject nothing into an extension's own pages, so this one loads the script that reads articles when
 * the background asks it to; from there on it is read as any other page.
 */
import { ownAddress } from '../../../platform/own-pages'
import { isOwnExtension, serveRequests } from '../../../platform/request'
import { canOpenSidePanel, openSidePanel } from '../../../platform/side-panel'
import { activeTab } from '../../../platform/tabs'
import { loadContentScript } from '../../../protocol/sample'

serveRequests(
  [
    loadContentScript.answer(async ({ file }): Promise<'loaded'> => {
      await import(/* @vite-ignore */ ownAddress(file))
      return 'loaded'
    }),
  ],
  isOwnExtension,
)

const button = document.querySelector<HTMLButtonElement>('[data-command="panel"]')
// Asked for now: the panel must be opened in the click itself.
const tab = await activeTab()
if (button && tab) {
  button.hidden = !canOpenSidePanel()
  button.addEventListener('click', () => void openSidePanel(tab.windowId))
}
