/** With a model, in Firefox: connected through options, streamed, and resumed after the background's death. */
import { describe, expect, it } from 'vitest'
import { places } from '../../drivers/face'
import { clickToolbarButton, closePopup, stopBackground } from '../../drivers/firefox/firefox-actions'
import { headline, pointTexts, quickly, slowly } from '../model/model-stage'
import { askForKorean, connectInFirefox, setFirefoxStage, shownWhen, tidyFirefox } from './firefox-stage'

const stage = setFirefoxStage('dist/firefox-e2e', async (opened) => {
  await connectInFirefox(opened)
  await askForKorean(opened)
})

tidyFirefox(stage)

async function summarise(): Promise<void> {
  await stage.firefox.openPage(`${stage.site.origin}/ko-article.html`)
  await clickToolbarButton(stage.firefox)
}

describe('a model in Firefox', () => {
  it('writes the summary while the reader watches; the background’s death is told within a second, and one click goes on', async () => {
    stage.server.answerWith(slowly, quickly)
    await summarise()
    await shownWhen(stage.firefox.popup, 'the first point', ({ status, points }) => status === 'streaming' && points[0] === pointTexts[0])
    await stopBackground(stage.firefox)
    const shown = await shownWhen(stage.firefox.popup, 'the interruption', ({ failure }) => failure === 'interrupted', 1_000)
    expect(shown.quotes.length).toBeGreaterThan(0)
    await stage.firefox.popup.click(places.remedy('retry'))
    const whole = await shownWhen(stage.firefox.popup, 'the rest', ({ status }) => status === 'done')
    expect(whole.headline).toBe(headline)
    expect(whole.points).toEqual(pointTexts)
  })

  it('is not paid for twice', async () => {
    stage.server.answerWith(quickly)
    await summarise()
    await shownWhen(stage.firefox.popup, 'the summary', ({ status }) => status === 'done')
    await closePopup(stage.firefox)
    stage.server.answerWith(quickly)
    await summarise()
    expect((await shownWhen(stage.firefox.popup, 'the summary', ({ status }) => status === 'done')).points).toEqual(pointTexts)
    expect(stage.server.requests).toHaveLength(0)
  })
})
