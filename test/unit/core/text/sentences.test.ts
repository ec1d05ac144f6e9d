import { expect, test } from 'vitest'
import { layOutParagraphs } from '../../../../src/core/article/article'
import type { ParagraphKind } from '../../../../src/core/text/paragraph'
import type { Language } from '../../../../src/core/text/language'
import { splitSentences } from '../../../../src/core/text/sentences'

function split(text: string | string[], language: Language, kind: ParagraphKind = 'body'): string[] {
  const article = { language, ...layOutParagraphs([text].flat().map((part) => ({ text: part, kind }))) }
  return splitSentences(article).map(({ start, end }) => article.text.slice(start, end))
}

test.each([
  ['공장이 문을 열었다. 직원은 240명이다.', ['공장이 문을 열었다.', '직원은 240명이다.']],
  ['공장이 문을 열었다.직원은 240명이다.', ['공장이 문을 열었다.', '직원은 240명이다.']],
  ['“갑니다. 꼭 갑니다.”라고 그는 말했다. 다들 웃었다.', ['“갑니다. 꼭 갑니다.”라고 그는 말했다.', '다들 웃었다.']],
  ['그는 “언제요?”라고 물었다.“내일”이라는 답이 왔다.', ['그는 “언제요?”라고 물었다.', '“내일”이라는 답이 왔다.']],
  ['매출은 3.5% 늘었다. 2025. 2. 4. 발표됐다.', ['매출은 3.5% 늘었다.', '2025. 2. 4. 발표됐다.']],
  ['1. 첫째 항목이다. 2. 둘째 항목이다.', ['1. 첫째 항목이다.', '2. 둘째 항목이다.']],
  ['회사(대표 아무개. 이하 같음.)는 답했다. 끝.', ['회사(대표 아무개. 이하 같음.)는 답했다.', '끝.']],
  ['정말인가? 그렇다! 그는…그러나 갔다.', ['정말인가?', '그렇다!', '그는…그러나 갔다.']],
  ['주소는 example.com이다. 문의는 a.b@example.com으로.', ['주소는 example.com이다.', '문의는 a.b@example.com으로.']],
  ['수출이 늘었다.3분기에는 줄었다. 배는 서른 척이다.', ['수출이 늘었다.', '3분기에는 줄었다.', '배는 서른 척이다.']],
  ['위원장은 참석함.안건은 보류됨.', ['위원장은 참석함.', '안건은 보류됨.']],
  ['부두에 걸린 현수막.(사진=해오름통신) 주민들이 모였다.', ['부두에 걸린 현수막.', '(사진=해오름통신)', '주민들이 모였다.']],
  ['새 부두 조감도. [그래픽 해오름일보] 공사는 봄에 시작한다.', ['새 부두 조감도.', '[그래픽 해오름일보]', '공사는 봄에 시작한다.']],
  ['문을 열었다｡ 사람이 모였다． 배가 떠났다。', ['문을 열었다｡', '사람이 모였다．', '배가 떠났다。']],
  ['문을 열었다.\u200b 사람이 모였다.\u200b배가 떠났다.', ['문을 열었다.', '사람이 모였다.', '배가 떠났다.']],
  ['판본은 3.5.1이고 2024.5.17.에 나왔다. 1.2조 원이다.', ['판본은 3.5.1이고 2024.5.17.에 나왔다.', '1.2조 원이다.']],
])('Korean: %s', (text, sentences) => {
  expect(split(text, 'ko')).toEqual(sentences)
})

