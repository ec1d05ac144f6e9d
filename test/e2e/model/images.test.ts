/** An article's charts: sent to a model that can see when the reader asks for it, labelled where they were read, and left out where the page may not read them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { extensionAddress } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import { extensionErrors } from '../../drivers/chromium/extension-errors'
import { places } from '../../drivers/face'
import type { RecordedRequest } from '../../servers/fake-model-server'
import { until } from '../../drivers/poll'
import { startSite, type Site } from '../../servers/site-server'
import { setModelStage } from './model-stage'
import { settledFace } from '../stage'

const stage = setModelStage()
const article = '/chart-article.html'
const readOff = '컨테이너가 전체 화물의 58.5%를 차지했다.'
let stranger: Site

beforeAll(async () => {
  stranger = await startSite()
})
afterAll(() => stranger.close())

/** As if the reader had connected a model that can see, and ticked the box or not. */
async function seeing(images: boolean, name = 'qwen2-vl-7b'): Promise<void> {
  const { baseURL } = stage.server
  const model = { preset: 'custom', baseURL, model: name, contextTokens: 32_768, images }
  const page = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, model, language: 'ko' })
  await page.close()
}

/** A model that reads one line off the second picture. */
const answer = () =>
  wholeAnswer({
    status: 'ok',
    headline: { s: [1], i: [], text: '나루항 물동량이 3년 만에 가장 큰 폭으로 늘었다' },
    bullets: [
      { s: [3], i: [], text: '지난해 나루항에 들어온 배는 모두 1240척으로 12% 많았다.' },
      { s: [], i: [2], text: readOff },
    ],
    quotes: [],
  })

interface Part {
  type: string
  image_url?: { url: string }
}
const contentOf = ({ body }: RecordedRequest): string | Part[] => body?.['messages'].at(-1).content
const imagesIn = (request: RecordedRequest | undefined): string[] => {
  const content = request ? contentOf(request) : ''
  return typeof content === 'string' ? [] : content.flatMap(({ image_url }) => image_url?.url ?? [])
}

const sizeOf = (page: Page, address: string): Promise<number[]> =>
  page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  }, address)

describe('the charts of an article', () => {
  it('go to the model, small enough, and what was read off one is labelled and leads to it', async () => {
    await seeing(true)
    stage.server.answerWith(answer)
    const { page, popup } = await stage.summarise(article)
    const shown = await settledFace(popup)
    const [request] = stage.server.requests
    const images = imagesIn(request)
    expect(images).toHaveLength(2)
    for (const image of images) {
      expect(image).toMatch(/^data:image\/(png|jpeg);base64,/)
      expect(image.length).toBeLessThanOrEqual(400_100)
      expect(Math.max(...(await sizeOf(page, image)))).toBeLessThanOrEqual(1_024)
    }
    expect(JSON.stringify(request?.body)).toContain('I2 | [그래픽] 나루항 화물 종류별 비중')
    expect(shown).toMatchObject({ status: 'done', doubts: [] })
    expect(shown.points).toContain(readOff)
    expect(shown.footer).toContain('2 of 2 charts sent')
    expect(await popup.locator(places.imagesLine).textContent()).toMatch(/^2 charts sent \([\d.]+ kB, about 2,000 tokens\)$/)
    const chip = popup.locator(places.imageChip)
    expect(await chip.count()).toBe(1)
    expect(await chip.textContent()).toBe('Chart 2')
    const before = await page.content()
    await chip.click()
    const inSight = () =>
      page.locator('img[src$="cargo-chart.svg"]').evaluate((image) => {
        const { top, bottom } = image.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    await until('the chart to come into sight', inSight)
    expect(await page.content()).toBe(before)
  })

  it('stay where they are unless the reader asked for it', async () => {
    await seeing(false)
    stage.server.answerWith(answer)
    const { popup } = await stage.summarise(article)
    const shown = await settledFace(popup)
    expect(typeof contentOf(stage.server.requests[0] as RecordedRequest)).toBe('string')
    expect(JSON.stringify(stage.server.requests[0]?.body)).not.toContain('data:image')
    expect(await popup.locator(places.imageChip).count()).toBe(0)
    expect(shown.footer).not.toContain('chart')
    // A figure that only a picture shows is in doubt when no picture was seen.
    expect(shown.doubts.join(' ')).toContain('58.5')
  })

  it('of another origin that does not allow it are left out, and the reader is told', async () => {
    await seeing(true)
    stage.server.answerWith(answer)
    const page = await stage.browser.openPage(`${stage.site.origin}${article}`)
    await page.evaluate(async (src) => {
      const image = document.querySelector<HTMLImageElement>('img[src$="cargo-chart.svg"]') as HTMLImageElement
      image.src = src
      await image.decode()
    }, `${stranger.origin}/images/cargo-chart.svg`)
    const popup = await stage.press(page)
    const shown = await settledFace(popup)
    expect(imagesIn(stage.server.requests[0])).toHaveLength(1)
    expect(shown.footer).toContain('1 of 2 charts sent')
    expect(await popup.locator(places.imagesLine).textContent()).toContain('1 chart not sent')
    // The second picture was not sent, so nothing can have been read off it.
    expect(await popup.locator(places.imageChip).count()).toBe(0)
  })

  it('are left out for a server that refuses them, and the summary comes all the same', async () => {
    // What a server refuses is remembered: this one is asked under a name of its own.
    await seeing(true, 'qwen2-vl-2b')
    const refusal = { status: 400, body: { error: { message: 'image_url is not supported by this model', code: 'invalid_request_error' } } }
    stage.server.answerWith(refusal, answer)
    const { popup } = await stage.summarise(article)
    const shown = await settledFace(popup)
    expect(shown.status).toBe('done')
    expect(stage.server.requests.map((request) => imagesIn(request).length)).toEqual([2, 0])
    expect(shown.footer).toContain('0 of 2 charts sent')
    expect(await popup.locator(places.imageChip).count()).toBe(0)
  })

  it('leave no error with the browser', async () => {
    expect(await extensionErrors(stage.browser)).toEqual([])
  })
})
