/** A model server that goes wrong, in Firefox: a true sentence, one button that helps, and everything the device found. */
import { beforeEach, describe, expect, it } from 'vitest'
import { places } from '../../drivers/face'
import { clickToolbarButton } from '../../drivers/firefox/firefox-actions'
import { inPieces, opening, text, wholeAnswer } from '../../servers/completion-frames'
import type { Answer, RecordedRequest, Reply } from '../../servers/fake-model-server'
import { goodAnswer, headline, pointTexts, quickly } from '../model/model-stage'
import { askForKorean, connectInFirefox, forgetSummaries, setFirefoxStage, settledFace, shownWhen, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage('dist/firefox-e2e', async (opened) => {
  await connectInFirefox(opened)
  await askForKorean(opened)
})
tidyFirefox(stage)
beforeEach(() => forgetSummaries(stage))

/** The good answer up to its third point, and then nothing more. */
const cut = (request: RecordedRequest): Reply => {
  const answer = JSON.stringify(goodAnswer(request))
  const begun = answer.slice(0, answer.indexOf(pointTexts[2] ?? ''))
  return { frames: [opening, ...inPieces(begun).map(text)], frameDelay: 2 }
}

interface Fault {
  name: string
  answer: Answer
  code: string
  /** `$host` stands for the server's. */
  sentence: string
  remedy: string
  /** How often the server is asked before the reader is told. */
  requests: number
}

const faults: Fault[] = [
  {
    name: '401',
    answer: { status: 401, body: { error: { message: 'Words of the server', code: 'invalid_api_key' } } },
    code: 'auth',
    sentence: '$host did not accept the API key. Check the key.',
    remedy: 'settings',
    requests: 1,
  },
  {
    name: '429 with a wait that is too long',
    answer: { status: 429, headers: { 'retry-after': '120' }, body: { error: { message: 'Words of the server' } } },
    code: 'rate_limit',
    sentence: 'The model server asks for a pause. Try again in 120s.',
    remedy: 'retry',
    requests: 1,
  },
  {
    name: '500, three times',
    answer: { status: 500, body: { error: { message: 'Words of the server' } } },
    code: 'server',
    sentence: 'The model server had an error.',
    remedy: 'retry',
    requests: 3,
  },
  {
    name: 'a stream that is cut, twice',
    answer: cut,
    code: 'truncated_no_finish',
    sentence: 'The model’s answer ended too early. What had arrived is kept.',
    remedy: 'retry',
    requests: 2,
  },
  {
    name: 'an answer that is not JSON',
    answer: wholeAnswer('Words of the server, about this and that.'),
    code: 'bad_output',
    sentence: 'The model sent an answer that could not be used.',
    remedy: 'retry',
    requests: 2,
  },
]

describe('a model server that goes wrong, in Firefox,', () => {
  it.each(faults)('with $name', async ({ answer, code, sentence, remedy, requests }) => {
    stage.server.answerWith(answer)
    const shown = await stage.summarise('/ko-article.html')
    expect(shown).toMatchObject({ status: 'failed', failure: code })
    expect(shown.notices).toContain(sentence.replace('$host', new URL(stage.server.origin).host))
    expect(JSON.stringify(shown)).not.toContain('Words of the server')
    expect(await stage.firefox.popup.evaluate((css) => document.querySelectorAll(css).length, places.remedy(remedy))).toBe(1)
    expect(shown.points.length).toBeGreaterThanOrEqual(2)
    expect(shown.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(['서하윤', '민도겸']))
    expect(stage.server.requests).toHaveLength(requests)
  })

  it('with a 429 that asks for seconds, is waited for with a countdown, and then finishes', async () => {
    stage.server.answerWith({ status: 429, headers: { 'retry-after': '3' }, body: { error: { message: 'Slow down' } } }, quickly)
    const { firefox, site } = stage
    await firefox.openPage(`${site.origin}/ko-article.html`)
    await clickToolbarButton(firefox)
    const waiting = await shownWhen(firefox.popup, 'the countdown', ({ status }) => status === 'waiting')
    expect(waiting.notices.join()).toMatch(/resumes in [123]/)
    expect(waiting.quotes.length).toBeGreaterThan(0)
    expect(await settledFace(firefox.popup)).toMatchObject({ status: 'done', headline, points: pointTexts })
  })

  it('keeps the points that had come, and one press on Retry finishes them', async () => {
    stage.server.answerWith(cut, cut, quickly)
    const { popup } = stage.firefox
    const shown = await stage.summarise('/ko-article.html')
    expect(shown.points.slice(0, 2)).toEqual(pointTexts.slice(0, 2))
    await popup.click(places.remedy('retry'))
    expect(await shownWhen(popup, 'the whole', ({ status }) => status === 'done')).toMatchObject({ failure: null, points: pointTexts })
  })
})
