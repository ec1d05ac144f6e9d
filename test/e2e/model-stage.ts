/** A stage with a model: the build that may reach the loopback address, connected through its options page as a reader would. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { extensionAddress } from '../support/chromium-actions'
import { wholeAnswer } from '../support/completion-frames'
import { startFakeModelServer, type FakeModelServer, type Reply } from '../support/fake-model-server'
import { until } from '../support/poll'
import { setStage, type Stage } from './stage'

export interface ModelStage extends Stage {
  server: FakeModelServer
}

const optionsPage = 'src/ui/options/options.html'

/** Call at the top of a file. Every test starts with an empty cache and a server that has been asked nothing. */
export function setModelStage(): ModelStage {
  const stage = setStage({ extension: 'dist/chrome-e2e' }) as ModelStage
  beforeAll(async () => {
    stage.server = await startFakeModelServer()
    stage.server.answerWith(wholeAnswer('ok'))
    await connect(stage)
  })
  beforeEach(async () => {
    const page = await stage.browser.openPage(extensionAddress(stage.browser, optionsPage))
    await page.evaluate(() => chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } }))
    await page.close()
  })
  afterAll(() => stage.server?.close())
  return stage
}

async function connect({ browser, server }: ModelStage): Promise<void> {
  const page = await browser.openPage(extensionAddress(browser, optionsPage))
  await page.locator('[data-preset="custom"]').click()
  await page.locator('[name="baseURL"]').fill(server.baseURL)
  await page.locator('[name="key"]').fill('key-of-the-test')
  await page.locator('[name="model"]').fill('fake-model')
  await page.locator('[data-command="test"]').click()
  await until('the connection to work', () => page.locator('.answer.works').count())
  await page.close()
}

/** An answer about `/ko-article.html` that its cited sentences bear out. */
export const koreanAnswer = {
  status: 'ok',
  headline: { s: [1], text: '달여울, 여울 2 가중치 3일 전면 공개' },
  bullets: [
    { s: [1], text: '국내 인공지능 스타트업 달여울이 추론형 언어모델 여울 2의 가중치를 전면 공개했다.' },
    { s: [2], text: '새녘통신은 자사 모델을 외부에 내놓지 않겠다는 방침을 다시 확인했다.' },
    { s: [3], text: '모델을 여느냐 닫느냐를 두고 국내 업계의 셈법이 갈리고 있다.' },
  ],
  quotes: [
    { id: 1, why: { s: [1], text: '가중치를 공개한 달여울의 이유다.' }, tr: '' },
    { id: 5, why: { s: [2], text: '새녘통신이 모델을 내놓지 않는 이유다.' }, tr: '' },
  ],
}

/** That answer, slowly enough to be watched: about three seconds. */
export const slowAnswer = (): Reply => wholeAnswer(koreanAnswer, { size: 8, frameDelay: 40 })
