import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../../../src/core/quotes/find-quotes'
import { createAnswerReader } from '../../../../../src/core/summary/answer/response-parser'
import { candidatesOf } from '../../../../../src/core/summary/request/candidates'
import type { Summary } from '../../../../../src/core/summary/summary-state'
import { splitSentences } from '../../../../../src/core/text/sentences'
import { articleOf } from '../run/scripted-model'

const article = articleOf(
  [
    '노바랩은 3일 밀브룩에 첫 공장을 열었다고 밝혔다. 공장은 240명을 고용한다.',
    '아이다 모로 노바랩 대표는 “우리는 이 아침을 9년 기다렸다”고 말했다.',
  ],
  'ko',
)
const sentences = splitSentences(article)
const { quotes, referents } = findQuotes(article)
const candidates = candidatesOf(article, sentences, quotes, 24)

const readerIn = (language: 'ko' | 'en') =>
  createAnswerReader({ article, candidates, referents, reading: sentences.map(({ index }) => index), language })

async function snapshotsOf(
  answer: string,
  size: number,
  language: 'ko' | 'en' = 'ko',
): Promise<{ shown: Summary[]; last: ReturnType<ReturnType<typeof readerIn>['finish']> }> {
  const reader = readerIn(language)
  const shown: Summary[] = []
  for (let at = 0; at < answer.length; at += size) {
    const summary = await reader.push(answer.slice(at, at + size))
    if (summary) shown.push(structuredClone(summary))
  }
  return { shown, last: reader.finish() }
}

const answerWith = (parts: Record<string, unknown>): string => JSON.stringify({ status: 'ok', ...parts })
const headline = (text: string, s: unknown = [1]) => answerWith({ headline: { s, text }, bullets: [], quotes: [] })

test('a headline grows letter by letter, its citation known before', async () => {
  const { shown } = await snapshotsOf(headline('노바랩 첫 공장'), 1)
  const texts = shown.flatMap(({ headline: claim }) => (claim ? [claim.text] : []))
  expect(texts).toEqual(['노', '노바', '노바랩', '노바랩 첫', '노바랩 첫 공', '노바랩 첫 공장'])
  expect(shown.every(({ headline: claim }) => claim === null || claim.sentences.length === 1)).toBe(true)
})

test('half a figure is never shown', async () => {
  const { shown, last } = await snapshotsOf(headline('직원은 $1,240.50와 240명'), 1)
  const figures = new Set(shown.flatMap(({ headline: claim }) => claim?.text.match(/[$\d][\d,.]*/g) ?? []))
  expect([...figures]).toEqual(['$1,240.50', '240'])
  expect(last.summary.headline?.text).toBe('직원은 $1,240.50와 240명')
})

test('half a citation is never shown', async () => {
  const { shown } = await snapshotsOf(answerWith({ headline: { s: [12, 2], text: 'x' }, bullets: [], quotes: [] }), 1)
  expect(shown.flatMap(({ headline: claim }) => claim?.sentences ?? [])).not.toContain(0)
})

test('sentences that were not sent and quotes that do not exist are dropped, and so is what comes twice', async () => {
  const { last } = await snapshotsOf(
    answerWith({
      headline: { s: [1, 1, 99, 0, -3, 2.5, '2', null], text: '공장' },
      bullets: [],
      quotes: [{ id: 7, tr: '' }, { id: 1, tr: '' }, { id: 'Q1' }],
    }),
    5,
  )
  expect(last.summary.headline?.sentences).toEqual([0, 1])
  expect(last.summary.picks).toEqual([{ id: 1, translation: '' }])
})

test('the same point twice is one point', async () => {
  const point = { s: [2], text: '공장은 240명을 고용한다' }
  expect((await snapshotsOf(answerWith({ headline: null, bullets: [point, point], quotes: [] }), 9)).last.summary.points).toHaveLength(1)
})

test.each([
  ['tags', '<b>공장</b>을 <script>alert(1)</script>열었다', '공장 을 alert(1) 열었다'],
  ['nested tags', '<<b>script>공장', '< script>공장'],
  ['emphasis', '**공장**을 `열었다` __오늘__', '공장을 열었다 오늘'],
  ['links', '[공장](https://evil.example/x)을 https://evil.example 열었다', '공장을 열었다'],
  ['headings and lists', '## 공장', '공장'],
  ['invisible characters', '공​장\u202e', '공 장'],
])('%s are taken out of a line', async (_, written, plain) => {
  expect((await snapshotsOf(headline(written), 4)).last.summary.headline?.text).toBe(plain)
})

test('quotation marks stay around words of the article, and only there', async () => {
  const { last } = await snapshotsOf(headline('대표는 “이 아침을 9년 기다렸다”며 “다시는 없다”고 했다'), 3)
  expect(last.summary.headline?.text).toBe('대표는 “이 아침을 9년 기다렸다”며 다시는 없다고 했다')
  expect(last.summary.headline?.doubts.map(({ start, end }) => last.summary.headline?.text.slice(start, end))).toEqual(['다시는 없다'])
})

test('an open quotation mark is not shown before its words are known to be true', async () => {
  const { shown } = await snapshotsOf(headline('대표는 “이 아침을 9년 기다렸다”고 했다'), 1)
  for (const { headline: claim } of shown) expect((claim?.text.match(/[“”]/g) ?? []).length % 2).toBe(0)
})

