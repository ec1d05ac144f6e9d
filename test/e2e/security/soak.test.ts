/**
 * Many articles in many tabs, with whatever goes wrong in a reader's day: pages left in the middle, languages switched, runs stopped,
 * workers killed, servers failing. `SOAK_ARTICLES` sets how many articles (200 for the figure in the documents), `SOAK_SEED` which day.
 */
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { ArticleState, SummaryState } from '../../../src/core/summary/summary-state'
import { hostilePage } from '../../fixtures/hostile/story'
import { extensionAddress, stopWorker } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import { places } from '../../drivers/face'
import { extensionErrors } from '../../drivers/chromium/extension-errors'
import type { RecordedRequest, Reply } from '../../servers/fake-model-server'
import { until } from '../../drivers/poll'
import { randomFrom } from '../../support/random'
import { workerHeap } from '../../measure/worker-heap'
import { setHostileStage } from './hostile-stage'

const stage = setHostileStage()
const articles = Number(process.env['SOAK_ARTICLES'] ?? 16)
const tabsOpen = Math.min(20, Math.max(4, Math.floor(articles / 4)))

/** The same day for the same seed. */
const roll = randomFrom(Number(process.env['SOAK_SEED'] ?? 7))
const oneOf = <Value>(...values: readonly [Value, ...Value[]]): Value => values[Math.floor(roll() * values.length)] ?? values[0]

/** The word by which an article, its prompt and its summary are known. */
const signOf = (index: number): string => `Ellery${index}x`
const signs = /Ellery\d+x/g
const pageOf = (index: number): string =>
  hostilePage({
    within: `<p>The matter is filed as number ${signOf(index)} with the clerk of the harbour council, who keeps the book.</p>`,
  })

function answer({ body }: RecordedRequest): Reply {
  const sign = JSON.stringify(body).match(signs)?.[0] ?? 'none'
  const point = { s: [1], text: `The harbour council voted to rebuild the old sea wall, ${sign}.` }
  const whole = wholeAnswer({ status: 'ok', headline: point, bullets: [point], quotes: [] }, { size: 8, frameDelay: oneOf(0, 5, 20) })
  return oneOf<Reply>(
    whole,
    whole,
    whole,
    { status: 401, body: '' },
    { status: 404, body: '' },
    { frames: ['data: {"broken'], end: 'reset' },
  )
}

interface Stored {
  tabs: { id: number; url: string }[]
  session: Record<string, unknown>
}

const readStored = (own: Page): Promise<Stored> =>
  own.evaluate(async () => ({
    tabs: (await chrome.tabs.query({})).map(({ id = -1, url = '' }) => ({ id, url })),
    session: await chrome.storage.session.get(null),
  }))

/** What is stored for a tab that does not belong to the page it shows, or mixes two articles. */
function strangers({ session }: Stored): string[] {
  return Object.entries(session).flatMap(([key, value]) => {
    const tab = /^summary:(\d+)$/.exec(key)?.[1]
    const article = session[`article:${tab}`] as ArticleState | undefined
    const state = value as SummaryState
    if (!tab || !article || !('summary' in state) || state.runId !== article.runId) return []
    const own: string[] = article.article.text.match(signs) ?? []
    const told: string[] = JSON.stringify(state.summary).match(signs) ?? []
    return told.filter((sign) => !own.includes(sign)).map((sign) => `tab ${tab} shows ${sign} over ${own.join()}`)
  })
}

/** What the reader does next with a tab whose summary is under way. */
async function carryOn(page: Page, popup: Page, own: Page): Promise<void> {
  const command = (selector: string): Promise<void> =>
    popup
      .locator(selector)
      .first()
      .click({ timeout: 300 })
      .catch(() => undefined)
  await oneOf(
    async () => void (await page.waitForTimeout(150)),
    () => command(places.languageMenu).then(() => command('[role="menuitemradio"][aria-checked="false"]')),
    () => command('[data-command="stop"]'),
    () => stopWorker(stage.browser, own),
    async () => void (await page.evaluate(() => history.pushState(null, '', '#comments'))),
    async () => void (await page.reload({ waitUntil: 'commit' })),
    async () => void (await page.goto(stage.serve(pageOf(Math.floor(roll() * 1e6))), { waitUntil: 'commit' })),
  )()
}

it(
  `${articles} articles in ${tabsOpen} tabs leave no stranger's summary, no error and no growing heap`,
  async () => {
    stage.server.answerWith(answer)
    const own = await stage.browser.openPage(extensionAddress(stage.browser, 'src/ui/library/library.html'))
    const open: Page[] = []
    const found: string[] = []
    const started = Date.now()
    const first = await workerHeap(stage.browser, own)
    for (let index = 0; index < articles; index++) {
      const { page, popup } = await stage.summarise(stage.serve(pageOf(index)))
      open.push(page)
      await carryOn(page, popup, own)
      await popup.close().catch(() => undefined)
      found.push(...strangers(await readStored(own)))
      if (open.length > tabsOpen) await open.splice(Math.floor(roll() * open.length), 1)[0]?.close()
    }
    const settled = await until(
      'every run to end',
      async () => {
        const stored = await readStored(own)
        const running = Object.values(stored.session).filter((value) =>
          ['reading', 'streaming'].includes((value as { status?: string }).status ?? ''),
        )
        return running.length === 0 ? stored : null
      },
      30_000,
    )
    found.push(...strangers(settled))
    const known = new Set(settled.tabs.map(({ id }) => String(id)))
    const orphans = Object.keys(settled.session).filter((key) => /^(?:article|summary):/.test(key) && !known.has(key.split(':')[1] ?? ''))
    const last = await workerHeap(stage.browser, own)
    const sessionBytes = JSON.stringify(settled.session).length
    console.info(
      JSON.stringify({
        articles,
        tabsOpen,
        seconds: Math.round((Date.now() - started) / 1000),
        requests: stage.server.requests.length,
        sessionBytes,
        heap: [first, last],
      }),
    )
    expect(found).toEqual([])
    expect(orphans).toEqual([])
    expect(sessionBytes).toBeLessThan(tabsOpen * 100_000)
    expect(last).toBeLessThan(first + 10_000_000)
    // A call under way when a worker is killed is refused with these words; nobody is left to hear it.
    expect((await extensionErrors(stage.browser)).filter((line) => !line.endsWith('Error: No SW'))).toEqual([])
  },
  60_000 + articles * 5_000,
)
