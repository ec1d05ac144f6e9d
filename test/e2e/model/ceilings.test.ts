/** What a click may cost, and how long it may seem to hang: the reader is asked, told, and heard. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extensionAddress } from '../../drivers/chromium/chromium-actions'
import { text, wholeAnswer } from '../../servers/completion-frames'
import { places } from '../../drivers/face'
import { serveLongArticle, type Site } from '../../servers/site-server'
import { setModelStage } from './model-stage'
import { settledFace, shownWhen } from '../stage'

const stage = setModelStage()
let long: Site
beforeAll(async () => void (long = await serveLongArticle()))
afterAll(() => long?.close())

async function connect(contextTokens: number, baseURL = stage.server.baseURL): Promise<void> {
  const model = { preset: 'custom', baseURL, model: 'small-model', contextTokens, images: false }
  const page = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, model, language: 'ko' })
  await page.close()
}

const surroundings = async (timing: object): Promise<void> => {
  const [worker] = stage.browser.context.serviceWorkers()
  await worker?.evaluate((given) => Reflect.get(globalThis, 'replaceModelSurroundings')(given), timing)
}
beforeEach(() => surroundings({}))

const answer = wholeAnswer({
  status: 'ok',
  headline: { s: [1], text: '나루항 공사가 늦어진다' },
  bullets: [{ s: [1], text: '나루항 공사는 예정보다 늦게 끝날 것으로 보인다.' }],
  quotes: [],
})

describe('an article that takes a small model many requests', () => {
  it('is asked about before anything is sent, and its most important part read in one', async () => {
    await connect(4_096)
    stage.server.answerWith(answer)
    const { popup } = await stage.summarise(`${long.origin}/long-article.html`)
    const asked = await settledFace(popup)
    expect(asked.status).toBe('on-device')
    expect(asked.notices.join(' ')).toMatch(/\d+ requests|요청을 \d+번/)
    expect(stage.server.requests).toHaveLength(0)
    await popup.locator(places.remedy('read-essentials')).click()
    await shownWhen(popup, 'the summary', ({ status }) => status === 'done')
    expect(stage.server.requests).toHaveLength(1)
  })

  it('is read in as many requests as the button says', async () => {
    await connect(4_096)
    stage.server.answerWith(answer)
    const { popup } = await stage.summarise(`${long.origin}/long-article.html`)
    await settledFace(popup)
    const button = popup.locator(places.remedy('read-parts'))
    const told = Number(/\d+/.exec(await button.innerText())?.[0])
    await button.click()
    await shownWhen(popup, 'the summary', ({ status }) => status === 'done', 60_000)
    expect(stage.server.requests).toHaveLength(told)
  })
})

describe('a server that', () => {
  let flood: Server | null = null
  afterEach(() => {
    flood?.closeAllConnections()
    flood?.close()
    flood = null
  })

  it('says nothing is told of, and still waited for', async () => {
    await connect(32_768)
    await surroundings({ timing: { firstToken: 20_000, gap: 20_000, total: 40_000, untold: 300 } })
    stage.server.answerWith({ ...answer, headersDelay: 2_500 })
    const { popup } = await stage.summarise('/ko-article.html')
    await shownWhen(popup, 'the notice', ({ notices }) => notices.some((notice) => /30 seconds|30초/.test(notice)))
    expect(await settledFace(popup)).toMatchObject({ status: 'done' })
  })

  it('sends a hundred thousand chunks at once, again and again, is stopped at once', async () => {
    const chunks = text('').repeat(100_000)
    flood = createServer((request, response) => {
      request.resume()
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text('{'))
      const fill = (): void => {
        while (!response.destroyed && response.write(chunks));
        response.once('drain', fill)
      }
      setTimeout(fill, 500)
    })
    await new Promise<void>((listening) => flood?.listen(0, '127.0.0.1', listening))
    await connect(32_768, `http://127.0.0.1:${(flood.address() as AddressInfo).port}/v1`)
    const { popup } = await stage.summarise('/ko-article.html')
    await shownWhen(popup, 'the run', ({ status }) => status === 'streaming')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    // From the click to the face, seen by the face itself: the machine of the test may be busy.
    const milliseconds = await popup.evaluate(async (stop) => {
      const started = performance.now()
      document.querySelector<HTMLElement>(stop)?.click()
      while (document.querySelector<HTMLElement>('.face')?.dataset['status'] !== 'failed') await new Promise(requestAnimationFrame)
      return performance.now() - started
    }, places.stop)
    expect((await settledFace(popup)).failure).toBe('stopped')
    console.log(`stopped after ${Math.round(milliseconds)} ms`)
    expect(milliseconds).toBeLessThan(1_000)
  })
})
