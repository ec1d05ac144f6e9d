/** Answers made to break things; `HOSTILE_RUNS` sets how many (10,000 for the figure in the documents). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotes } from '../../../../../src/core/quotes/find-quotes'
import { comparable } from '../../../../../src/core/summary/comparable'
import { groundSummary } from '../../../../../src/core/summary/grounding/ground'
import { createAnswerReader } from '../../../../../src/core/summary/answer/response-parser'
import type { Summary } from '../../../../../src/core/summary/summary-state'
import { splitSentences } from '../../../../../src/core/text/sentences'
import { lookAlikes, quotationMarks } from './all-quotation-marks'
import { articleOf } from '../run/scripted-model'

/** Without `SHRINK` a failure is told as it was found: making it smaller can take minutes. */
const shows = process.env['SHRINK'] === undefined
const runs = Number(process.env['HOSTILE_RUNS'] ?? 2_000)
const article = articleOf(
  [
    'Novalab opened its first factory in Millbrook on Monday. The plant will employ 240 people.',
    '“We waited nine years for this morning,” said Ida Morrow, the chief executive of Novalab. “Nobody slept last night.”',
    '노바랩은 “우리는 멈추지 않는다”고 밝혔다.',
  ],
  'en',
)
const sentences = splitSentences(article)
const quotes = findQuotes(article)
const known = comparable(article.text)
const quoteIds = new Set(quotes.map(({ id }) => id))

const nasty = fc.constantFrom(
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<<i>b>', '</', '<a href="x">y</a>', '**bold**', '__init__', '`code`'],
  ...['[link](https://evil.example)', '![pic](data:text/html,x)', 'https://evil.example/?q=1', 'javascript:alert(1)', 'www.evil.example'],
  ...[
    '“We never said this”',
    '"made up words"',
    '‘허위 인용’',
    '「지어낸 말」',
    '«inventé»',
    '“nine years for this morning”',
    '“unclosed',
    'closed”',
    '"',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\u200b',
    '한국어로 답합니다. 이것은 다른 언어입니다.',
    '中文回答',
    '🙂',
    '\ud800',
    '$1,2',
    '12.',
    '# head',
    '- item',
    '\n\n',
  ],
)
const signs = [...quotationMarks, ...lookAlikes, '&quot;', '&#8220;', '&amp;rdquo;', String.raw`\"`, "''", ',,']
const sign = fc.constantFrom(...signs)
/** Words nobody said, in marks of any two kinds: the article has none of them. */
const inventedWords = ['zorbled utterly', '꾸며낸 소리']
const invented = fc.tuple(sign, fc.constantFrom(...inventedWords), sign).map((parts) => parts.join(''))
const words = fc.array(
  fc.oneof(nasty, invented, fc.string({ maxLength: 12 }), fc.constantFrom('Novalab', 'opened', '240', 'factory', '공장')),
  {
    maxLength: 8,
  },
)
const text = words.map((parts) => parts.join(' '))
const number = fc.oneof(fc.integer({ min: -5, max: 12 }), fc.double(), fc.constantFrom('1', '[2]', 'Q1', null, {}, [], 1e21, true))
const list = fc.array(number, { maxLength: 6 })
const claim = fc.oneof({ weight: 6, arbitrary: fc.record({ s: list, text }) }, { weight: 1, arbitrary: fc.anything() })
const pick = fc.oneof({ weight: 6, arbitrary: fc.record({ id: number, why: claim, tr: text }) }, { weight: 1, arbitrary: fc.anything() })
const answer = fc.record({
  status: fc.constantFrom('ok', 'not_news', 'x', 7),
  headline: claim,
  bullets: fc.oneof({ weight: 6, arbitrary: fc.array(claim, { maxLength: 12 }) }, { weight: 1, arbitrary: fc.anything() }),
  quotes: fc.oneof({ weight: 6, arbitrary: fc.array(pick, { maxLength: 9 }) }, { weight: 1, arbitrary: fc.anything() }),
})

