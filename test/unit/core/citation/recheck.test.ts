import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recheck } from '../../../../src/core/citation/saved/recheck'
import { toSavedQuote, type SavedQuote } from '../../../../src/core/citation/saved-quote'
import { fictionalArticle, quotationOf, speaker } from './fictional-article'

const words = '우리는 더 열린 길을 지금부터라도 함께 찾아야 한다'
const lead = '누리로봇이 새 공장을 연다.'
const spoken = `오나래 대표는 “${words}”고 말했다.`
const identity = { id: 'q1', savedAt: '2025-02-05T00:00:00.000Z' }

function save(paragraphs: readonly string[], parts: readonly string[]): SavedQuote {
  const article = fictionalArticle(paragraphs)
  return toSavedQuote(quotationOf(article, parts, { speaker: speaker('오나래', '대표', '누리로봇') }), article, identity)
}

const saved = save([lead, spoken], [words])

test('what is saved is the words, where they stood, and facts enough to cite them', () => {
  expect(saved.parts).toEqual([words])
  expect(saved.prefix.endsWith('오나래 대표는 “')).toBe(true)
  expect(saved.suffix).toBe('”고 말했다.')
  expect(saved.speaker).toEqual({ canonical: '오나래', role: '대표', affiliation: '누리로봇', figureId: null })
  expect(Object.keys(saved.article)).toEqual(['url', 'canonicalUrl', 'title', 'siteName', 'publishedAt', 'language'])
})

describe('on a later visit a saved quotation is', () => {
  test('unchanged when its words stand where they stood', () => {
    expect(recheck(saved, fictionalArticle([lead, spoken, '덧붙인 문단.']))).toEqual({ result: 'unchanged', segments: saved.segments })
  })

  test('moved when they stand elsewhere', () => {
    const article = fictionalArticle(['새 문단.', lead, spoken])
    const { result, segments } = recheck(saved, article)
    expect(result).toBe('moved')
    expect(segments?.map(({ start, end }) => article.text.slice(start, end))).toEqual([words])
  })

  test('moved, not edited, when only the composition of its letters or its spaces changed', () => {
    const article = fictionalArticle([lead, spoken.normalize('NFD').replace(' 함께 ', '\u00A0함께 ')])
    const { result, segments } = recheck(saved, article)
    expect(result).toBe('moved')
    const [segment = { start: 0, end: 0 }] = segments ?? []
    expect(article.text.slice(segment.start, segment.end).normalize('NFC').replace('\u00A0', ' ')).toBe(words)
  })

  test('edited when most of its words are there', () => {
    const article = fictionalArticle([lead, spoken.replace('더 열린 길을', '더 넓은 길을')])
    const { result, segments } = recheck(saved, article)
    expect(result).toBe('edited')
    expect(segments?.map(({ start, end }) => article.text.slice(start, end))).toEqual(['우리는 더 넓은 길을 지금부터라도 함께 찾아야 한다'])
  })

  test.each([
    ['a figure', '우리는 내년까지 다리 3곳을 새로 놓는다', '우리는 내년까지 다리 5곳을 새로 놓는다'],
    ['a denial', words, words.replace('찾아야 한다', '찾지 않아도 된다')],
    ['words put in', words, words.replace('길을', '길을 서두르지 말고')],
    ['words left out', words, words.replace('지금부터라도 ', '')],
  ])('edited when %s changed where it stood', (_, before, after) => {
    const kept = save([lead, spoken.replace(words, before)], [before])
    const article = fictionalArticle([lead, '새 문단.', lead, spoken.replace(words, after)])
    const { result, segments } = recheck(kept, article)
    expect(result).toBe('edited')
    expect(segments?.map(({ start, end }) => article.text.slice(start, end))).toEqual([after])
  })

  test('gone when somebody else says the like', () => {
    const other = spoken.replace('오나래', '마다솜').replace('더 열린', '더 넓은')
    expect(recheck(saved, fictionalArticle([lead, other])).result).toBe('gone')
  })

  test('gone when they are not', () => {
    expect(recheck(saved, fictionalArticle([lead, '오나래 대표는 답하지 않았다.']))).toEqual({ result: 'gone', segments: null })
    expect(recheck(saved, fictionalArticle(['']))).toEqual({ result: 'gone', segments: null })
  })
})

test('of two places with the same words, it is the one with the same surroundings', () => {
  const kept = save([lead, '오나래 대표는 “좋다”고 했다.'], ['좋다'])
  const article = fictionalArticle([lead, '리오 한 교수는 “좋다”며 웃었다.', '오나래 대표는 “좋다”고 했다.'])
  expect(recheck(kept, article).segments?.[0]?.start).toBe(article.text.lastIndexOf('좋다'))
})

test('a short word met elsewhere in other company is not the saved one', () => {
  const kept = save([lead, '오나래 대표는 “좋다”고 했다.'], ['좋다'])
  expect(recheck(kept, fictionalArticle(['품질이 좋다.'])).result).toBe('gone')
})

test('the parts of a split quotation are found together', () => {
  const split = save(['“늦었지만 해야 한다”며 오나래 대표는 “서두르자”고 했다.'], ['늦었지만 해야 한다', '서두르자'])
  const article = fictionalArticle([lead, '“늦었지만 해야 한다”며 누리로봇 오나래 대표는 “서두르자”고 했다.'])
  const { result, segments } = recheck(split, article)
  expect(result).toBe('moved')
  expect(segments?.map(({ start, end }) => article.text.slice(start, end))).toEqual(['늦었지만 해야 한다', '서두르자'])
})

test.each([
  ['the longer part', '“조금 늦었지만 꼭 해야 한다”며 오나래 대표는 “서두르자”고 했다.', ['조금 늦었지만 꼭 해야 한다', '서두르자']],
  ['a part that is gone', '“늦었지만 이제는 해야 한다”며 오나래 대표는 웃었다.', ['늦었지만 이제는 해야 한다']],
])('an edit of a split quotation is seen: %s', (_, after, parts) => {
  const split = save([lead, '“늦었지만 이제는 해야 한다”며 오나래 대표는 “서두르자”고 했다.'], ['늦었지만 이제는 해야 한다', '서두르자'])
  const article = fictionalArticle([lead, after])
  const { result, segments } = recheck(split, article)
  expect(result).toBe('edited')
  expect(segments?.map(({ start, end }) => article.text.slice(start, end))).toEqual(parts)
})

test('whatever is put before or after, whole words that are saved are found again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const article = fictionalArticle([`${before}가`, spoken, `나${after}`])
      const { segments } = recheck(saved, article)
      const [segment = { start: 0, end: 0 }] = segments ?? []
      expect(article.text.slice(segment.start, segment.end)).toBe(words)
    }),
  )
})