test.each([
  [
    'Dr. J. K. Mallory of the U.S. Navy left at 5 p.m. on Jan. 3. He returned.',
    ['Dr. J. K. Mallory of the U.S. Navy left at 5 p.m. on Jan. 3.', 'He returned.'],
  ],
  ['Novalab Inc. opened. The firm grew 3.5 percent.', ['Novalab Inc. opened.', 'The firm grew 3.5 percent.']],
  ['It moved to the U.S. The move cost $1.2 million.', ['It moved to the U.S.', 'The move cost $1.2 million.']],
  ['“Will we win?” asked Kim. “We will. We must.” He left.', ['“Will we win?” asked Kim.', '“We will. We must.”', 'He left.']],
  ['“Will we win?” Ida Morrow asked. Nobody spoke.', ['“Will we win?” Ida Morrow asked.', 'Nobody spoke.']],
  ['She called it “a joke. A bad one,” and left.', ['She called it “a joke. A bad one,” and left.']],
  ['He waited ... and waited. Then he left... Nobody saw.', ['He waited ... and waited.', 'Then he left...', 'Nobody saw.']],
  ['See No. 5 of vol. 3, e.g. the map. It helps.', ['See No. 5 of vol. 3, e.g. the map.', 'It helps.']],
  ['The crew was . . . let me say . . . late again.', ['The crew was . . . let me say . . . late again.']],
  ['She read the list . . . . Everyone stayed.', ['She read the list . . . .', 'Everyone stayed.']],
  ['They left at noon. . . . The pier was empty.', ['They left at noon. . . .', 'The pier was empty.']],
  ['The gate shut at 9 p.m. Dr. Vale locked it.', ['The gate shut at 9 p.m.', 'Dr. Vale locked it.']],
  ['At 9 p.m. Dr. Vale locked the gate.', ['At 9 p.m. Dr. Vale locked the gate.']],
  ['The plan went to the U.S. Officials there liked it.', ['The plan went to the U.S.', 'Officials there liked it.']],
  ['The U.S. “does not answer letters,” he wrote.', ['The U.S. “does not answer letters,” he wrote.']],
  ['The bakery is on Rope St. The baker lives above it.', ['The bakery is on Rope St.', 'The baker lives above it.']],
  ['The bakery is near St. Anne and Mt. Hale.', ['The bakery is near St. Anne and Mt. Hale.']],
  ['It is you and I. Did Paul I. Reyes call?', ['It is you and I.', 'Did Paul I. Reyes call?']],
  ['« Come in! Sit down. » Ana replied: « Thank you. »', ['« Come in! Sit down. »', 'Ana replied: « Thank you. »']],
  ['“The wall holds.” He turned away. “It holds.” Falk said.', ['“The wall holds.”', 'He turned away.', '“It holds.” Falk said.']],
  ['Dan P. Vale spoke. See p. 4 of it.', ['Dan P. Vale spoke.', 'See p. 4 of it.']],
  ['“We wait.” — Ida Morrow, mayor. It rained.', ['“We wait.” — Ida Morrow, mayor.', 'It rained.']],
  ['1. Mend the wall 2. Paint the gate 3. Rest', ['1. Mend the wall', '2. Paint the gate', '3. Rest']],
  ['• 9. Mend the wall • 10. Paint the gate', ['• 9. Mend the wall', '• 10. Paint the gate']],
  ['It weighs 2. 5 of them weigh 10.', ['It weighs 2. 5 of them weigh 10.']],
])('English: %s', (text, sentences) => {
  expect(split(text, 'en')).toEqual(sentences)
})

test('a sentence never crosses a paragraph, and a line break ends one', () => {
  expect(split(['첫 문단은 마침표 없이', '둘째 문단\n- 하나\n- 둘'], 'ko')).toEqual([
    '첫 문단은 마침표 없이',
    '둘째 문단',
    '- 하나',
    '- 둘',
  ])
})

test('a heading is one sentence, whatever its signs', () => {
  expect(split('왜? 어떻게! 무엇을. 다음은', 'ko', 'heading')).toEqual(['왜? 어떻게! 무엇을. 다음은'])
})

test('a speech longer than a screen is cut inside its marks', () => {
  expect(split(`“${'We will not stop here today. '.repeat(14)}”`, 'en').length).toBeGreaterThan(5)
})

test('a page without a stop is cut between words', () => {
  const pieces = split('가나다 '.repeat(1_000).trim(), 'ko')
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_200)
  expect(pieces.join(' ')).toBe('가나다 '.repeat(1_000).trim())
})

test('a quotation mark that never closes swallows nothing', () => {
  expect(split('“We start here. We go on. We end.', 'en')).toEqual(['“We start here.', 'We go on.', 'We end.'])
})

test('sentences are numbered through, carry their paragraph and no outer space', () => {
  const parts = [' One.  Two. ', 'Three.'].map((text) => ({ text, kind: 'body' as const }))
  const article = { language: 'en' as const, ...layOutParagraphs(parts) }
  const sentences = splitSentences(article)
  expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ])
  expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.'])
})

test('a text of stops and marks alone costs no more than any other', () => {
  const cost = (text: string): number => {
    const started = performance.now()
    split(text, 'ko')
    return performance.now() - started
  }
  const plain = cost('그는 오늘도 길을 걸었다. '.repeat(15_000))
  for (const nasty of ['.', '“', '다.', '(', '"', '”. ', '?!', '1. ', '. . ', '.(사진=가) ', 'a. b. ', '\u200b.'])
    expect(cost(nasty.repeat(Math.floor(100_000 / nasty.length)))).toBeLessThan(plain * 20 + 500)
}, 30_000)
