import { describe, expect, test } from 'vitest'
import { comparable } from '../../../../../src/core/summary/comparable'
import { keepTrueQuotations } from '../../../../../src/core/summary/answer/quotation-check'
import { lookAlikes, quotationMarks } from './all-quotation-marks'

const known = comparable('Ida Morrow waited nine years for this morning. 노바랩은 멈추지 않는다. 영화 돌담길이 열린다.')
const shown = (text: string): string => keepTrueQuotations(text, known).text

describe('quotation marks around words the article does not have', () => {
  test.each([...quotationMarks, ...lookAlikes])('%s', (sign) => {
    expect(shown(`대표는 ${sign}지어낸 말이다${sign}라고 했다.`)).toBe('대표는 지어낸 말이다라고 했다.')
    expect(shown(`She said ${sign}made up words${sign} twice.`)).not.toMatch(new RegExp(`${sign}made up words${sign}`, 'u'))
  })

  test('of two kinds, in any pairing', () => {
    const signs = [...quotationMarks, ...lookAlikes]
    const left = signs.flatMap((open) =>
      signs.flatMap((close) => {
        const text = shown(`대표는 ${open}지어낸 말이다${close}라고 했다.`)
        return text.includes(`${open}지어낸 말이다${close}`) ? [open + close] : []
      }),
    )
    expect(left).toEqual([])
  })

  test.each([
    ['as entities', '&quot;', '&quot;'],
    ['as numbered entities', '&#8220;', '&#x201D;'],
    ['as entities escaped twice', '&amp;ldquo;', '&amp;amp;rdquo;'],
    ['with a backslash left over', String.raw`\"`, String.raw`\"`],
    ['as two single ones', "''", "''"],
    ['as two commas and two single ones', ',,', '‘‘'],
    ['as in a typesetter’s source', '``', "''"],
  ])('%s', (_, open, close) => {
    expect(shown(`대표는 ${open}지어낸 말이다${close}라고 했다.`)).toBe('대표는 지어낸 말이다라고 했다.')
  })

  test('are told as a doubt over the words', () => {
    const { text, doubts } = keepTrueQuotations('대표는 ❝지어낸 말이다❞라고 했다.', known)
    expect(doubts.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([['지어낸 말이다', 'quotation']])
  })
})

test.each([
  ['words of the article', 'She waited “nine years” for it.'],
  ['words of the article in marks of another kind', '그는 《돌담길》을 ‘멈추지 않는다’고 소개했다.'],
  ['a contraction and an elision', "They don't, and the '90s rock 'n' roll won’t."],
  ['a possessive of many', 'The workers’ hall and the boss’s office.'],
  ['names', 'O’Neill of Hawaiʻi'],
  ['feet, inches and minutes', 'It is 5′ 10″ long, at 37°46′ north.'],
])('stay: %s', (_, text) => {
  expect(shown(text)).toBe(text)
})

test('a hundred thousand marks are judged in linear time', () => {
  const started = performance.now()
  shown('“a❞ '.repeat(25_000))
  shown('&quot;'.repeat(25_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
