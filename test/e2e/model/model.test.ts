/** With a model: its words arrive one by one, cost nothing twice, survive closed popups and a worker's death, and invent nothing. */
import { describe, expect, it } from 'vitest'
import { stopWorker } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import { extensionErrors } from '../../drivers/chromium/extension-errors'
import { places } from '../../drivers/face'
import { until } from '../../drivers/poll'
import { goodAnswer, headline, pointTexts, quickly, setModelStage, slowly } from './model-stage'
import { settledFace, shownWhen } from '../stage'

const stage = setModelStage()
const article = '/ko-article.html'
const firstPoint = pointTexts[0]
const lastPoint = pointTexts.at(-1)

const summarise = () => stage.summarise(article)

describe('a summary from a model', () => {
  it('is shown while it arrives, below a headline that is the model’s own', async () => {
    stage.server.answerWith(slowly)
    const { popup } = await summarise()
    const early = await shownWhen(popup, 'the first point', ({ status, points }) => status === 'streaming' && points[0] === firstPoint)
    expect(early.points).not.toContain(lastPoint)
    const late = await settledFace(popup)
    expect(late.status).toBe('done')
    expect(late.headline).toBe(headline)
    expect(late.points).toEqual(pointTexts)
    expect(late.doubts).toEqual([])
    expect(late.footer).toContain('fake-model')
  })

  it('leaves the quotations where they are', async () => {
    stage.server.answerWith(slowly)
    const { popup } = await summarise()
    const early = await shownWhen(popup, 'the quotations', ({ quotes }) => quotes.length > 0)
    const late = await settledFace(popup)
    const order = (shown: typeof early): number[] => shown.quotes.map(({ id }) => id)
    expect(order(late)).toEqual(order(early))
  })

  it('goes on without the popup and is there when it opens again', async () => {
    stage.server.answerWith(slowly)
    const { page, popup } = await summarise()
    await shownWhen(popup, 'the first point', ({ points }) => points[0] === firstPoint)
    await popup.close()
    const reopened = await stage.press(page)
    const shown = await settledFace(reopened)
    expect(shown.status).toBe('done')
    expect(shown.points).toContain(lastPoint)
    expect(stage.server.requests).toHaveLength(1)
  })

  it('is never paid for twice', async () => {
    stage.server.answerWith(quickly)
    const first = await summarise()
    const paid = await settledFace(first.popup)
    await first.page.close()
    const again = await summarise()
    const free = await settledFace(again.popup)
    expect(free.points).toEqual(paid.points)
    expect(stage.server.requests).toHaveLength(1)
  })

  it('is asked for with the article’s sentences, and the key goes in the header alone', async () => {
    stage.server.answerWith(quickly)
    const { popup } = await summarise()
    await settledFace(popup)
    const [request] = stage.server.requests
    expect(request?.headers['authorization']).toBe('Bearer key-of-the-test')
    const body = JSON.stringify(request?.body)
    expect(body).toContain('[2] 같은 날 새녘통신은')
    expect(body).not.toContain('key-of-the-test')
    expect(body).not.toContain('📌')
  })
})

describe('a run that ends early', () => {
  it('by Stop is seen by the server, and what was shown stays', async () => {
    stage.server.answerWith(slowly)
    const { popup } = await summarise()
    await shownWhen(popup, 'the first point', ({ points }) => points[0] === firstPoint)
    await popup.locator(places.stop).click()
    const shown = await settledFace(popup)
    expect(shown.status).toBe('failed')
    expect(shown.points[0]).toBe(firstPoint)
    await until('the server to be hung up on', () => stage.server.requests[0]?.aborted)
  })

  it('by the worker’s death says so within a second, and one click finishes it', async () => {
    stage.server.answerWith(slowly, quickly)
    const { popup } = await summarise()
    await shownWhen(popup, 'the first point', ({ points }) => points[0] === firstPoint)
    await stopWorker(stage.browser, popup)
    const shown = await shownWhen(popup, 'the interruption', ({ failure }) => failure === 'interrupted', 1_000)
    expect(shown.quotes.length).toBeGreaterThan(0)
    await popup.locator(places.remedy('retry')).click()
    expect((await shownWhen(popup, 'the rest', ({ status }) => status === 'done')).points).toContain(lastPoint)
  })

  it.each(['leaving the page', 'closing the tab'])('by %s ends the request and forgets the summary', async (way) => {
    stage.server.answerWith(slowly)
    const { page, popup } = await summarise()
    await shownWhen(popup, 'the first point', ({ points }) => points[0] === firstPoint)
    if (way === 'closing the tab') await page.close()
    else await page.goto(`${stage.site.origin}/listing.html`)
    await until('the server to be hung up on', () => stage.server.requests[0]?.aborted)
    const options = await stage.browser.openPage(`chrome-extension://${stage.browser.extensionId}/src/ui/options/options.html`)
    await until('the stored summary to go', async () => {
      const stored = await options.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))
      return !stored.includes(headline) && !stored.includes('달여울')
    })
  })
})

describe('a model that fails', () => {
  it('because of its key leaves the device’s own summary and points to the settings', async () => {
    stage.server.answerWith({ status: 401, body: { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } } })
    const { popup } = await summarise()
    const shown = await settledFace(popup)
    expect(shown.failure).toBe('auth')
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(shown.quotes.length).toBeGreaterThan(0)
    expect(await popup.locator(places.remedy('settings')).count()).toBe(1)
    expect(JSON.stringify(shown)).not.toContain('Incorrect API key')
  })

  it('by inventing a quotation shows nothing invented as one', async () => {
    const invented = '우리는 모든 것을 비밀로 하겠다'
    stage.server.answerWith((request) => {
      const answer = goodAnswer(request)
      answer.bullets[1] = { s: [1], text: `서하윤 대표는 “${invented}”고 말했다.` }
      answer.quotes.unshift({ id: 99, tr: invented })
      return wholeAnswer(answer)
    })
    const { page, popup } = await summarise()
    const shown = await settledFace(popup)
    const inPage = await page.evaluate(() => document.querySelector<HTMLElement>('#article_body')?.innerText ?? '')
    for (const words of shown.quotes.flatMap((quote) => quote.words)) expect(inPage).toContain(words)
    expect(JSON.stringify(shown.quotes)).not.toContain(invented)
    const unmarked = shown.points.filter((point) => point.includes(invented) && !shown.doubts.some((doubt) => doubt.includes(invented)))
    expect(unmarked).toEqual([])
  })
})

describe('a page that is no article', () => {
  it('is sent to nobody until the reader says so again', async () => {
    stage.server.answerWith(quickly)
    const { popup } = await stage.summarise('/mailbox.html')
    expect((await settledFace(popup)).status).toBe('on-device')
    expect(stage.server.requests).toHaveLength(0)
    await popup.locator(places.remedy('anyway')).click()
    await shownWhen(popup, 'the model’s answer', ({ status }) => status === 'done')
    expect(stage.server.requests).toHaveLength(1)
  })
})

describe('all of this', () => {
  it('leaves no error with the browser', async () => {
    expect(await extensionErrors(stage.browser)).toEqual([])
  })
})
