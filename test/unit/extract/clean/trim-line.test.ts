import { expect, test } from 'vitest'
import { trimLine } from '../../../../src/extract/clean/trim-line'
import { lineOf } from './line-of'

const trimmed = (text: string) => trimLine(lineOf(text)).text

test.each([
  ['(해담=누리통신) 고은별 기자 = 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['【해담=누리통신】 고은별 기자 = 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['[해담일보 고은별 기자] 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['[해담일보=고은별 기자] 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['[HAEDAM=고은별 기자] 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['[해담일보 ] 고은별 기자, 나도윤 기자 = 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['[해담일보 | 고은별 기자] 시는 예산을 늘렸다.', '시는 예산을 늘렸다.'],
  ['HAEDAM, April 19 (Nuri) -- The city raised its budget.', 'The city raised its budget.'],
])('of a dateline only the prefix goes: %s', (text, expected) => expect(trimmed(text)).toBe(expected))

test('a live price after a firm’s name goes, the sentence around it stays', () => {
  expect(trimmed('누리조선 (8,560원 0 0.0%)은 부두를 고친다.')).toBe('누리조선은 부두를 고친다.')
})

test('an address or a credit after the last sentence goes', () => {
  expect(trimmed('시는 부두를 고친다. gildo@haedam.example')).toBe('시는 부두를 고친다.')
  expect(trimmed('시는 부두를 고칠 예정이다. 사진=누리통신')).toBe('시는 부두를 고칠 예정이다.')
  expect(trimmed('시는 부두를 고칠 예정이다. /연합뉴스')).toBe('시는 부두를 고칠 예정이다.')
  expect(trimmed('시는 부두를 고칠 예정이다. 나도윤 기자')).toBe('시는 부두를 고칠 예정이다.')
})

test.each([
  '[단독] 시는 부두를 고친다.',
  '[나도윤 : 부두는 우리 것] 그는 이렇게 적었다.',
  '“(서울=수도)라는 식은 틀렸다”고 그는 말했다.',
  'PARIS, TEXAS is a film about a road.',
])('untouched: %s', (text) => expect(trimmed(text)).toBe(text))

test('what is left still knows where it stands in the page', () => {
  const source = '누리조선 (8,560원 0 0.0%)은 부두를 고친다.'
  const line = trimLine(lineOf(source))
  expect(line.stretches.map(({ start, end, nodeStart }) => [start, end, nodeStart])).toEqual([
    [0, 4, 0],
    [4, line.text.length, source.indexOf('은')],
  ])
})
