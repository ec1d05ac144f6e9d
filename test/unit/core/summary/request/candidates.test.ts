/** What a model is offered to pick from, and asked about. */
import { expect, test } from 'vitest'
import { findQuotes } from '../../../../../src/core/quotes/find-quotes'
import { candidatesOf } from '../../../../../src/core/summary/request/candidates'
import { splitSentences } from '../../../../../src/core/text/sentences'
import type { Language } from '../../../../../src/core/text/language'
import { articleOf } from '../run/scripted-model'

function offersIn(paragraphs: readonly string[], language: Language, most = 24) {
  const article = articleOf(paragraphs, language)
  const candidates = candidatesOf(article, splitSentences(article), findQuotes(article).quotes, most)
  const words = candidates.map(({ part, quote }) =>
    (part ?? quote.segments).map(({ start, end }) => article.text.slice(start, end)).join(' … '),
  )
  return { candidates, words }
}

test('a term in quotation marks is nothing to pick', () => {
  const { words } = offersIn(['솔내시는 이 길을 “꽃길”이라고 불렀다. 나래솔 시장은 “이 길을 봄까지 다 닦겠다”고 말했다.'], 'ko')
  expect(words).toEqual(['이 길을 봄까지 다 닦겠다'])
})

test('two sentences are one offer; a longer turn is offered by sentences, a short one with its neighbour', () => {
  const said = (...sentences: string[]) => offersIn([`Mayor Hester Quayle said: “${sentences.join(' ')}”`], 'en').words
  const [one, two, three] = [
    'The old sea wall will not stand another winter like the last.',
    'We have money for two of the three gates that the engineers asked for.',
    'I will ask the council to borrow what is missing before the summer.',
  ]
  expect(said(one, two)).toEqual([`${one} ${two}`])
  expect(said(one, two, three)).toEqual([one, two, three])
  expect(said(one, two, 'That is all.')).toEqual([one, `${two} That is all.`])
})

test('a sentence that the speaker’s name interrupts is never cut there', () => {
  const { words } = offersIn(
    [
      '“The old sea wall,” Mayor Hester Quayle said, “will not stand another winter like the last. We have money for two of the three gates that we asked for. I will borrow what is missing.”',
    ],
    'en',
  )
  expect(words).toEqual([
    'The old sea wall, … will not stand another winter like the last.',
    'We have money for two of the three gates that we asked for. I will borrow what is missing.',
  ])
})

test('parts are stretches of the article within the quotation', () => {
  const { candidates } = offersIn(
    [
      'Mayor Hester Quayle said: “The wall will not stand another winter like the last. We have money for two gates of the three that were asked for. I will ask the council to borrow what is missing before the summer comes.”',
    ],
    'en',
  )
  for (const { part, quote } of candidates)
    for (const { start, end } of part ?? []) expect([start >= quote.start, end <= quote.end, start < end]).toEqual([true, true, true])
})

test('with little room the utterances that tell most are offered, numbered in the article’s order', () => {
  const paragraphs = ['알림 담당은 “이 길은 오늘 닫는다”고 말했다.', '나래솔 시장은 “이 길을 봄까지 다 닦고 여름에 다시 연다”고 말했다.']
  expect(offersIn(paragraphs, 'ko').candidates.map(({ number }) => number)).toEqual([1, 2])
  expect(offersIn(paragraphs, 'ko', 1).candidates.map(({ number }) => number)).toEqual([1])
})
