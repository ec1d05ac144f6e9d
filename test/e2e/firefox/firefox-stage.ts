/** Firefox with the build that may reach the loopback address, a news site, and a model's server: set up once for a file. */
import { afterEach, expect } from 'vitest'
import type { ShownSummary } from '../../drivers/face'
import { closeOtherTabs, closeSidebar, tabInFront, type TabHandle } from '../../drivers/firefox/firefox-windows'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'
import { launchFirefox, type Firefox, type FirefoxOptions } from '../../drivers/firefox/firefox'
import { acceptPermissions, clickToolbarButton, closePopup, errorsOfExtension } from '../../drivers/firefox/firefox-actions'
import { until } from '../../drivers/poll'
import { settledFace } from '../../drivers/settled-face'
import { startSite, type Site } from '../../servers/site-server'
import { shareStage } from '../fresh-stage'

export { settledFace, shownWhen } from '../../drivers/settled-face'

export interface FirefoxStage {
  firefox: Firefox
  site: Site
  server: FakeModelServer
  /** The tab that is there from the beginning to the end. */
  home: TabHandle
  /** Opens a page of the site in the tab in front, presses the toolbar button on it, and waits for the end of the run. */
  summarise(path: string): Promise<ShownSummary>
}

/** Has every test of the file end with one tab and nothing open beside it, and without an error in the browser's console. */
export function tidyFirefox(stage: FirefoxStage): void {
  afterEach(async () => {
    const { firefox } = stage
    await closePopup(firefox)
    await closeOtherTabs(firefox, stage.home)
    await closeSidebar(firefox)
    expect(await errorsOfExtension(firefox)).toEqual([])
  })
}

/** Call at the top of a file; the stage is ready in its tests. `prepare` is what all of them find done. */
export function setFirefoxStage(
  extension = 'dist/firefox-e2e',
  prepare: (stage: FirefoxStage) => Promise<void> = async () => undefined,
  options: Omit<FirefoxOptions, 'extension'> = {},
): FirefoxStage {
  const stage = {
    summarise: async (path: string) => {
      await stage.firefox.openPage(path.startsWith('/') ? `${stage.site.origin}${path}` : path)
      await clickToolbarButton(stage.firefox)
      return settledFace(stage.firefox.popup)
    },
  } as FirefoxStage
  shareStage(
    async () => {
      stage.site = await startSite()
      stage.server = await startFakeModelServer()
      stage.firefox = await launchFirefox({ extension, ...options })
      stage.home = await tabInFront(stage.firefox)
      await prepare(stage)
    },
    async () => {
      await stage.firefox?.close()
      await Promise.all([stage.site?.close(), stage.server?.close()])
    },
  )
  return stage
}

/** Connects the model's server through the options page, as a reader would, and leaves that page open. */
export async function connectInFirefox(
  { firefox, server }: FirefoxStage,
  { key = 'key-of-the-test', model = 'fake-model' } = {},
): Promise<void> {
  const { client } = firefox
  server.answerWith(wholeAnswer('ok'))
  await firefox.openPage(`${firefox.origin}src/ui/options/options.html`)
  await until('the options', () => client.inPage(() => document.querySelector('[data-preset="custom"]') !== null))
  await client.click('[data-preset="custom"]')
  await client.fill('[name="baseURL"]', server.baseURL)
  await client.fill('[name="key"]', key)
  await client.fill('[name="model"]', model)
  await client.click('[data-command="test"]')
  // The consent to send the text of pages is asked in the same question as the server's origin.
  await acceptPermissions(firefox)
  await until('the connection to work', () => client.inPage(() => document.querySelector('.answer.works') !== null))
}

/** Empties the cache of finished summaries; an options page is left open. */
export async function forgetSummaries({ firefox }: FirefoxStage): Promise<void> {
  await firefox.openPage(`${firefox.origin}src/ui/options/options.html`)
  await firefox.client.inPage(async () => void (await chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } })))
}

/** Has the summaries written in Korean, whatever the language of the browser; the options page is open. */
export async function askForKorean({ firefox }: FirefoxStage): Promise<void> {
  await firefox.client.inPage(() => {
    const language = document.querySelector<HTMLSelectElement>('[name="language"]')
    if (!language) throw new Error('options offer no language')
    language.value = 'ko'
    language.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
