import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { addQuotes, findSaved } from '../../../src/background/quote-library'
import type { SavedQuote } from '../../../src/core/citation/saved-quote'

const saved = (id: string, canonical: string, figureId: string | null): SavedQuote => ({
  id,
  savedAt: `2026-11-0${id}T00:00:00.000Z`,
  parts: ['말'],
  segments: [{ start: 0, end: 1 }],
  prefix: '',
  suffix: '',
  article: { url: 'https://news.example/1', canonicalUrl: null, title: '제목', siteName: '새벽일보', publishedAt: null, language: 'ko' },
  speaker: { canonical, role: null, affiliation: null, figureId },
  translated: null,
  note: '',
})
const everything = { text: '', speaker: null, language: null, outlet: null, offset: 0, limit: 50 }

test('a figure is one person, however the articles spell the name, and is found in either script', async () => {
  await addQuotes([saved('1', '샘 올트먼', 'sam-altman'), saved('2', 'Sam Altman', 'sam-altman'), saved('3', '서하윤', null)])
  const { facets } = await findSaved(everything)
  expect(facets.speakers).toEqual([
    { key: 'sam-altman', name: 'Sam Altman', count: 2 },
    { key: '서하윤', name: '서하윤', count: 1 },
  ])
  expect((await findSaved({ ...everything, speaker: 'sam-altman' })).total).toBe(2)
  expect((await findSaved({ ...everything, text: 'altman' })).total).toBe(2)
  expect((await findSaved({ ...everything, text: '올트먼' })).total).toBe(2)
})
