/** Several wishes at once: the same article twice, another tab, another language, a second click. None is mixed up, none is paid for twice. */
import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import type { RecordedRequest, Reply } from '../../servers/fake-model-server'
import { until } from '../../drivers/poll'
import { headline, pointTexts, setModelStage, slowly } from './model-stage'
import { settledFace, shownWhen } from '../stage'

const stage = setModelStage()

const englishHeadline = 'Startup opens the weights of its language model'

/** An answer in the language that was asked for, slowly. */
function inLanguage(request: RecordedRequest): Reply {
  if (!JSON.stringify(request.body).includes('Output language: English')) return slowly(request)
  const bullets = [{ s: [2], text: 'A rival said on the same day that it would not release its own model.' }]
  return wholeAnswer({ status: 'ok', headline: { s: [1], text: englishHeadline }, bullets, quotes: [] }, { size: 10, frameDelay: 40 })
}

describe('the same article', () => {
  it('in two tabs is asked about once, and both show it', async () => {
    stage.server.answerWith(slowly)
    const first = await stage.summarise('/ko-article.html')
    await shownWhen(first.popup, 'the first words', ({ status }) => status === 'streaming')
    const second = await stage.summarise('/ko-article.html?from=letter')
    const there = await settledFace(second.popup)
    expect(there.points).toEqual(pointTexts)
    const here = await settledFace(await stage.press(first.page))
    expect(here.points).toEqual(pointTexts)
    expect(stage.server.requests).toHaveLength(1)
  })

  it('clicked again while its summary streams in is not asked about again', async () => {
    stage.server.answerWith(slowly)
    const { page, popup } = await stage.summarise('/ko-article.html')
    await shownWhen(popup, 'the first words', ({ status }) => status === 'streaming')
    await popup.close()
    const again = await stage.press(page)
    expect((await settledFace(again)).headline).toBe(headline)
    expect(stage.server.requests).toHaveLength(1)
  })
})

describe('another language', () => {
  it('chosen in the middle ends the first request and shows only its own words', async () => {
    stage.server.answerWith(inLanguage)
    const { popup } = await stage.summarise('/ko-article.html')
    await shownWhen(popup, 'Korean words', ({ status, points }) => status === 'streaming' && points[0] === pointTexts[0])
    await chooseLanguage(popup, 'en')
    const shown = await shownWhen(popup, 'the English summary', ({ status, language }) => status === 'done' && language === 'en')
    expect(shown.headline).toBe(englishHeadline)
    expect(stage.server.requests[0]?.aborted).toBe(true)
  })

  it('chosen back again is there at once', async () => {
    stage.server.answerWith(inLanguage)
    const { popup } = await stage.summarise('/ko-article.html')
    await settledFace(popup)
    await chooseLanguage(popup, 'en')
    await shownWhen(popup, 'the English summary', ({ headline: shown }) => shown === englishHeadline)
    await shownWhen(popup, 'its end', ({ status }) => status === 'done')
    await chooseLanguage(popup, 'ko')
    await shownWhen(popup, 'the Korean summary', ({ headline: shown, status }) => shown === headline && status === 'done')
    expect(stage.server.requests).toHaveLength(2)
  })
})

describe('two articles in two tabs', () => {
  it('are summarised side by side, each with its own words', async () => {
    stage.server.answerWith(slowly)
    const korean = await stage.summarise('/ko-article.html')
    await shownWhen(korean.popup, 'the first words', ({ status }) => status === 'streaming')
    const broadcast = await stage.summarise('/ko-broadcast.html')
    const there = await settledFace(broadcast.popup)
    expect(there.source).toContain('가온방송')
    const here = await settledFace(await stage.press(korean.page))
    expect(here.source).toContain('새벽일보')
    expect(here.points).toEqual(pointTexts)
    await until('two requests', () => stage.server.requests.length === 2)
  })
})
