/** A model server that goes wrong, as the reader meets it: what had come stays, the sentence fits, and the button helps. */
import { beforeEach, describe, expect, it } from 'vitest'
import { extensionAddress } from '../../drivers/chromium/chromium-actions'
import { delta, done, finish, inPieces, opening, text } from '../../servers/completion-frames'
import { places } from '../../drivers/face'
import type { RecordedRequest, Reply } from '../../servers/fake-model-server'
import { until } from '../../drivers/poll'
import { goodAnswer, pointTexts, quickly, setModelStage } from './model-stage'
import { settledFace, shownWhen } from '../stage'

const stage = setModelStage()
const summarise = () => stage.summarise('/ko-article.html')

/** Watchdogs that bite soon, and retries without waits. */
const hurry = { firstToken: 2_000, gap: 1_500, total: 20_000 }

beforeEach(async () => {
  const [worker] = stage.browser.context.serviceWorkers()
  await worker?.evaluate((timing) => Reflect.get(globalThis, 'replaceModelSurroundings')({ timing, pause: () => Promise.resolve() }), hurry)
})

/** The good answer up to its third point, and then something else. */
const half =
  (...tail: string[]) =>
  (request: RecordedRequest): Reply => {
    const answer = JSON.stringify(goodAnswer(request))
    const begun = answer.slice(0, answer.indexOf(pointTexts[2] ?? ''))
    return { frames: [opening, ...inPieces(begun).map(text), ...tail], frameDelay: 2 }
  }

const error = (message: string, code?: string): string => `data: ${JSON.stringify({ error: { message, code } })}\n\n`

describe('a stream that breaks off', () => {
  it.each([
    ['without a word', half(), 'truncated_no_finish'],
    ['by a reset', (request: RecordedRequest): Reply => ({ ...half()(request), end: 'reset' }), 'stream_error'],
    ['by falling silent', (request: RecordedRequest): Reply => ({ ...half()(request), end: 'hang' }), 'stalled'],
    ['with an error', half(error('The server had an error')), 'stream_error'],
    ['at its length limit', half(finish('length'), done), 'truncated'],
    ['by a content filter', half(finish('content_filter'), done), 'content_filter'],
    ['with a used-up account', half(error('No credit', 'insufficient_quota')), 'quota'],
  ])('%s leaves the points that had come, and every quotation', async (_, reply, code) => {
    stage.server.answerWith(reply)
    const { popup } = await summarise()
    const shown = await settledFace(popup)
    expect(shown).toMatchObject({ status: 'failed', failure: code })
    expect(shown.points.slice(0, 2)).toEqual(pointTexts.slice(0, 2))
    expect(shown.quotes.length).toBeGreaterThan(0)
  })

  it('once is not noticed: the second attempt finishes the summary', async () => {
    stage.server.answerWith(half(), quickly)
    const { popup } = await summarise()
    expect(await settledFace(popup)).toMatchObject({ status: 'done', points: pointTexts })
    expect(stage.server.requests).toHaveLength(2)
  })
})

/** All of the good answer, and then an end as no server should make it. */
const whole =
  (tail: Iterable<string>, end: Reply['end'] = 'close') =>
  (request: RecordedRequest): Reply => ({
    frames: [opening, ...inPieces(JSON.stringify(goodAnswer(request))).map(text), ...tail],
    frameDelay: 2,
    end,
  })

describe('a whole answer', () => {
  it.each([
    ['without a reason to finish', whole([done])],
    ['at the length limit', whole([finish('length'), done])],
    ['and then a reset', whole([], 'reset')],
    ['and then an error', whole([error('The server had an error')])],
  ])('%s is a summary, at the first request', async (_, reply) => {
    stage.server.answerWith(reply)
    const { popup } = await summarise()
    expect(await settledFace(popup)).toMatchObject({ status: 'done', failure: null, points: pointTexts })
    expect(stage.server.requests).toHaveLength(1)
  })

  it.each([
    ['white space without end', whole(Array<string>(20_000).fill(text(' ')))],
    ['silence', whole([], 'hang')],
  ])('followed by %s is a summary some three seconds later', async (_, reply) => {
    const [worker] = stage.browser.context.serviceWorkers()
    await worker?.evaluate(() => Reflect.get(globalThis, 'replaceModelSurroundings')({}))
    stage.server.answerWith(reply)
    const { popup } = await summarise()
    await shownWhen(popup, 'the last point', ({ points }) => points.length === pointTexts.length)
    const started = Date.now()
    expect(await settledFace(popup)).toMatchObject({ status: 'done', points: pointTexts })
    expect(Date.now() - started).toBeLessThan(4_500)
    await stage.server.requests[0]?.whenAborted
    expect(stage.server.requests).toHaveLength(1)
  })
})

