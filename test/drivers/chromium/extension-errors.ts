/**
 * The errors Chromium itself holds against the extension, as `chrome://extensions` shows them: whatever its worker,
 * its pages or its injected scripts threw or logged.
 */
import type { Page } from 'playwright-core'
import type { Chromium } from './chromium'

/** The part of the browser's private interface, open to `chrome://extensions` alone, that is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(update: { extensionId: string; errorCollection: boolean }): Promise<void>
  reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>
  getExtensionInfo(extensionId: string): Promise<{ manifestErrors: ExtensionError[]; runtimeErrors: ExtensionError[] }>
}

interface ExtensionError {
  source: string
  message: string
}

async function onExtensionsPage<Answer>({ openPage, extensionId }: Chromium, ask: (page: Page, id: string) => Promise<Answer>) {
  const page = await openPage('chrome://extensions')
  const answer = await ask(page, extensionId)
  await page.close()
  return answer
}

/** Makes the browser keep the extension's errors from now on, its start included. */
export const collectExtensionErrors = (browser: Chromium): Promise<void> =>
  onExtensionsPage(browser, (page, id) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true })
      await developerPrivate.reload(extensionId, { failQuietly: true })
    }, id),
  )

/** What has gone wrong since {@link collectExtensionErrors}, one line each. */
export const extensionErrors = (browser: Chromium): Promise<string[]> =>
  onExtensionsPage(browser, (page, id) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId)
      return [...manifestErrors, ...runtimeErrors].map(({ source, message }) => `${source}: ${message}`)
    }, id),
  )
