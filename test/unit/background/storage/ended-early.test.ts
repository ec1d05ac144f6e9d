/** A run that is stopped, or whose background died, had no time to check its lines: nothing unchecked stays on screen. */
import { expect, test, vi } from 'vitest'
import { findQuotes } from '../../../../src/core/quotes/find-quotes'
import { emptySummary, type ArticleState, type SummaryState } from '../../../../src/core/summary/summary-state'
import { splitSentences } from '../../../../src/core/text/sentences'
import { fictionalArticle } from '../../core/citation/fictional-article'
import { fakeExtension } from '../../security/fake-extension'

const extension = fakeExtension()
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
const { keepArticle, keepSummary, markInterruptedRuns, markStopped } = await import('../../../../src/background/storage/tab-state')
const { summaryOf } = await import('../../../../src/protocol/summary')

const article = fictionalArticle(['누리로봇은 새 공장에 300억 원을 들인다.', '도예린 대표는 “겨울 전에 다 짓겠다”고 말했다.'])
const sentences = splitSentences(article)
const read: ArticleState = { runId: 'run', article, sentences, ...findQuotes(article, sentences), keySentences: [] }
const line = (text: string) => ({ text, sentences: [0], doubts: [], supported: true })
const streaming: SummaryState = {
  status: 'streaming',
  thinking: false,
  summary: { ...emptySummary, points: [line('새 공장에 300억 원을 들인다.'), line('새 공장에 900억 원을 들인다.')] },
  runId: 'run',
  language: 'ko',
  length: 'standard',
  engine: { name: 'hanbit-1', host: 'models.newsroom.example' },
  startedAt: 1,
  adaptations: [],
  requests: 1,
  read: 1,
}

test.each([
  ['stopped', () => markStopped(1, 'run')],
  ['interrupted', () => markInterruptedRuns(() => false)],
])('a run that was %s marks the figure the article does not have', async (code, end) => {
  await keepArticle(1, read)
  await keepSummary(1, streaming)
  await end()
  const state = await summaryOf(1).get()
  expect(state).toMatchObject({ status: 'failed', failure: { code } })
  const points = 'summary' in state ? state.summary.points : []
  expect(points.map(({ doubts }) => doubts.map(({ reason }) => reason))).toEqual([[], ['number']])
})