const whole = answer.map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? 1 : part)) ?? 'null')
const damaged = fc
  .tuple(whole, fc.nat(), fc.constantFrom('cut', 'fence', 'think', 'prose', 'twice', 'proto', 'nested', 'comma', 'keys'))
  .map(([json, at, how]) => {
    switch (how) {
      case 'cut':
        return json.slice(0, at % (json.length + 1))
      case 'fence':
        return '```json\n' + json + '\n```'
      case 'think':
        return `<think>${json.slice(0, at % 40)}</think>${json}`
      case 'prose':
        return `Sure! {here} it is: ${json} Anything else?`
      case 'twice':
        return json + json
      case 'proto':
        return json.replace('{', '{"__proto__":{"headline":{"s":[1],"text":"“stolen”"}},"constructor":1,')
      case 'nested':
        return json.replace('{', `{"deep":${'['.repeat(at % 3_000)}`)
      case 'comma':
        return json.replaceAll(',', ',,')
      case 'keys':
        return json.replace('{', '{"bullets":[{"s":[1],"text":"first “never said”"}],"headline":7,')
    }
  })
const anyAnswer = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 5, arbitrary: damaged },
  { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
)

const markup = /<[/!a-z][^<>]*>|\*\*|__|`|\[[^[\]]*\]\(|https?:\/\/|javascript:\S|www\.|\p{Cc}|\p{Cf}/iu
const aroundInvented = new RegExp(
  `[${[...quotationMarks, ...lookAlikes].join('')}](?:${inventedWords.join('|')})[${[...quotationMarks, ...lookAlikes].join('')}]`,
  'u',
)
const quoted = /“([^“”]*)”|"([^"]*)"|「([^」]*)」|«([^»]*)»/g

/** What must never be shown and is; null when all is well. Plain comparisons: thousands of snapshots pass here. */
function faultIn({ headline, points, picks }: Summary): string | null {
  const claims = [headline, ...points, ...picks.map(({ why }) => why)].flatMap((one) => one ?? [])
  const lines = [...claims.map(({ text: line }) => line), ...picks.map(({ translation }) => translation)]
  if (lines.some((line) => markup.test(line))) return 'markup'
  if (claims.some(({ text: line }) => aroundInvented.test(line))) return 'invented words in marks'
  if (claims.some((one) => one.sentences.some((index) => sentences[index] === undefined))) return 'citation'
  if (picks.some(({ id }) => !quoteIds.has(id))) return 'quote'
  const spoken = claims.flatMap(({ text: line }) => [...line.matchAll(quoted)].map((match) => match.slice(1).find(Boolean) ?? ''))
  return spoken.some((said) => !known.includes(comparable(said).replace(/[.,!?…\s]+$/, ''))) ? 'quotation' : null
}

test(`${runs} hostile answers show no invented quotation, no unknown citation and no markup, and throw nothing`, async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, fc.integer({ min: 3, max: 120 }), fc.constantFrom('ko', 'en'), async (written, size, language) => {
      const reader = createAnswerReader({ article, quotes, reading: sentences.map(({ index }) => index), language })
      const snapshots: Summary[] = []
      for (let at = 0; at < written.length; at += size) {
        const summary = await reader.push(written.slice(at, at + size))
        if (summary) snapshots.push(summary)
      }
      const { summary } = reader.finish()
      snapshots.push(summary, groundSummary(summary, article, sentences, quotes, language))
      expect(snapshots.map(faultIn).find(Boolean) ?? null).toBeNull()
    }),
    { numRuns: runs, seed: 7, interruptAfterTimeLimit: 110_000, endOnFailure: shows },
  )
}, 120_000)

test('a huge answer is read in linear time and cut to what can be shown', async () => {
  const reader = createAnswerReader({ article, quotes, reading: [0, 1], language: 'en' })
  const point = JSON.stringify({ s: [1], text: 'x "y" '.repeat(1_000) })
  const started = performance.now()
  await reader.push('{"status":"ok","bullets":[')
  for (let round = 0; round < 30; round++) await reader.push(`${point},`)
  const { summary } = reader.finish()
  expect(summary.points.length).toBeLessThanOrEqual(8)
  expect(performance.now() - started).toBeLessThan(5_000)
})
