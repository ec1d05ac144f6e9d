/** Firefox with the build that may reach the loopback address, a news site, and a model's server: set up once for a file. */
import { afterAll, beforeAll } from 'vitest'
import { startFakeModelServer, type FakeModelServer } from '../support/fake-model-server'
import { launchFirefox, type Firefox } from '../support/firefox'
import { startSite, type Site } from '../support/site-server'

export interface FirefoxStage {
  firefox: Firefox
  site: Site
  server: FakeModelServer
}

/** Call at the top of a file; the stage is ready in its tests. */
export function setFirefoxStage(): FirefoxStage {
  const stage = {} as FirefoxStage
  beforeAll(async () => {
    stage.site = await startSite()
    stage.server = await startFakeModelServer()
    stage.firefox = await launchFirefox({ extension: 'dist/firefox-e2e' })
  })
  afterAll(async () => {
    await stage.firefox?.close()
    await Promise.all([stage.site?.close(), stage.server?.close()])
  })
  return stage
}