describe('a server that refuses', () => {
  const refusals: [string, Reply, code: string, remedy: string][] = [
    ['this extension', { status: 403, headers: { 'content-length': '0' } }, 'cors_origin', 'settings'],
    ['an empty account', { status: 402, body: { error: { message: 'Insufficient Balance' } } }, 'quota', 'quota_page'],
    [
      'an unknown model',
      { status: 404, body: { error: { message: 'model not found', code: 'model_not_found' } } },
      'model_not_found',
      'settings',
    ],
    ['by not being one', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' }, 'bad_base_url', 'settings'],
  ]
  it.each(refusals)('%s is asked once, and one button helps', async (_, reply, code, remedy) => {
    stage.server.answerWith(reply)
    const { popup } = await summarise()
    const shown = await settledFace(popup)
    expect(shown.failure).toBe(code)
    expect(shown.points.length).toBeGreaterThanOrEqual(3)
    expect(await popup.locator(places.remedy(remedy)).count()).toBe(1)
    expect(stage.server.requests).toHaveLength(1)
  })

  it('says which setting Ollama needs', async () => {
    stage.server.answerWith({ status: 403, headers: { 'content-length': '0' } })
    const { popup } = await summarise()
    await settledFace(popup)
    expect(await popup.locator('.notice').innerText()).toContain('OLLAMA_ORIGINS=chrome-extension://*')
  })

  it('an article that is too long is asked again with less of it', async () => {
    const tooLong: Reply = { status: 400, body: { error: { message: 'maximum context length is 900 tokens' } } }
    stage.server.answerWith(tooLong, quickly)
    const { popup } = await summarise()
    expect((await settledFace(popup)).status).toBe('done')
    const [first, second] = stage.server.requests.map(({ body }) => JSON.stringify(body).length)
    expect(second).toBeLessThan(first ?? 0)
  })
})

describe('a connection that fails its test', () => {
  it.each([
    ['at another server', { baseURL: 'http://127.0.0.1:9/v1', model: 'other-model', key: 'other-key' }],
    ['for another model of the same server', { model: 'other-model' }],
    ['for another key to the same server', { key: 'mistyped-key' }],
  ])('%s leaves the one that worked in force, and stays in the form', async (_, typed: Record<string, string>) => {
    stage.server.answerWith({ status: 401, body: { error: { message: 'not for you' } } })
    const options = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/options/options.html'))
    for (const [name, value] of Object.entries(typed)) await options.locator(`[name="${name}"]`).fill(value)
    await options.locator('[data-command="test"]').click()
    await until('the failure', () => options.locator('.answer.fails').count())
    expect(await options.locator('.answer').innerText()).toMatch(/Your earlier connection is still in use\.$/)
    for (const [name, value] of Object.entries(typed)) expect(await options.locator(`[name="${name}"]`).inputValue()).toBe(value)
    await options.close()

    stage.server.answerWith(quickly)
    const { popup } = await summarise()
    expect(await settledFace(popup)).toMatchObject({ status: 'done', points: pointTexts })
    expect(stage.server.requests.map(({ headers, body }) => [headers['authorization'], body?.['model']])).toEqual([
      ['Bearer key-of-the-test', 'fake-model'],
    ])
  })
})

describe('a server that wants to be waited for', () => {
  it('is, with a countdown, and then finishes', async () => {
    const [worker] = stage.browser.context.serviceWorkers()
    await worker?.evaluate((timing) => Reflect.get(globalThis, 'replaceModelSurroundings')({ timing }), hurry)
    stage.server.answerWith({ status: 429, headers: { 'retry-after': '3' }, body: { error: { message: 'Slow down' } } }, quickly)
    const { popup } = await summarise()
    await shownWhen(popup, 'the countdown', ({ status }) => status === 'waiting')
    expect(await popup.locator('[role="timer"]').innerText()).toMatch(/[123]/)
    expect((await settledFace(popup)).status).toBe('done')
  })

  it('while it thinks is, and no thought is shown', async () => {
    const thoughts = Array<string>(40).fill(delta({ reasoning_content: '이 기사는 아마도 ' }))
    stage.server.answerWith((request) => ({ frames: [...thoughts, ...(quickly(request).frames ?? [])], frameDelay: 20 }))
    const { popup } = await summarise()
    const shown = await settledFace(popup)
    expect(shown.status).toBe('done')
    expect(JSON.stringify(shown)).not.toContain('아마도')
  })
})