test('a translation is shown whole, and only of a quote in another language', async () => {
  const pick = (tr: string) => answerWith({ headline: null, bullets: [], quotes: [{ id: 1, tr }] })
  const translated = await snapshotsOf(pick('“We waited nine years for this morning”'), 3, 'en')
  expect(translated.last.summary.picks[0]?.translation).toBe('We waited nine years for this morning')
  expect(translated.shown.map(({ picks }) => picks[0]?.translation ?? '').filter((text) => text !== '')).toEqual([
    'We waited nine years for this morning',
  ])
  expect((await snapshotsOf(pick('우리는 이 아침을 9년 기다렸다'), 3, 'en')).last.summary.picks[0]?.translation).toBe('')
  expect((await snapshotsOf(pick('We waited nine years'), 3, 'ko')).last.summary.picks[0]?.translation).toBe('')
})

test.each([
  ['a trailing comma', '{"status":"ok","headline":{"s":[1],"text":"공장"},"bullets":[],"quotes":[],}'],
  ['single quotes', "{'status':'ok','headline':{'s':[1],'text':'공장'},'bullets':[],'quotes':[]}"],
  ['bare line breaks', '{"status":"ok","headline":{"s":[1],"text":"공장\n"},"bullets":[],"quotes":[]}'],
])('%s is repaired once, at the end', async (_, answer) => {
  const { last } = await snapshotsOf(answer, 6)
  expect(last.complete).toBe(true)
  expect(last.summary.headline?.text).toBe('공장')
})

test('a cut answer keeps what came and says that it is not whole', async () => {
  const { last } = await snapshotsOf(headline('노바랩 첫 공장을 열었다').slice(0, -34), 6)
  expect(last.complete).toBe(false)
  expect(last.summary.headline?.text).toContain('노바랩')
})

test.each([
  ['behind words', (draft: string, answer: string) => `First try: ${draft} No.\n</think>\n${answer}`],
  ['that opened the answer', (draft: string, answer: string) => `${draft} No, rather:</think>${answer}`],
  ['that broke off', (draft: string, answer: string) => `${draft.slice(0, -9)}… no.</think>${answer}`],
])('a draft %s is not the summary in the end', async (_, write) => {
  for (const size of [1, 5, 1_000]) {
    const { last } = await snapshotsOf(write(headline('공장은 닫혔다'), headline('노바랩 첫 공장')), size)
    expect(last).toMatchObject({ complete: true, summary: { headline: { text: '노바랩 첫 공장' } } })
  }
})

test('many deltas are read in time that grows with their number', async () => {
  const secondsFor = async (count: number): Promise<number> => {
    const reader = readerIn('ko')
    const started = performance.now()
    await reader.push('{"headline":{"s":[1],"text":"')
    for (let at = 0; at < count; at++) await reader.push('더')
    return (performance.now() - started) / 1_000
  }
  await secondsFor(500)
  const few = await secondsFor(1_500)
  expect(await secondsFor(15_000)).toBeLessThan(Math.max(few, 0.1) * 25)
})

describe('quotations', () => {
  const said = [
    'The wall will not stand another winter like the last.',
    'We have money for two gates of the three that were asked for.',
    'I will ask the council to borrow what is missing before summer.',
  ]
  const harbour = articleOf(
    [
      'Mayor Hester Quayle and harbour master Jo Vance met the council on Monday.',
      `Quayle said: “${said.join(' ')}”`,
      '“Nobody asked the people who work there,” she said after the meeting in the town hall.',
    ],
    'en',
  )
  const found = findQuotes(harbour)
  const open = found.quotes.map((quote) =>
    quote.speaker && quote.id === 2 ? { ...quote, speaker: { ...quote.speaker, doubt: 'person' as const } } : quote,
  )
  const offered = candidatesOf(harbour, splitSentences(harbour), open, 24)
  const read = async (answer: Record<string, unknown>) => {
    const reader = createAnswerReader({
      article: harbour,
      candidates: offered,
      referents: found.referents,
      reading: [0, 1, 2],
      language: 'en',
    })
    await reader.push(answerWith({ headline: null, lede: { s: [1], text: 'They met.' }, who: [], bullets: [], quotes: [], ...answer }))
    return reader.finish().summary
  }

  test('of a long turn the sentence that was picked is kept, as a stretch of the article', async () => {
    const { picks } = await read({ quotes: [2, 3].map((id) => ({ id, tr: '' })) })
    const [pick] = picks
    expect(picks).toHaveLength(1)
    expect(pick?.id).toBe(1)
    expect(pick?.part?.map(({ start, end }) => harbour.text.slice(start, end))).toEqual([said[1]])
  })

  test('a speaker is named by numbers that exist, and only where it was open', async () => {
    const { number } = offered.at(-1) ?? { number: 0 }
    const who = async (q: unknown, p: unknown) => (await read({ who: [{ q, p }] })).who
    expect(await who(number, 1)).toEqual([{ quote: 2, referent: 1 }])
    const others = [who(number, 0), who(number, 9), who(1, 1), who(99, 1), who('x', null)]
    expect(await Promise.all(others)).toEqual([[], [], [], [], []])
  })

  test('a title that the text does not bear out is told', async () => {
    expect((await read({ status: 'title_differs' })).titleDiffers).toBe(true)
    expect(await read({})).not.toHaveProperty('titleDiffers')
    expect((await read({})).lede?.text).toBe('They met.')
  })
})
