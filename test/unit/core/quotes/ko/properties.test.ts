import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesIn } from './speakers-of'

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '「',
    '」',
    '고 ',
    '라며 ',
    '는 ',
    '박도현 ',
    '대표',
    '는',
    '이',
    '의 ',
    '랜스',
    '그는 ',
    '한 ',
    '관계자',
    '(',
    ')',
    '[',
    ']',
    '/',
    ':',
  ],
  ...['◇ ', '▶ 인터뷰 : ', '\n', '. ', '말했다', '다.', ' ', ',', 'CEO', '3', '씨', '측은 ', '에 따르면 ', '王', '좋다', '묻자 ', '말이다'],
)
const newsLike = fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(''))
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }))

describe('the Korean rules on any text', () => {
  it('give spans within the text, in order and disjoint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of quotesIn(text).flatMap(({ segments }) => segments)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('name speakers, roles and organisations only in words of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { speaker } of quotesIn(text)) {
          if (!speaker) continue
          const { mention, role, affiliation } = speaker
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          for (const part of [role, affiliation]) {
            expect(part === null || text.includes(part)).toBe(true)
            expect(part?.length ?? 0).toBeLessThanOrEqual(30)
          }
        }
      }),
    )
  })

  it.each([
    ['open marks', '“'.repeat(5000)],
    ['a mark per character', '“가'.repeat(5000)],
    ['open marks in every paragraph', '“가나\n'.repeat(5000)],
    ['open parentheses', '가('.repeat(5000)],
    ['one endless sentence', `${'박도현 대표는 윤서아 의원이 '.repeat(800)}“좋다”고 말했다`],
    ['quotations without end', '박도현 대표는 “좋다”며 '.repeat(1500)],
    ['one word', `“${'다'.repeat(50_000)}”고 말했다`],
  ])('take no more than linear time: %s', (_, text) => {
    const start = performance.now()
    quotesIn(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
