import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addQuotes, findSaved } from '../../../../src/background/storage/quote-library'
import type { SavedQuote } from '../../../../src/core/citation/saved-quote'

const saved = (id: string, canonical: string, figureId: string | null): SavedQuote => ({
  id,
  savedAt: `2026-11-0${id}T00:00:00.000Z`,
  parts: ['말'],
  segments: [{ start: 0, end: 1 }],
  prefix: '',
  suffix: '',
  article: { url: 'https://news.example/1', canonicalUrl: null, title: '제목', siteName: '새벽일보', publishedAt: null, language: 'ko' },
  speaker: { canonical, role: null, affiliation: null, figureId },
  doubt: 'none',
  translated: null,
  note: '',
})
const everything = { text: '', speaker: null, language: null, outlet: null, offset: 0, limit: 50, quick: false }

test('a figure is one person, however the articles spell the name, and is found in either script', async () => {
  await addQuotes([saved('1', '샘 올트먼', 'sam-altman'), saved('2', 'Sam Altman', 'sam-altman'), saved('3', '서하윤', null)])
  const { facets } = await findSaved(everything)
  expect(facets?.speakers).toEqual([
    { key: 'sam-altman', name: 'Sam Altman', count: 2 },
    { key: '서하윤', name: '서하윤', count: 1 },
  ])
  expect((await findSaved({ ...everything, speaker: 'sam-altman' })).total).toBe(2)
  expect((await findSaved({ ...everything, text: 'altman' })).total).toBe(2)
  expect((await findSaved({ ...everything, text: '올트먼' })).total).toBe(2)
})

test('the head of a library that is not read yet comes without facets, the newest first', async () => {
  await addQuotes(['4', '5', '6'].map((id) => saved(id, '한 사람', null)))
  const quick = { ...everything, limit: 2, quick: true }
  const head = await findSaved(quick)
  expect(head.quotes.map(({ id }) => id)).toEqual(['6', '5'])
  expect([head.total, head.facets]).toEqual([6, null])
  const whole = await findSaved({ ...quick, quick: false })
  expect(whole.quotes).toEqual(head.quotes)
  expect(whole.facets?.outlets).toEqual([{ key: '새벽일보', name: '새벽일보', count: 6 }])
  // Once it is in memory the quick way has nothing to win.
  expect(await findSaved(quick)).toEqual(whole)
})
