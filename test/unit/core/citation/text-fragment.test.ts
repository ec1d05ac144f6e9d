import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkToQuote, textFragment } from '../../../../src/core/citation/text-fragment/text-fragment'
import { fictionalArticle, quotationOf } from './fictional-article'
import { marksOf } from './spec-text-fragment'

const title = '누리로봇, 새 공장'

/** The fragment for the nth place of some words, decoded for reading. */
function fragmentFor(paragraphs: readonly string[], words: string, nth = 0, otherText = ''): string | null {
  const { text } = fictionalArticle(paragraphs)
  let start = -1
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1)
  const fragment = textFragment({ title, text, otherText, language: 'ko' }, [{ start, end: start + words.length }])
  return fragment && decodeURIComponent(fragment)
}

describe('the shortest fragment', () => {
  test('is the words themselves when they are few and stand once', () => {
    expect(fragmentFor(['오나래 대표는 “길을 찾자”고 말했다.'], '길을 찾자')).toBe('#:~:text=길을 찾자')
  })

  test('is the first and last words of a long quotation', () => {
    const words = '우리는 다른 길 그리고 더 열린 길을 지금부터라도 함께 찾아야 합니다'
    expect(fragmentFor([`오나래 대표는 “${words}”라고 말했다.`], words)).toBe('#:~:text=우리는 다른,합니다')
  })

  test('takes words before or after when the words stand twice', () => {
    const paragraphs = ['오나래 대표는 “좋다”고 했다.', '리오 한 교수도 “좋다”며 웃었다.']
    expect(fragmentFor(paragraphs, '좋다', 0)).toBe('#:~:text=좋다,-”고')
    expect(fragmentFor(paragraphs, '좋다', 1)).toBe('#:~:text=좋다,-”며')
  })

  test('is not found in the title, which stands before the text', () => {
    expect(fragmentFor(['오나래 대표는 “새 공장”이라고 했다.'], '새 공장')).toBe('#:~:text=새 공장,-”이라고')
  })

  test('does not lead to a deck or a pull quote that repeats the words', () => {
    const words = '우리는 다른 길 그리고 더 열린 길을 지금부터라도 함께 찾아야 합니다'
    const paragraphs = [`오나래 대표는 “${words}”라고 말했다.`]
    expect(fragmentFor(paragraphs, words, 0, `뉴스\n\n“${words}”`)).toBe('#:~:text=대표는 “-,우리는 다른,합니다')
    expect(fragmentFor(paragraphs, words, 0, '“우리는 다른 길”')).toBe('#:~:text=우리는 다른 길 그리고,합니다')
  })

  test('has a directive for each part of a split quotation', () => {
    const article = fictionalArticle(['“늦었다”며 오나래 대표는 “서두르자”고 했다.'])
    const { segments } = quotationOf(article, ['늦었다', '서두르자']).quote
    expect(decodeURIComponent(textFragment(article, segments) ?? '')).toBe('#:~:text=늦었다&text=서두르자')
  })

  test('encodes what a directive would read as its own', () => {
    const words = 'state-of-the-art & more, really'
    const { text } = fictionalArticle([`“${words}” she said.`])
    expect(textFragment({ title, text, otherText: '', language: 'en' }, [{ start: 1, end: 1 + words.length }])).toBe(
      '#:~:text=state%2Dof%2Dthe%2Dart%20%26%20more%2C%20really',
    )
  })

  test('does not exist for words cut out of a word, nor for words that nothing tells apart', () => {
    expect(fragmentFor(['오나래 대표는 “찾아야 한다”고 했다.'], '아야 한다')).toBeNull()
    expect(fragmentFor(['“좋다”', '“좋다”'], '좋다')).toBeNull()
  })

  test('looks past case, accents and the form of the marks, as browsers do', () => {
    expect(fragmentFor(['“yes we can” 그리고 “Yes wé can” 하고'], 'yes we can')).toBe('#:~:text=yes we can,-” 그리고')
  })
})

describe('the link', () => {
  const article = fictionalArticle(['오나래 대표는 “길을 찾자”고 말했다.'])
  const quotation = quotationOf(article, ['길을 찾자'])

  test('is the canonical address, its own fragment left out, and the text fragment', () => {
    const link = linkToQuote({ ...article, canonicalUrl: 'https://hanbit.example/17#top' }, quotation) ?? ''
    expect(decodeURIComponent(link)).toBe('https://hanbit.example/17#:~:text=길을 찾자')
  })

  test('is the bare address where no fragment would be right, and null without a web address', () => {
    const twice = fictionalArticle(['“좋다”', '“좋다”'])
    expect(linkToQuote(twice, quotationOf(twice, ['좋다']))).toBe('https://hanbit.example/news/17')
    expect(linkToQuote({ ...article, url: 'about:reader', canonicalUrl: null }, quotation)).toBeNull()
  })

  test('is the bare address where the page does not draw the words', () => {
    expect(linkToQuote({ ...article, source: 'data' }, quotation)).toBe('https://hanbit.example/news/17')
  })
})

test('a fragment marks the quotation and nothing else, read as the specification reads it', () => {
  const word = fc.constantFrom('길', '길을', '찾자', '-', 'a-b', 'A,b', '&', '“그래', '그래”', '100%', 'É')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, from, length) => {
      const { text } = fictionalArticle(paragraphs.map((words) => words.join(' ')))
      const words = [...text.matchAll(/\S+/g)]
      const first = from % words.length
      const last = Math.min(words.length - 1, first + (length % 8))
      const start = words[first]?.index ?? 0
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
      const fragment = textFragment({ title: '', text, otherText: '', language: 'ko' }, [{ start, end }])
      if (fragment !== null) expect(marksOf(fragment, text)).toEqual([{ start, end }])
    }),
    { numRuns: 400 },
  )
})

test.each([1, 10])('a long text of the same words, over and over, answers at once for %i of them', (count) => {
  const text = `${'길을 찾자 '.repeat(8_000)}끝`
  const started = performance.now()
  expect(textFragment({ title, text, otherText: '', language: 'ko' }, [{ start: 30_000, end: 30_000 + 6 * count - 1 }])).toBeNull()
  expect(performance.now() - started).toBeLessThan(5_000)
})
