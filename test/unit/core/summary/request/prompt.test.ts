import { expect, test } from 'vitest'
import { layOutParagraphs, type Article } from '../../../../../src/core/article/article'
import { onDevice } from '../../../../../src/core/summary/on-device/on-device'
import { planReading } from '../../../../../src/core/summary/request/budget'
import { buildPrompt, type PromptInput } from '../../../../../src/core/summary/request/prompt'
import { estimateTokens } from '../../../../../src/core/summary/request/tokens'
import { readPointedArticles } from '../grounding/grounding-points'
import { articleOf } from '../run/scripted-model'

const article = articleOf(
  [
    '노바랩은 3일 첫 공장을 열었다. 공장은 240명을 고용한다.',
    '아이다 모로 노바랩 대표는 “우리는 이 아침을 9년이나 기다려 왔고 앞으로도 기다릴 수 있다”고 말했다.',
  ],
  'ko',
  '노바랩,\n첫 공장',
)

const promptOf = (source: Article, changes: Partial<PromptInput> = {}) => {
  const { sentences, quotes, referents } = onDevice(source)
  const { candidates } = planReading(source, sentences, quotes, 128_000)
  return buildPrompt({
    ...{ article: source, sentences, candidates, referents, reading: sentences.map(({ index }) => index), language: 'ko', length: 'short' },
    ...{ boundary: 'f00dfeed', firmer: false, maximumTokens: 1_000, images: [] },
    ...changes,
  })
}
const promptWith = (changes: Partial<PromptInput> = {}) => promptOf(article, changes)

test('sentences are numbered from 1 inside a boundary that the page cannot know', () => {
  const lines = promptWith().user.split('\n')
  expect(lines.slice(0, 6)).toEqual([
    '<article-f00dfeed>',
    'title: 노바랩, 첫 공장',
    'source: Example, 2025-02-04',
    '[1] 노바랩은 3일 첫 공장을 열었다.',
    '[2] 공장은 240명을 고용한다.',
    expect.stringMatching(/^\[3\] 아이다 모로/),
  ])
  expect(promptWith().system).not.toContain('f00dfeed')
})

test('a candidate names its sentence and begins with its words, which are not sent twice', () => {
  expect(promptWith().user).toMatch(/^Q1 \| s:3 \| P2 \| 우리는 이 아침을 …$/m)
  expect(promptWith().user).toMatch(/^P2 \| 아이다 모로 \| 대표$/m)
})

test('the language and length of an answer change only the last lines, so that a cached prefix holds', () => {
  const [korean, english] = [promptWith(), promptWith({ language: 'en', length: 'long' })]
  expect(english.system).toBe(korean.system)
  expect(english.schema).toEqual(korean.schema)
  const shared = korean.user.indexOf('Output language')
  expect(english.user.slice(0, shared)).toBe(korean.user.slice(0, shared))
  expect(english.user.slice(shared)).toBe('Output language: English\nBullets: up to 6. Quotes: up to 1. Answer in JSON.')
})

test('what is left out keeps its number, and its quotes are not offered', () => {
  const { user } = promptWith({ reading: [1] })
  expect(user).toContain('[2] ')
  expect(user).not.toMatch(/\[[13]\]|Q1/)
})

test('the answer is spoken citations first', () => {
  expect(JSON.stringify(promptWith().schema)).toMatch(/"required":\["status","headline","lede","who","bullets","quotes"\]/)
  expect(JSON.stringify(promptWith().schema)).toMatch(/"required":\["s","text"\]/)
})

test('headings and words alone have no number, and what is said twice is sent once', () => {
  const kinds = [
    { text: '공장 문을 연 노바랩', kind: 'heading' as const },
    { text: '네.', kind: 'body' as const },
    { text: '공장은 240명을 고용한다. 노바랩은 3일 첫 공장을 열었다. 공장은 240명을 고용한다.', kind: 'body' as const },
  ]
  const { user } = promptOf({ ...article, ...layOutParagraphs(kinds) })
  expect(user.split('\n').slice(3, -5)).toEqual([
    '# 공장 문을 연 노바랩',
    '- 네.',
    '[3] 공장은 240명을 고용한다.',
    '[4] 노바랩은 3일 첫 공장을 열었다.',
  ])
})

test('lengths are said in words and in the schema', () => {
  const { system, schema } = promptWith()
  for (const text of [system, JSON.stringify(schema)])
    for (const length of ['30 Korean or 70 English', '70 Korean or 140 English', '50 Korean or 90 English']) expect(text).toContain(length)
})

test('at the median no more is sent than a quarter on top of the article, the frame and the instructions', () => {
  const excess = readPointedArticles().map(({ article: source }) => {
    return estimateTokens(promptOf(source, { length: 'standard' }).user) - estimateTokens(source.text) * 1.25
  })
  expect(excess.toSorted((a, b) => a - b)[Math.floor(excess.length / 2)]).toBeLessThanOrEqual(50)
  const { system, schema } = promptWith()
  expect(estimateTokens(system + JSON.stringify(schema))).toBeLessThanOrEqual(1_250)
})

test('nothing that no reader sees goes to a model', () => {
  const hidden = String.fromCodePoint(0xe0049, 0xe0067, 0xe006e) + '\u200B\u00AD'
  const read = articleOf([`노바${hidden}랩은 공장을 열었다. 모로 대표는 “기다${hidden}렸다”고 말했다.`], 'ko', `첫${hidden} 공장`)
  const { user } = promptOf(read)
  expect(user).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
  expect(user).toContain('노바랩은 공장을 열었다')
})
