/** Whatever lies in storage or arrives in a message, it is read as what it claims to be or as nothing; it never throws. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { layOutParagraphs, type Article } from '../../../src/core/article/article'
import { onDevice } from '../../../src/core/summary/on-device/on-device'
import type { SummaryState } from '../../../src/core/summary/summary-state'

/** The definitions of requests touch no browser until they are sent. */
vi.mock('webextension-polyfill', () => ({ default: {} }))
const { parseArticleState, parseSummaryState } = await import('../../../src/protocol/stored-state')
const requests = {
  ...(await import('../../../src/protocol/article')),
  ...(await import('../../../src/protocol/library')),
  ...(await import('../../../src/protocol/settings')),
  ...(await import('../../../src/protocol/summary')),
}

const claim = { text: 'The wall is built.', sentences: [0], doubts: [{ start: 4, end: 8, reason: 'name' }], supported: true }
const summary = {
  ...{ headline: claim, lede: claim, points: [claim], who: [{ quote: 1, referent: 2 }] },
  picks: [{ id: 1, part: [{ start: 1, end: 4 }], translation: '' }],
}
const run = { runId: 'a', language: 'ko', length: 'short' }
const facts = { ...run, engine: { name: 'm', host: null }, startedAt: 1, adaptations: [], requests: 1, read: 1 }
const failure = { code: 'rate_limit', detail: { host: 'model.example', seconds: 7 } }

const goodStates = [
  { status: 'idle' },
  { status: 'reading', ...run },
  { status: 'streaming', ...facts, summary, thinking: false },
  { status: 'waiting', ...facts, summary, until: 9, failure },
  { status: 'done', ...facts, summary, finishedAt: 2, inputTokens: null, outputTokens: 3, fromCache: true },
  { status: 'failed', ...run, summary, failure, facts: null },
  { status: 'on-device', ...run, reason: 'no-model' },
] as unknown as SummaryState[]

const laidOut = layOutParagraphs([
  { text: 'The council voted on Tuesday to rebuild the old sea wall.', kind: 'body' },
  { text: '“We have argued for long enough,” council leader Hester Quayle said.', kind: 'body' },
])
const article: Article = {
  ...laidOut,
  ...{ url: 'https://news.example/1', canonicalUrl: null, title: 'Wall', deck: null, byline: null, siteName: null, section: null },
  ...{
    leadImage: null,
    images: [],
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    verdict: 'article',
    otherLanguage: null,
    truncated: null,
    source: 'drawn',
    via: null,
    otherText: '',
    selection: false,
  },
}
const goodArticle = { runId: 'a', article, ...onDevice(article, 'standard') }

/** Paths to every value inside, the value itself left out. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
}

/** A copy with the value at the path replaced. */
function damaged(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = damaged(copy[key], rest, by)
  return copy
}

const junk = fc.oneof(fc.anything(), fc.constantFrom(undefined, null, '', 'later', 7, Number.NaN, -1, [], {}, [[]], [null]))
const damagedOf = (good: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...good).chain((value) => fc.constantFrom(...pathsIn(value)).chain((path) => junk.map((by) => damaged(value, path, by))))

/** Touches all that a face shows of a claim. */
const readSummary = ({ headline, lede, points }: typeof summary): string =>
  [headline, lede, ...points]
    .flatMap((line) =>
      line ? [line.text.trim(), ...line.doubts.map(({ reason, start }) => reason.trim() + start), ...line.sentences] : [],
    )
    .join()

describe('the state of a run', () => {
  it.each(goodStates)('$status is read as it was written', (state) => {
    expect(parseSummaryState(state)).toBe(state)
  })

  it('is idle when anything else is stored', () => {
    for (const stored of [undefined, null, 7, 'done', [], {}, { status: 'done' }, { status: '__proto__' }, { status: 'toString' }])
      expect(parseSummaryState(stored)).toEqual({ status: 'idle' })
  })

  it('can be shown whatever part of it is broken', () => {
    fc.assert(
      fc.property(fc.oneof(damagedOf(goodStates), fc.anything()), (stored) => {
        const state = parseSummaryState(stored)
        if (state.status === 'idle') return
        expect(state.runId.length + state.language.length + state.length.length).toBeGreaterThan(0)
        if ('summary' in state) readSummary(state.summary as typeof summary)
        if ('failure' in state) expect(typeof state.failure.code).toBe('string')
        if ('engine' in state) expect(state.engine.name.length + state.adaptations.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('what was read in a tab', () => {
  it('is read as it was written', () => {
    expect(goodArticle.quotes.length).toBeGreaterThan(0)
    expect(parseArticleState(goodArticle)).toEqual(goodArticle)
  })

  it('of before speakers pointed to referents is read as an article without any', () => {
    const { referents: _, ...older } = goodArticle
    const quotes = older.quotes.map(({ speaker, ...quote }) => ({ ...quote, speaker: speaker && { ...speaker, referent: undefined } }))
    const state = parseArticleState({ ...older, quotes })
    expect(state?.referents).toEqual([])
    expect(state?.quotes.map(({ speaker }) => speaker?.referent)).toEqual([null])
  })

  it('can be shown whatever part of it is broken, or is nothing', () => {
    fc.assert(
      fc.property(fc.oneof(damagedOf([goodArticle]), fc.anything()), (stored) => {
        const state = parseArticleState(stored)
        if (!state) return
        for (const { start, end } of [...state.sentences, ...state.quotes.flatMap(({ segments }) => segments)])
          expect(typeof state.article.text.slice(start, end)).toBe('string')
        for (const { speaker } of state.quotes)
          expect(typeof (speaker?.canonical.trim() ?? speaker?.mention.text.trim() ?? '')).toBe('string')
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a message', () => {
  const definitions = Object.values(requests).filter((definition) => 'answer' in definition)

  it('of any shape is refused, or reaches its handler as what was asked for', async () => {
    expect(definitions.length).toBeGreaterThanOrEqual(15)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...definitions), junk, async (definition, input) => {
        const seen: unknown[] = []
        const { handle } = (
          definition.answer as (handler: (input: unknown) => unknown) => { handle(i: unknown, s: object): Promise<unknown> }
        )((parsed) => seen.push(parsed))
        await handle(input, {}).catch((error: unknown) => expect(String(error)).toContain('malformed request'))
        for (const parsed of seen) expect(parsed).toBeTypeOf('object')
      }),
      { numRuns: 2_000 },
    )
  })
})
