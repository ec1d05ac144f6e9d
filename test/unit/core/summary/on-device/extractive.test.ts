import { expect, test } from 'vitest'
import { layOutParagraphs } from '../../../../../src/core/article/article'
import { selectKeySentences } from '../../../../../src/core/summary/on-device/extractive'
import { splitSentences } from '../../../../../src/core/text/sentences'
import { articleOf } from '../run/scripted-model'
import { readPointedArticles } from '../grounding/grounding-points'

function keysOf(paragraphs: string[], count: number, title = ''): string[] {
  const article = articleOf(paragraphs, /[가-힣]/.test(paragraphs[0] ?? '') ? 'ko' : 'en', title)
  const sentences = splitSentences(article)
  return selectKeySentences(article, sentences, count).map((index) => article.text.slice(sentences[index]?.start, sentences[index]?.end))
}

test('key sentences come in the order of the article, as many as asked for', () => {
  for (const { article, sentences } of readPointedArticles()) {
    for (const count of [3, 5, 7]) {
      const picks = selectKeySentences(article, sentences, count)
      expect(picks).toHaveLength(count)
      expect(picks).toEqual(picks.toSorted((a, b) => a - b))
    }
  }
})

test('the news itself is among them', () => {
  for (const { article, sentences } of readPointedArticles()) expect(selectKeySentences(article, sentences, 3)).toContain(0)
})

test('the same told twice is told once', () => {
  const twice = '한빛시는 3일 도심 공원에 시민 도서관을 새로 짓기로 했다고 밝혔다.'
  const keys = keysOf(
    [`${twice} ${twice.replace('밝혔다', '발표했다')} 도서관은 내년 봄에 착공한다. 예산은 90억 원이다. 주민들은 주차장을 걱정했다.`],
    3,
  )
  expect(keys.filter((key) => key.includes('새로 짓기로'))).toHaveLength(1)
})

test('a sentence that points back brings along what it points to', () => {
  const keys = keysOf(
    [
      'Ida Morrow founded the harbour museum in Millbrook. She gave the harbour museum her whole collection of harbour maps and ships. The bus is late.',
    ],
    2,
    'Harbour museum',
  )
  expect(keys).toEqual([
    'Ida Morrow founded the harbour museum in Millbrook.',
    'She gave the harbour museum her whole collection of harbour maps and ships.',
  ])
  expect(keysOf(['The bus is late today again. She gave the harbour museum her whole collection.'], 1)).toEqual([
    'The bus is late today again.',
  ])
})

test('headings and questions are never key sentences', () => {
  const parts = [
    { text: 'The harbour museum of Millbrook opens', kind: 'heading' as const },
    { text: 'Will the harbour museum of Millbrook open? The harbour museum of Millbrook opens in May.', kind: 'body' as const },
  ]
  const article = { ...articleOf([], 'en', 'Harbour museum'), ...layOutParagraphs(parts) }
  expect(selectKeySentences(article, splitSentences(article), 3)).toEqual([2])
})

test('an article without sentences has none', () => {
  expect(selectKeySentences(articleOf([], 'ko'), [], 3)).toEqual([])
})
