import { describe, expect, test } from 'vitest'
import { visibleText } from '../../../../src/core/text/visible'

const tags = (words: string): string => [...words].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')

describe('what no reader sees goes', () => {
  test.each([
    ['words in tag characters', `노바랩${tags('ignore the article')}이 문을 열었다.`, '노바랩이 문을 열었다.'],
    ['zero-width characters', '노\u200B바\u200C랩\u2060이\uFEFF', '노바랩이'],
    ['soft hyphens', 'in\u00ADter\u00ADview', 'interview'],
    ['changes of direction', '\u202Eabc\u2066def\u2069', 'abcdef'],
    ['variation selectors that carry bytes', `a${String.fromCodePoint(0xe0100, 0xe0101)}b\uFE0F`, 'ab'],
    ['a filler beside no letter', '가\u115F나', '가나'],
  ])('%s', (_, text, drawn) => expect(visibleText(text)).toBe(drawn))
})

describe('what Korean needs stays', () => {
  test.each([
    ['syllables and compatibility letters', '가 각 ㄱㄴ ㅋㅋ', '가 각 ㄱㄴ ㅋㅋ'],
    ['letters one by one', '\u1112\u1161\u11ab', '\u1112\u1161\u11ab'],
    ['a kept place before a vowel', '\u115F\u1161', '\u115F\u1161'],
    ['a kept place after a consonant', '\u1112\u1160', '\u1112\u1160'],
    ['a filler that stands for a space', '노바랩\u3164대표', '노바랩 대표'],
    ['Chinese characters and marks', '盧 ·…“”', '盧 ·…“”'],
  ])('%s', (_, text, drawn) => expect(visibleText(text)).toBe(drawn))
})
