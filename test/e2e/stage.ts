/** Browser, news site and open pages of one e2e file: set up once, cleared between tests, ended at the end. */
import { afterEach } from 'vitest'
import type { Page } from 'playwright-core'
import { launchChromium, type Chromium, type ChromiumOptions } from '../drivers/chromium/chromium'
import { clickToolbarButton } from '../drivers/chromium/chromium-actions'
import { collectExtensionErrors } from '../drivers/chromium/extension-errors'
import { startSite, type Site } from '../servers/site-server'
import { shareStage } from './fresh-stage'

export { settledFace, shownWhen } from '../drivers/settled-face'

export interface Stage {
  browser: Chromium
  site: Site
  /** Presses the toolbar button on a page that is open. */
  press(page: Page): Promise<Page>
  /** Opens a page of the site (or any address) and presses the toolbar button on it. */
  summarise(path: string): Promise<{ page: Page; popup: Page }>
  /** Closes every tab but the one that keeps the browser alive. */
  closeTabs(): Promise<void>
}

/** Call at the top of a file; the stage is ready in its tests. */
export function setStage(options: ChromiumOptions): Stage {
  const stage = {
    press: (page: Page) => clickToolbarButton(stage.browser, page),
    summarise: async (path: string) => {
      const page = await stage.browser.openPage(path.startsWith('/') ? `${stage.site.origin}${path}` : path)
      return { page, popup: await stage.press(page) }
    },
  } as Stage
  let resting: Page
  shareStage(
    async () => {
      stage.site = await startSite()
      stage.browser = await launchChromium(options)
      await collectExtensionErrors(stage.browser)
      resting = await stage.browser.openPage('about:blank')
    },
    async () => {
      await stage.browser?.close()
      await stage.site?.close()
    },
  )
  stage.closeTabs = async () => {
    const opened = stage.browser.context.pages().filter((page) => page !== resting)
    await Promise.all(opened.map((page) => page.close()))
  }
  afterEach(() => stage.closeTabs())
  return stage
}
