/** What a reader does with the browser around the page, done for real: press the toolbar button, open the panel, paste. */
import type { Locator, Page } from 'playwright-core'
import { places } from '../face'
import type { Chromium } from './chromium'

export const extensionAddress = ({ extensionId }: Chromium, path: string): string => `chrome-extension://${extensionId}/${path}`

/** Presses the extension's toolbar button while `page` is in front, which grants `activeTab`. */
export async function pressToolbarButton(browser: Chromium, page: Page): Promise<void> {
  await page.bringToFront()
  await browser.devtools.send('Extensions.triggerAction', { id: browser.extensionId, targetId: await tabTargetOf(browser, page) })
}

/** Presses the toolbar button and waits for the popup it opens. */
export async function clickToolbarButton(browser: Chromium, page: Page): Promise<Page> {
  const [popup] = await Promise.all([surfacePage(browser, browser.manifest.action.default_popup), pressToolbarButton(browser, page)])
  return popup
}

/** Clicks `button` in the popup and waits for the side panel it opens. The popup closes. */
export async function openSidePanel(browser: Chromium, button: Locator): Promise<Page> {
  const [panel] = await Promise.all([surfacePage(browser, browser.manifest.side_panel?.default_path ?? ''), button.click()])
  return panel
}

/** Chooses the language of the summary in popup or panel. */
export async function chooseLanguage(face: Page, language: 'ko' | 'en'): Promise<void> {
  await face.locator(places.languageMenu).click()
  await face.locator(places.language(language)).click()
}

/** The next extension page to open at `path` of the extension. */
async function surfacePage(browser: Chromium, path: string): Promise<Page> {
  const address = extensionAddress(browser, path)
  const opened = await browser.context.waitForEvent('page', { timeout: 15_000, predicate: (page) => page.url().startsWith(address) })
  await opened.waitForLoadState('domcontentloaded')
  return opened
}

/** The devtools id of a tab, which is not that of the page inside it: they have only the address in common. */
async function tabTargetOf({ devtools }: Chromium, page: Page): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] })
  const [tab, ...others] = targetInfos.filter(({ type, url }) => type === 'tab' && url === page.url())
  if (!tab || others.length > 0) throw new Error(`${others.length + (tab ? 1 : 0)} tabs show ${page.url()}`)
  return tab.targetId
}

/** Stops the extension's worker as the browser does when it sees fit. `ownPage` is any page of the extension. */
export async function stopWorker({ context }: Chromium, ownPage: Page): Promise<void> {
  const session = await context.newCDPSession(ownPage)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

export interface ClipboardContent {
  text: string | null
  html: string | null
}

/** What a paste would give, as plain text and as HTML; null where that kind is missing. */
export function readClipboard(page: Page): Promise<ClipboardContent> {
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read()
    const read = async (type: string): Promise<string | null> => {
      const item = items.find(({ types }) => types.includes(type))
      return item ? (await item.getType(type)).text() : null
    }
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}
