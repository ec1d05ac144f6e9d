/** Libraries of any size, as their JSON files, about nobody who exists. */
import { exportJson } from '../../src/core/citation/saved/export'
import type { SavedQuote } from '../../src/core/citation/saved-quote'

const families = ['Quayle', 'Brody', 'Finnegan', 'Sorley', '서', '민', '구', '배']
const subjects = ['harbour', 'ferry', 'bridge', 'sea wall', '항구', '여객선', '다리', '방파제']

function savedQuote(number: number): SavedQuote {
  const korean = number % 8 > 3
  const subject = subjects[number % 8] ?? ''
  const words = korean
    ? `${subject} 문제는 ${number}번째 회의에서도 풀리지 않았다`
    : `The ${subject} was on the table at meeting ${number}.`
  const url = `https://harborwire.example/meetings/${number % 900}`
  return {
    id: `made-${number}`,
    savedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
    parts: [words],
    segments: [{ start: 10, end: 10 + words.length }],
    prefix: '',
    suffix: '',
    article: {
      url,
      canonicalUrl: url,
      title: `Meeting ${number % 900}`,
      siteName: korean ? '새벽일보' : 'Harbor Wire',
      publishedAt: '2026-10-30T16:05:00Z',
      language: korean ? 'ko' : 'en',
    },
    speaker: { canonical: `${families[number % 8]} ${number % 60}`, role: null, affiliation: null, figureId: null },
    doubt: 'none',
    translated: null,
    note: '',
  }
}

/** The JSON file of a library with so many quotations. */
export const libraryFile = (count: number): string => exportJson(Array.from({ length: count }, (_, number) => savedQuote(number)))
