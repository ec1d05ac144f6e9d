/** While a summary streams in: its words are painted at once, and nothing the reader looks at moves. */
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { RecordedRequest, Reply } from '../../servers/fake-model-server'
import { places } from '../../drivers/face'
import { median } from '../../measure/median'
import { forgetSummaries, headline, setModelStage, slowly } from './model-stage'
import { settledFace, shownWhen } from '../stage'

const stage = setModelStage()

/** Time to set up the measurement between the popup's first paint and the model's first word. */
const headersDelay = 1_500

/** Notes in the popup when the model's headline is first painted; milliseconds since the epoch. */
function watchHeadline(): void {
  const note = window as unknown as { headlinePainted?: number }
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.headline .claim')) return
    observer.disconnect()
    requestAnimationFrame(() => (note.headlinePainted = Date.now()))
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** An answer that tells when the piece with the headline's first character has been written. */
function timedAnswer(written: (time: number) => void): (request: RecordedRequest) => Reply {
  return (request) => {
    const reply = { ...slowly(request), headersDelay }
    const pieces = [...(reply.frames ?? [])]
    const firstCharacter = pieces.findIndex((_, index) => spokenBy(pieces.slice(0, index + 1)).includes(headline.slice(0, 1)))
    const frames = function* (): Generator<string> {
      for (const [index, piece] of pieces.entries()) {
        yield piece
        if (index === firstCharacter) written(Date.now())
      }
    }
    return { ...reply, frames: frames() }
  }
}

const spokenBy = (frames: readonly string[]): string =>
  frames.map((frame) => (/"content":"((?:[^"\\]|\\.)*)"/.exec(frame)?.[1] ?? '').replaceAll('\\"', '"')).join('')

async function paintDelay(): Promise<number> {
  let writtenAt = Number.NaN
  stage.server.answerWith(timedAnswer((time) => (writtenAt = time)))
  const { page, popup } = await stage.summarise('/ko-article.html')
  await popup.evaluate(watchHeadline)
  await settledFace(popup)
  const paintedAt = await popup.evaluate(() => (window as unknown as { headlinePainted: number }).headlinePainted)
  await page.close()
  await forgetSummaries(stage)
  return paintedAt - writtenAt
}

/** Records, from now on, what moves in the popup and how often the state is written. */
function watchMovement(card: string): void {
  const record = { shift: 0, tops: [] as number[], writes: [] as number[] }
  Object.assign(window, { record })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift' })
  const follow = (): void => {
    const element = document.querySelector(card)
    if (element) record.tops.push(element.getBoundingClientRect().top)
    requestAnimationFrame(follow)
  }
  follow()
  chrome.storage.session.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith('summary:'))) record.writes.push(Date.now())
  })
}

const movementIn = (popup: Page) =>
  popup.evaluate(() => (window as unknown as { record: { shift: number; tops: number[]; writes: number[] } }).record)

describe('while a summary streams in', () => {
  it('the headline’s first character is painted within 50 ms of its arrival (median of five)', async () => {
    const delays: number[] = []
    for (let run = 0; run < 5; run++) delays.push(await paintDelay())
    console.info(`headline painted after ${delays.join(', ')} ms`)
    expect(median(delays)).toBeLessThanOrEqual(50)
  })

  it('the card under the pointer stays where it is, the layout does not shift, and the state is written twelve times a second at most', async () => {
    stage.server.answerWith((request) => ({ ...slowly(request), headersDelay }))
    const { popup } = await stage.summarise('/ko-article.html')
    const { quotes } = await shownWhen(popup, 'the quotations', (shown) => shown.quotes.length > 3)
    const card = places.quote(quotes[2]?.id ?? 0)
    await popup.locator(card).hover()
    await popup.evaluate(watchMovement, card)
    await settledFace(popup)
    const { shift, tops, writes } = await movementIn(popup)
    const perSecond = (writes.length - 1) / ((Math.max(...writes) - Math.min(...writes)) / 1000)
    console.info(`layout shift ${shift.toFixed(4)}, ${perSecond.toFixed(1)} writes a second`)
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1)
    expect(shift).toBeLessThanOrEqual(0.02)
    expect(perSecond).toBeLessThanOrEqual(12)
  })
})
