/** What a measurement asks of a browser with the extension in it, Chromium or Firefox. */
import { launchChromium } from './chromium/chromium'
import { clickToolbarButton, extensionAddress } from './chromium/chromium-actions'
import { ensureE2eBuild } from './e2e-build'
import { readFace, type ShownSummary } from './face'
import { launchFirefox } from './firefox/firefox'
import { clickToolbarButton as clickFirefoxButton, closePopup } from './firefox/firefox-actions'

export interface ExtensionDriver {
  /** Stores the settings, and empties the cache of summaries. */
  prepare(settings: object): Promise<void>
  openPage(address: string): Promise<void>
  /** Presses the toolbar button. */
  openPopup(): Promise<void>
  closePopup(): Promise<void>
  read(): Promise<ShownSummary>
  close(): Promise<void>
}

const optionsPage = 'src/ui/options/options.html'

/** Runs in a page of the extension, where it is sent as source. */
async function store(settings: object): Promise<void> {
  await chrome.storage.local.set({ settings })
  await chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } })
}

export async function driveChromium(): Promise<ExtensionDriver> {
  const browser = await launchChromium({ extension: ensureE2eBuild('chrome') })
  let page = await browser.openPage('about:blank')
  let popup = page
  return {
    async prepare(settings) {
      await page.goto(extensionAddress(browser, optionsPage))
      await page.evaluate(store, settings)
    },
    openPage: async (address) => void (await page.goto(address)),
    async openPopup() {
      popup = await clickToolbarButton(browser, page)
    },
    closePopup: () => popup.close(),
    read: () => popup.evaluate(readFace),
    close: () => browser.close(),
  }
}

export async function driveFirefox(): Promise<ExtensionDriver> {
  const firefox = await launchFirefox({ extension: ensureE2eBuild('firefox') })
  return {
    async prepare(settings) {
      await firefox.openPage(`${firefox.origin}${optionsPage}`)
      await firefox.client.inPage(store, settings)
    },
    openPage: (address) => firefox.openPage(address),
    openPopup: () => clickFirefoxButton(firefox),
    closePopup: () => closePopup(firefox),
    read: () => firefox.popup.evaluate(readFace),
    close: () => firefox.close(),
  }
}
