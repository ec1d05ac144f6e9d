import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportCsv, exportJson, exportMarkdown, parseImport } from '../../../../src/core/citation/saved/export'
import type { SavedQuote } from '../../../../src/core/citation/saved-quote'

const example: SavedQuote = {
  id: 'q1',
  savedAt: '2025-02-05T00:00:00.000Z',
  parts: ['길을 찾자'],
  segments: [{ start: 10, end: 15 }],
  prefix: '오나래 대표는 “',
  suffix: '”고 말했다.',
  article: {
    url: 'https://hanbit.example/news/17',
    canonicalUrl: null,
    title: '누리로봇, 새 공장',
    siteName: '한빛일보',
    publishedAt: '2025-02-04',
    language: 'ko',
  },
  speaker: { canonical: '오나래', role: '대표', affiliation: '누리로봇', figureId: null },
  doubt: 'none',
  translated: null,
  note: '',
}

const textOrNull = fc.option(fc.string({ unit: 'binary' }))
const savedQuote: fc.Arbitrary<SavedQuote> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    words: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    prefix: fc.string(),
    suffix: fc.string(),
    title: fc.string(),
    siteName: textOrNull,
    publishedAt: textOrNull,
    language: fc.constantFrom('ko' as const, 'en' as const),
    role: textOrNull,
    note: fc.string(),
    doubt: fc.constantFrom('none' as const, 'person' as const, 'speaker' as const),
    translated: fc.constantFrom(null, { likely: true as const, reason: 'speaks-en' }),
  })
  .map(({ id, words, prefix, suffix, title, siteName, publishedAt, language, role, note, doubt, translated }) => {
    let at = 0
    const segments = words.map((part) => ({ start: at, end: (at += part.length) }))
    const article = { ...example.article, title, siteName, publishedAt, language }
    const speaker = role === null ? null : { canonical: '오나래', role, affiliation: null, figureId: 'x' }
    return { id, savedAt: example.savedAt, parts: words, segments, prefix, suffix, article, speaker, doubt, translated, note }
  })

/** Reads RFC 4180 text, for judging what was written. */
function readCsv(text: string): string[][] {
  const fields = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('JSON', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(savedQuote, { maxLength: 4 }), (quotes) => {
        expect(parseImport(exportJson(quotes))).toEqual(quotes)
        expect(parseImport(JSON.parse(exportJson(quotes)))).toEqual(quotes)
      }),
    )
  })

  test.each<[string, unknown]>([
    ['no JSON', '{"version": 1, "quotes": ['],
    ['another thing', '42'],
    ['null', null],
    ['another version', { version: 2, quotes: [example] }],
    ['no list', { version: 1, quotes: example }],
    ['no id', { version: 1, quotes: [{ ...example, id: '' }] }],
    ['no day', { version: 1, quotes: [{ ...example, savedAt: 'gestern' }] }],
    ['no words', { version: 1, quotes: [{ ...example, parts: [], segments: [] }] }],
    ['spans that do not fit the words', { version: 1, quotes: [{ ...example, segments: [{ start: 10, end: 99 }] }] }],
    [
      'spans that run backwards',
      {
        version: 1,
        quotes: [
          {
            ...example,
            parts: ['가', '나'],
            segments: [
              { start: 5, end: 6 },
              { start: 0, end: 1 },
            ],
          },
        ],
      },
    ],
    ['an address that would run', { version: 1, quotes: [{ ...example, article: { ...example.article, url: 'javascript:alert(1)' } }] }],
    ['an unknown language', { version: 1, quotes: [{ ...example, article: { ...example.article, language: 'xx' } }] }],
    ['half a speaker', { version: 1, quotes: [{ ...example, speaker: { canonical: '오나래' } }] }],
    ['one bad among good', { version: 1, quotes: [example, { ...example, note: 7 }] }],
  ])('with %s is not imported at all', (_, file) => {
    expect(parseImport(file)).toBeNull()
  })

  test('may come from an editor that puts a mark before it, and leaves unknown fields behind', () => {
    const file = `\uFEFF${exportJson([{ ...example, extra: 1 } as SavedQuote])}`
    expect(parseImport(file)).toEqual([example])
  })

  test('of any shape is answered without an exception', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseImport(value)))
    fc.assert(fc.property(fc.json(), (value) => void parseImport(value)))
  })
})

describe('CSV', () => {
  test('keeps every field, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(savedQuote, { minLength: 1, maxLength: 4 }), (quotes) => {
        const [head, ...rows] = readCsv(exportCsv(quotes))
        expect(rows.map((row) => row.length)).toEqual(quotes.map(() => head?.length))
        expect(rows.map((row) => row.at(-1)?.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual(quotes.map((quote) => quote.note))
      }),
    )
  })

  test('lets no field start a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const [, row] = readCsv(exportCsv([{ ...example, note: sign + rest, parts: [sign + rest] }]))
        expect([row?.[0], row?.at(-1)]).toEqual([`'${sign}${rest}`, `'${sign}${rest}`])
      }),
    )
  })

  test('is UTF-8 with its mark, so that spreadsheets read Hangul', () => {
    expect(exportCsv([example])).toBe(
      '\uFEFFquotation,speaker,role,affiliation,doubt,outlet,title,published,address,language,saved,note\r\n' +
        '길을 찾자,오나래,대표,누리로봇,none,한빛일보,"누리로봇, 새 공장",2025-02-04,https://hanbit.example/news/17,ko,2025-02-05T00:00:00.000Z,\r\n',
    )
  })
})

test('Markdown gathers the quotations under their speakers, with the reader’s notes', () => {
  const unattributed = { ...example, id: 'q2', speaker: null }
  const noted = { ...example, id: 'q3', note: '*확인*' }
  expect(exportMarkdown([example, unattributed, noted], 'ko', '발언자 미상')).toBe(
    [
      '## 오나래',
      '> “길을 찾자”\n>\n> — 오나래, 누리로봇 대표 ([한빛일보](https://hanbit.example/news/17), 2025. 2. 4.)',
      '> “길을 찾자”\n>\n> — 오나래, 누리로봇 대표 ([한빛일보](https://hanbit.example/news/17), 2025. 2. 4.)',
      '\\*확인\\*',
      '## 발언자 미상',
      '> “길을 찾자”\n>\n> ([한빛일보](https://hanbit.example/news/17), 2025. 2. 4.)\n',
    ].join('\n\n'),
  )
})
