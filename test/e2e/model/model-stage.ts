/** A stage with a model: the build that may reach the loopback address, connected through its options page as a reader would. */
import { beforeEach } from 'vitest'
import { extensionAddress } from '../../drivers/chromium/chromium-actions'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer, type RecordedRequest, type Reply } from '../../servers/fake-model-server'
import { until } from '../../drivers/poll'
import { shareStage } from '../fresh-stage'
import { setStage, type Stage } from '../stage'

export interface ModelStage extends Stage {
  server: FakeModelServer
}

const optionsPage = 'src/ui/options/options.html'

/** Call at the top of a file. Every test starts with an empty cache and a server that has been asked nothing. */
export function setModelStage(): ModelStage {
  const stage = setStage({ extension: 'dist/chrome-e2e' }) as ModelStage
  shareStage(
    async () => {
      stage.server = await startFakeModelServer()
      stage.server.answerWith(wholeAnswer('ok'))
      await connect(stage)
    },
    async () => stage.server?.close(),
  )
  beforeEach(() => forgetSummaries(stage))
  return stage
}

/** Empties the cache of finished summaries. */
export async function forgetSummaries({ browser }: Stage): Promise<void> {
  const page = await browser.openPage(extensionAddress(browser, optionsPage))
  await page.evaluate(() => chrome.runtime.sendMessage({ request: 'data/clear', input: { what: 'cache' } }))
  await page.close()
}

async function connect({ browser, server }: ModelStage): Promise<void> {
  const page = await browser.openPage(extensionAddress(browser, optionsPage))
  await page.locator('[data-preset="custom"]').click()
  await page.locator('[name="baseURL"]').fill(server.baseURL)
  await page.locator('[name="key"]').fill('key-of-the-test')
  await page.locator('[name="model"]').fill('fake-model')
  await page.locator('[data-command="test"]').click()
  await until('the connection to work', () => page.locator('.answer.works').count())
  await page.locator('[name="language"]').selectOption('ko')
  await page.close()
}

/** Points about `/ko-article.html`, each with the beginning of the sentence that bears it out. */
const points: readonly [begins: string, text: string][] = [
  ['국내 인공지능(AI)', '국내 인공지능 스타트업 달여울이 추론형 언어모델 여울 2의 가중치를 전면 공개했다.'],
  ['같은 날 새녘통신은', '새녘통신은 자사 모델을 외부에 내놓지 않겠다는 방침을 다시 확인했다.'],
  ['달여울은 공개 뒤', '달여울은 공개 뒤 12시간 동안 내려받은 횟수가 8만 건을 넘었다고 전했다.'],
]

export const headline = '달여울, 여울 2 가중치 3일 전면 공개'
/** In the article's own words, as a good model's. */
export const lede = '인공지능 스타트업 달여울이 추론형 언어모델 여울 2의 가중치를 3일 전면 공개했다.'
export const pointTexts: readonly string[] = points.map(([, text]) => text)

interface ModelAnswer {
  status: string
  headline: { s: number[]; text: string }
  lede: { s: number[]; text: string }
  bullets: { s: number[]; text: string }[]
  quotes: { id: number; tr: string }[]
}

/** What a good model answers: it finds the numbers where it was given them. */
export function goodAnswer({ body }: RecordedRequest): ModelAnswer {
  const prompt = ((body?.['messages'] ?? []) as { content: string }[]).map(({ content }) => content).join('\n')
  const numberBefore = (form: RegExp): number => Number(form.exec(prompt)?.[1] ?? 1)
  const sentence = (begins: string): number => numberBefore(new RegExp(`^\\[(\\d+)\\] ${begins.replace(/[()]/g, '\\$&')}`, 'm'))
  const quote = (begins: string): number => numberBefore(new RegExp(`^Q(\\d+) .*${begins}`, 'm'))
  const cited = [sentence('국내 인공지능(AI)')]
  return {
    status: 'ok',
    headline: { s: cited, text: headline },
    lede: { s: cited, text: lede },
    bullets: points.map(([begins, text]) => ({ s: [sentence(begins)], text })),
    quotes: [
      { id: quote('숨겨서'), tr: '' },
      { id: quote('한번 내보낸'), tr: '' },
    ],
  }
}

export const quickly = (request: RecordedRequest): Reply => wholeAnswer(goodAnswer(request))

/** Slowly enough to be watched: some three seconds. */
export const slowly = (request: RecordedRequest): Reply => wholeAnswer(goodAnswer(request), { size: 10, frameDelay: 40 })
