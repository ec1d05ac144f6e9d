import { expect, test } from 'vitest'
import { detectOutputLanguage, isInAnotherLanguage } from '../../../../src/core/text/detect-language'

test.each([
  ['노바랩이 첫 공장을 열었다', 'ko'],
  ['Novalab CEO는 OpenAI와 계약했다고 밝혔다', 'ko'],
  ['The company 노바랩 opened its first factory', 'en'],
  ['新工場が開業しました。従業員は二百四十人です。', null],
  ['Компания открыла завод в городе', null],
  ['3.5%', null],
] as const)('the language of %s', (text, language) => {
  expect(detectOutputLanguage(text)).toBe(language)
})

test('a few letters are not yet another language', () => {
  expect(isInAnotherLanguage('OpenAI', 'ko')).toBe(false)
  expect(isInAnotherLanguage('The company opened its first factory', 'ko')).toBe(true)
  expect(isInAnotherLanguage('新工場が開業しました。従業員は二百四十人です。', 'ko')).toBe(true)
})
