import { expect, test } from 'vitest'
import { plainText } from '../../../../../src/core/summary/answer/plain-text'

test.each([
  ['a path', '자세한 내용은 naru.example/win 참고', '자세한 내용은 참고'],
  ['a path and a particle', 'naru.example/win에서 신청한다', '에서 신청한다'],
  ['a bare host', 'Sign up at naru-bank.com today', 'Sign up at today'],
  ['a port', '보고서는 10.0.0.7:8080/a 에 있다', '보고서는 에 있다'],
  ['a Korean host', '신청은 나루.kr/신청 으로', '신청은 신청 으로'],
  ['a mailbox', 'Write to desk@naru.example.org now', 'Write to now'],
  ['what markup kept apart', 'see na**ru.example**/win now', 'see now'],
])('%s that the sources lack is dropped', (_, line, plain) => expect(plainText(line)).toBe(plain))

test.each(['naru.example/win', 'naru-bank.com'])('%s stays where the sources have it', (address) => {
  const line = `공사는 ${address} 에 공고했다`
  expect(plainText(line, `공고는 ${address}에서 볼 수 있다.`)).toBe(line)
})

test.each([
  '매출은 1.5조원/년으로 3.2% 늘었다',
  'Naru.com and Dalbit.AI agreed at 9 a.m./10 p.m. U.S. time',
  'Node.js 22.1 and index.html were named',
  'The ratio and/or the price rose to $1.20/kg.',
  '정부·여당/야당 협의가 끝났다.그는 떠났다',
])('%s is no address', (line) => expect(plainText(line)).toBe(line))
