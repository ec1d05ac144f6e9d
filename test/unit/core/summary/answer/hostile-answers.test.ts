/** Answers made to break things; `HOSTILE_RUNS` sets how many (10,000 for the figure in the documents). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen } from '../../../../../src/core/quotes/chosen-speaker'
import { findQuotes } from '../../../../../src/core/quotes/find-quotes'
import { comparable } from '../../../../../src/core/summary/comparable'
import { groundSummary } from '../../../../../src/core/summary/grounding/ground'
import { createAnswerReader } from '../../../../../src/core/summary/answer/response-parser'
import { candidatesOf } from '../../../../../src/core/summary/request/candidates'
import type { Summary } from '../../../../../src/core/summary/summary-state'
import { splitSentences } from '../../../../../src/core/text/sentences'
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
const { quotes, referents } = findQuotes(article)
const known = comparable(article.text)
const quoteIds = new Set(quotes.map(({ id }) => id))
const openIds = new Set(quotes.filter(isOpen).map(({ id }) => id))
const offer = { article, candidates: candidatesOf(article, sentences, quotes, 24), referents }

/** Every quotation mark of Unicode, asked of the engine, and what else looks like one: none of it is taken from the code. */
const marksOfUnicode = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /\p{Quotation_Mark}/u.test(character))
const lookAlikes = [
  ...[0x60, 0xb4, 0xa8, 0x2b9, 0x2ba, 0x2bb, 0x2bc, 0x2bd, 0x2ca, 0x2cb, 0x2dd, 0x2ee, 0x2f6, 0x374, 0x384, 0x55a, 0x5f3, 0x5f4, 0x1fbd],
  ...[0x2032, 0x2033, 0x2034, 0x2035, 0x2036, 0x2037, 0x2057, 0x275b, 0x275c, 0x275d, 0x275e, 0x276e, 0x276f, 0x27e8, 0x27e9, 0x27ea],
  ...[0x27eb, 0x3003, 0x3008, 0x3009, 0x300a, 0x300b, 0xa78c, 0xff40, 0x226a, 0x226b, 0x2e22, 0x2e23, 0x1f676, 0x1f677, 0x1f678],
].map((code) => String.fromCodePoint(code))
const written = [
  '&quot;',
  '&#34;',
  '&#x22;',
  '&ldquo;',
  '&rdquo;',
  '&#8220;',
  '&amp;quot;',
  '\\"',
  '\\u201c',
  "''",
  '``',
  '´´',
  ',,',
  '\'"',
  '"\'',
]
const alphabet = [...marksOfUnicode, ...lookAlikes]
const mark = fc.constantFrom(...alphabet, ...written)
const marked = fc.oneof(
  fc.tuple(mark, mark),
  mark.map((one): [string, string] => [one, one]),
  fc.integer({ min: 0, max: alphabet.length - 2 }).map((at): [string, string] => [alphabet[at] ?? '', alphabet[at + 1] ?? '']),
)
const inMarks = fc
  .tuple(marked, fc.constantFrom('거짓 인용이다', 'never said', 'made up words', '240', 'nine years for this morning', '2일 "안에" 끝낸다'))
  .chain(([[open, close], said]) => fc.constantFrom(`${open}${said}${close}라고`, `${open}${said}${close}`, `대표는${open}${said}${close}`))

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
const words = fc.array(
  fc.oneof(nasty, inMarks, mark, fc.string({ maxLength: 12 }), fc.constantFrom('Novalab', 'opened', '240', 'factory', '공장')),
  {
    maxLength: 8,
  },
)
const text = words.map((parts) => parts.join(' '))
const number = fc.oneof(fc.integer({ min: -5, max: 12 }), fc.double(), fc.constantFrom('1', '[2]', 'Q1', null, {}, [], 1e21, true))
const list = fc.array(number, { maxLength: 6 })
const claim = fc.oneof({ weight: 6, arbitrary: fc.record({ s: list, text }) }, { weight: 1, arbitrary: fc.anything() })
const pick = fc.oneof({ weight: 6, arbitrary: fc.record({ id: number, tr: text }) }, { weight: 1, arbitrary: fc.anything() })
const answer = fc.record({
  status: fc.constantFrom('ok', 'not_news', 'x', 7),
  headline: claim,
  lede: claim,
  who: fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.record({ q: number, p: number }), { maxLength: 9 }) },
    { weight: 1, arbitrary: fc.anything() },
  ),
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
/** The same mark several times is one to the eye. */
const anyMark = new RegExp(`([${alphabet.map((one) => (/[\\]^-]/.test(one) ? `\\${one}` : one)).join('')}])\\1*`, 'gu')
const spelledOut = /&(?:amp;)*(?:quot|#34|#x22|#8220|ldquo|rdquo)|\\u201c|\\"/

const bare = (said: string): string => comparable(said).replace(/^[.,!?…\s]+|[.,!?…\s]+$/g, '')

/** The words between each mark that can begin a quotation and the next that can end it, as a reader sees them. */
function quotedIn(line: string): string[] {
  const marks = [...line.matchAll(anyMark)].filter(({ index }) => !isApostrophe(line, index))
  return marks.flatMap(({ 0: sign, index }, nth) => {
    const start = index + sign.length
    const end = marks[nth + 1]?.index ?? -1
    const begins = !/[\p{L}\p{N}]/u.test(line[index - 1] ?? ' ') && !/\s/.test(line[start] ?? ' ')
    return begins && end > start && !/\s/.test(line[end - 1] ?? ' ') ? [bare(line.slice(start, end))] : []
  })
}

/** Inside a word, or before one that drops its beginning. */
const isApostrophe = (line: string, at: number): boolean =>
  (/[\p{Script=Latin}\p{N}]/u.test(line[at - 1] ?? ' ') && /\p{Script=Latin}/u.test(line[at + 1] ?? ' ')) ||
  /^(?:\d\ds?|n|em|til)(?![\p{L}\p{N}])/iu.test(line.slice(at + 1)) ||
  /^[ʻʼ]\p{Lu}/u.test(line.slice(at))

/** What must never be shown and is; null when all is well. Plain comparisons: thousands of snapshots pass here. */
function faultIn({ headline, lede, points, picks, who }: Summary): string | null {
  const claims = [headline, lede, ...points].flatMap((one) => one ?? [])
  const lines = [...claims.map(({ text: line }) => line), ...picks.map(({ translation }) => translation)]
  if (lines.some((line) => markup.test(line))) return 'markup'
  if (claims.some((one) => one.sentences.some((index) => sentences[index] === undefined))) return 'citation'
  if (picks.some(({ id }) => !quoteIds.has(id))) return 'quote'
  if (who.some(({ quote }) => !openIds.has(quote))) return 'speaker'
  const spelling = lines.find((line) => spelledOut.test(line))
  if (spelling !== undefined) return `mark written out: ${spelling}`
  const inventing = lines.find((line) => quotedIn(line).some((said) => said !== '' && !known.includes(said)))
  return inventing === undefined ? null : `quotation: ${inventing}`
}

test(`${runs} hostile answers show no invented quotation, no unknown citation and no markup, and throw nothing`, async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, fc.integer({ min: 3, max: 120 }), fc.constantFrom('ko', 'en'), async (written, size, language) => {
      const reader = createAnswerReader({ ...offer, reading: sentences.map(({ index }) => index), language })
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
  const reader = createAnswerReader({ ...offer, reading: [0, 1], language: 'en' })
  const point = JSON.stringify({ s: [1], text: 'x "y" '.repeat(1_000) })
  const started = performance.now()
  await reader.push('{"status":"ok","bullets":[')
  for (let round = 0; round < 30; round++) await reader.push(`${point},`)
  const { summary } = reader.finish()
  expect(summary.points.length).toBeLessThanOrEqual(8)
  expect(performance.now() - started).toBeLessThan(5_000)
})
