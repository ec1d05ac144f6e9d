/** By place and role: what the article has, but of something else, is no support. */
import { expect, test } from 'vitest'
import { factsOf } from '../../../../../src/core/summary/grounding/article-facts'
import { checkLine } from '../../../../../src/core/summary/grounding/check-line'
import type { Claim } from '../../../../../src/core/summary/summary-state'
import type { Language } from '../../../../../src/core/text/language'
import { splitSentences } from '../../../../../src/core/text/sentences'
import { articleOf } from '../run/scripted-model'

const languageOf = (text: string): Language => (/[가-힣]/.test(text) ? 'ko' : 'en')

function check(paragraphs: string[], line: string, sentences: number[], title = ''): Claim {
  const article = { ...articleOf(paragraphs, languageOf(paragraphs.join(''))), title }
  const claim: Claim = { text: line, sentences, doubts: [], supported: true }
  return checkLine(claim, factsOf(article, splitSentences(article)), languageOf(line))
}

const doubted = ({ text, doubts }: Claim): string[] => doubts.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`)

const harbour = [
  'The Toma harbour board borrowed $6.5 million for a new pier and set aside $3 million to dredge the old basin.',
  'Board chair Ida Morrow opened the meeting on March 3.',
  'A storm damaged the lighthouse in January.',
  'Repairs to the lighthouse will take 14 months, engineers said.',
  'Ticket sales rose 12% last summer while freight fell 4%.',
]
const library = [
  '한빛시는 도서관을 새로 짓는 데 90억 원을 쓰기로 했다.',
  '가람동 주민 420명이 서명했다.',
  '시의회는 4월 2일 예산안을 심의했다.',
  '주차장 공사에는 35억 원이 든다.',
  '착공은 9월이다.',
]

test.each([
  [harbour, 'The board borrowed $3 million for a new pier', [0], 'elsewhere: $3 million'],
  [harbour, 'Repairs to the lighthouse will take 3 months', [3], 'number: 3 months'],
  [harbour, 'Ticket sales fell 12% last summer', [4], 'negation: fell'],
  [library, '도서관을 새로 짓는 데 35억 원을 쓴다', [0], 'elsewhere: 35억 원'],
  [library, 'The city will spend 3.5 billion won on the library', [0], 'elsewhere: 3.5 billion won'],
  [library, '시의회는 9월 예산안을 심의했다', [2], 'elsewhere: 9월'],
])('in %j “%s” has its fact from elsewhere', (paragraphs, line, sentences, doubt) => {
  expect(doubted(check(paragraphs, line, sentences))).toEqual([doubt])
})

test('a doubt tells where the words stand', () => {
  expect(check(library, '도서관을 새로 짓는 데 35억 원을 쓴다', [0]).doubts).toMatchObject([{ reason: 'elsewhere', sentence: 3 }])
})

test.each([
  [harbour, 'The board borrowed $6.5 million for a new pier', [1]],
  [harbour, 'Ida Morrow, who chairs the board, opened the meeting on March 3', [2]],
  [harbour, '등대 수리에는 14개월이 걸린다', [2]],
  [library, '주민 420명이 서명했고 도서관에는 90억 원이 든다', [1]],
  [library, 'The council discussed the budget on April 2', [3]],
  [library, 'Some 420 residents signed, and work starts in September', [1]],
])('in %j “%s” is clean though its citation is off or incomplete', (paragraphs, line, sentences) => {
  expect(doubted(check(paragraphs, line, sentences))).toEqual([])
})

test('a list whose figures changed owners is doubted', () => {
  const said = ['The team won the cup with Arden in 2004 and with Brisco in 2010.']
  expect(doubted(check(said, 'It won the cup with Arden in 2010 and with Brisco in 2004', [0]))).toEqual([
    'elsewhere: 2010',
    'elsewhere: 2004',
  ])
})

test('what only the title or a far sentence has is doubted', () => {
  const quiet = ['시는 계획을 밝혔다.', '주민은 반겼다.', '의회는 논의한다.', '공사는 내년에 시작한다.', '예산은 70억 원이다.']
  expect(doubted(check(quiet, '시는 80억 원짜리 계획을 밝혔다', [0], '80억 원 들여 다리 놓는다'))).toEqual(['elsewhere: 80억 원'])
})

test.each([
  ['대회는 이틀 동안 열렸고 세 번째 날은 취소됐다.', 'The meet ran for two days and a third was called off'],
  ['주민 3분의 1이 반대했다.', 'A third of the residents objected'],
  ['회의는 12일에 끝났고 보고서는 전날 나왔다.', 'The report came out on the 11th'],
  ['백도현 위원장이 사임했다.', 'Chair Paik Do-hyun resigned'],
  ['한일 정상이 만났다.', 'The leaders of Korea and Japan met'],
  ['The tax service of Arlovia hired 300 people.', '아를로비아 국세청이 300명을 채용했다'],
  ['Officials of the World Lantern Union spoke.', 'WLU 관계자가 말했다'],
  ['The fund holds R4bn in bonds.', '기금은 채권 40억 랜드를 갖고 있다'],
])('“%s” bears out “%s” across languages', (said, line) => {
  expect(doubted(check([said], line, [0]))).toEqual([])
})

test.each([
  ['회비는 매달 30만∼50만원이었다.', 'Members paid between 300,000 and 500,000 won a month'],
  ['지난 17일 한빛시가 발표했다.', 'On the 17th, the city spoke'],
  ['지난 17일 한빛시가 발표했다.', 'It was posted on the 17th on the city’s site'],
  ['예능 ‘유리항구’가 1위에 올랐다.', '“Harbour of Glass” came first'],
  ['Profit rose in the September quarter.', 'Profit rose in the July-September period'],
  ['Halden beat Toma 3-1 and later lost to Arlovia 2-4.', '할덴은 토마를 3대 1로 꺾었다'],
  ['The council voted 5 people for and 2 against.', 'The council decided 5-2'],
  ['They drew the series 1-1 on Monday.', '그들은 승부를 1-1 원점으로 돌렸다'],
  ['The match ended at 2 a.m.', '경기는 새벽 2시에 끝났다'],
])('“%s” bears out “%s”', (said, line) => {
  expect(doubted(check([said], line, [0]))).toEqual([])
})

test.each([
  ['할덴은 8회말 1점을 더해 7-5로 이겼다.', 'Halden scored once in the eighth to win 8-5', 'number: 8-5'],
  ['법원은 신청을 받아들이지 않았다.', '법원은 신청을 받아들였다', 'negation: 받아들'],
  ['Small firms are underperforming the index.', '중소형주가 지수를 웃도는 수익을 냈다', 'negation: 웃도'],
])('of “%s” “%s” is no true line', (said, line, doubt) => {
  expect(doubted(check([said], line, [0]))).toContain(doubt)
})
