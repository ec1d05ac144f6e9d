import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { boundaryFor } from '../../../../src/background/storage/digest'
import { forgetKeys, keepKey, keyOf } from '../../../../src/background/model/key-store'
import { addQuotes, allQuotes, findSaved, removeQuote } from '../../../../src/background/storage/quote-library'
import { cached, cacheKey, cacheSize, remember, type CacheTerms } from '../../../../src/background/storage/summary-cache'
import type { SavedQuote } from '../../../../src/core/citation/saved-quote'
import { emptySummary } from '../../../../src/core/summary/summary-state'

const day = 24 * 60 * 60 * 1000
const terms: CacheTerms = { shown: '기사', language: 'ko', length: 'standard', model: 'http://server.example/v1 small', images: [] }
const finished = { summary: emptySummary, inputTokens: 10, outputTokens: 5, read: 1 }

test('a finished summary is found again under the same terms, and only under them', async () => {
  const key = await cacheKey(terms)
  await remember(key, finished)
  expect(await cached(key)).toMatchObject(finished)
  for (const other of [
    { shown: '다른 기사' },
    { language: 'en' as const },
    { length: 'long' as const },
    { model: 'other' },
    { images: ['https://news.example/chart.png'] },
  ]) {
    expect(await cached(await cacheKey({ ...terms, ...other }))).toBeNull()
  }
})

test('a summary is forgotten after thirty days', async () => {
  const key = await cacheKey({ ...terms, shown: 'old' })
  await remember(key, finished, 0)
  expect(await cached(key, 29 * day)).not.toBeNull()
  expect(await cached(key, 31 * day)).toBeNull()
})

test('the cache stays within its bounds: the least recently used goes first', async () => {
  const summary = { ...emptySummary, points: [{ text: 'x'.repeat(9_000_000), sentences: [0], doubts: [], supported: true }] }
  const keys = await Promise.all(Array.from({ length: 7 }, (_, index) => cacheKey({ ...terms, shown: `large ${index}` })))
  const start = Date.now()
  for (const [index, key] of keys.entries()) await remember(key, { ...finished, summary }, start + index)
  expect((await cacheSize()).bytes).toBeLessThanOrEqual(50 * 1024 * 1024)
  expect(await cached(keys[0] ?? '', start + 10)).toBeNull()
  expect(await cached(keys[6] ?? '', start + 10)).not.toBeNull()
})

test('a key is kept for its origin alone and can be forgotten', async () => {
  await keepKey('https://one.example', 'secret')
  expect(await keyOf('https://one.example')).toBe('secret')
  expect(await keyOf('https://two.example')).toBeNull()
  await keepKey('https://one.example', '')
  expect(await keyOf('https://one.example')).toBeNull()
  await keepKey('https://one.example', 'secret')
  await forgetKeys()
  expect(await keyOf('https://one.example')).toBeNull()
})

test('the boundary around an article is the same each time and differs between articles', async () => {
  expect(await boundaryFor('one')).toBe(await boundaryFor('one'))
  expect(await boundaryFor('one')).not.toBe(await boundaryFor('two'))
  expect(await boundaryFor('one')).toMatch(/^[0-9a-f]{16}$/)
})

const saved = (id: string, words: string, speaker: string, siteName: string): SavedQuote => ({
  id,
  savedAt: `2026-11-0${id}T00:00:00.000Z`,
  parts: [words],
  segments: [{ start: 0, end: words.length }],
  prefix: '',
  suffix: '',
  article: { url: 'https://news.example/1', canonicalUrl: null, title: '달여울', siteName, publishedAt: null, language: 'ko' },
  speaker: { canonical: speaker, role: null, affiliation: null, figureId: null },
  doubt: 'none',
  translated: null,
  note: '',
})
const everything = { text: '', speaker: null, language: null, outlet: null, offset: 0, limit: 50, quick: false }

test('saved quotations are found by words, speaker and outlet, newest first', async () => {
  const quotes = [saved('1', '모델을 공개한다', '서하윤', '새벽일보'), saved('2', '모델은 닫는다', '민도겸', '한낮일보')]
  expect(await addQuotes(quotes)).toEqual({ added: 2 })
  expect((await findSaved(everything)).quotes.map(({ id }) => id)).toEqual(['2', '1'])
  expect((await findSaved({ ...everything, text: '공개'.normalize('NFD') })).quotes.map(({ id }) => id)).toEqual(['1'])
  expect((await findSaved({ ...everything, speaker: '민도겸' })).total).toBe(1)
  expect((await findSaved({ ...everything, outlet: '새벽일보' })).total).toBe(1)
  expect((await findSaved(everything)).facets?.speakers).toHaveLength(2)
})

test('a malformed import changes nothing', async () => {
  const before = await allQuotes()
  expect(await addQuotes([saved('3', '새 말', '누구', '어디'), { id: 4 }])).toBeNull()
  expect(await allQuotes()).toEqual(before)
})

test('what is removed can be put back', async () => {
  const removed = await removeQuote('1')
  expect((await allQuotes()).map(({ id }) => id)).toEqual(['2'])
  expect(await addQuotes([removed])).toEqual({ added: 1 })
  expect((await allQuotes()).map(({ id }) => id)).toEqual(['2', '1'])
})
