/** What counts as the same fact in other words, and what does not. */
import { expect, test } from 'vitest'
import { checkLine } from '../../../../../src/core/summary/grounding/check-line'
import { groundSummary } from '../../../../../src/core/summary/grounding/ground'
import { factsOf } from '../../../../../src/core/summary/grounding/article-facts'
import { emptySummary, type Claim } from '../../../../../src/core/summary/summary-state'
import { splitSentences } from '../../../../../src/core/text/sentences'
import type { Language } from '../../../../../src/core/text/language'
import { articleOf } from '../run/scripted-model'

const languageOf = (text: string): Language => (/[가-힣]/.test(text) ? 'ko' : 'en')

function ground(said: string, line: string, sentences: number[] = [0]): Claim {
  const article = articleOf([said], languageOf(said))
  const claim: Claim = { text: line, sentences, doubts: [], supported: true }
  return checkLine(claim, factsOf(article, splitSentences(article)), languageOf(line))
}

const doubtedWords = ({ text, doubts }: Claim): string[] => doubts.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`)

test.each([
  ['회사는 400억 달러를 쓴다고 밝혔다.', 'The company said it would spend $40 billion'],
  ['회사는 4조2000억 원을 쓴다고 밝혔다.', 'The company said it would spend 4.2 trillion won'],
  ['비용을 95% 절감했다고 밝혔다.', '비용을 95퍼센트 절감했다고 밝혔다'],
  ['직원 1만2000명을 뽑는다고 밝혔다.', 'It said it would hire 12,000 people'],
  ['직원 1만 2천여 명을 뽑는다고 밝혔다.', 'It said it would hire about 12,000 people'],
  ['지난달 31일 계약했다고 밝혔다.', 'The deal was signed on January 31'],
  ['지난달 31일 계약했다고 밝혔다.', 'The deal was signed on Jan. 31, 2025'],
  ['내년 3월 문을 연다고 밝혔다.', 'It will open in March 2026'],
  ['The plant opened on Monday, the firm said.', '공장은 3일 문을 열었다고 회사는 밝혔다'],
  ['샘 올트먼 오픈AI CEO가 방한한다고 밝혔다.', 'OpenAI CEO Sam Altman will visit'],
  ['이재용 삼성전자 회장이 방문한다고 밝혔다.', 'Samsung Electronics Chairman Lee Jae-yong will visit'],
  ['미국 정부가 조사한다고 밝혔다.', 'The American government will investigate'],
  ['The route is 1.2 kilometers long, the city said.', '시는 길이가 1200m라고 밝혔다'],
  ['Sales doubled, the firm said.', '회사는 매출이 2배가 됐다고 밝혔다'],
  ['Three of the twelve trucks were lost, police said.', '경찰은 트럭 12대 중 3대가 사라졌다고 밝혔다'],
  ['응답자의 10~15%가 찬성했다고 밝혔다.', 'From 10% to 15% of those asked were in favor'],
])('“%s” bears out “%s”', (said, line) => {
  expect(doubtedWords(ground(said, line))).toEqual([])
})

test.each([
  ['회사는 400억 달러를 쓴다고 밝혔다.', 'The company will spend $4 billion', 'number: $4 billion'],
  ['회사는 400억 달러를 쓴다고 밝혔다.', '회사는 58조 원을 쓴다고 밝혔다', 'number: 58조 원'],
  ['회사는 400억 달러를 쓴다고 밝혔다.', 'The company will spend 40 billion won', 'number: 40 billion won'],
  ['지지율은 5%라고 밝혔다.', '지지율은 5%포인트라고 밝혔다', 'number: 5%포인트'],
  ['지난달 31일 계약했다고 밝혔다.', 'The deal was signed on February 28', 'date: February 28'],
  ['샘 올트먼 오픈AI CEO가 방한한다고 밝혔다.', 'OpenAI CEO Ida Morrow will visit', 'name: Ida Morrow'],
  ['미국 정부가 조사한다고 밝혔다.', 'The Kenyan government will investigate', 'name: Kenyan'],
  ['매출은 12% 늘었고 이익은 3% 줄었다.', '매출은 12% 줄었다', 'negation: 줄었'],
  ['Sales rose 12% while profit fell 3%.', '이익은 3% 증가했다', 'negation: 증가'],
  ['The council approved the toll.', '의회는 통행료를 거부했다', 'negation: 거부'],
  ['대표는 “끝까지 간다”고 말했다.', '대표는 “여기서 멈춘다”고 말했다', 'quotation: 여기서 멈춘다'],
])('“%s” does not bear out “%s”', (said, line, doubt) => {
  expect(doubtedWords(ground(said, line))).toEqual([doubt])
})

const two = '한빛시는 도서관을 짓는다. 예산은 90억 원이라고 밝혔다.'

test('a citation is mended when the fact stands in another sentence', () => {
  expect(ground(two, '예산은 90억 원이라고 밝혔다', [0]).sentences).toContain(1)
  expect(ground(two, '예산은 90억 원이라고 밝혔다', []).sentences).toEqual([1])
})

test('a line that nothing bears out is marked as a whole', () => {
  expect(ground(two, '날씨가 갑자기 추워졌다고 주민들이 전했다', [0]).supported).toBe(false)
})

test('a pick of a quote that does not exist is dropped, and the lede is grounded like a point', () => {
  const article = articleOf(['아이다 모로 대표는 “끝까지 간다”고 3일 말했다.'], 'ko')
  const lede: Claim = { text: '대표가 4일 말했다', sentences: [0], doubts: [], supported: true }
  const picks = [1, 9].map((id) => ({ id, translation: '' }))
  const quote = { id: 1, start: 11, end: 17, segments: [{ start: 11, end: 17 }], speaker: null, kind: 'direct' as const, translated: null }
  const grounded = groundSummary({ ...emptySummary, lede, picks }, article, splitSentences(article), [quote], 'ko')
  expect(grounded.picks.map(({ id }) => id)).toEqual([1])
  expect(grounded.lede?.doubts).toMatchObject([{ reason: 'date' }])
})
