/** A cached summary is what was put there, or it is not there: nothing that lies in the cache can stand between a click and its summary. */
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CachedSummary } from '../../../../src/background/storage/database'
import type { StartSummary } from '../../../../src/protocol/summary'
import { fakeExtension } from '../../security/fake-extension'
import { articleOf, scriptedModel, speak } from '../../core/summary/run/scripted-model'

const extension = fakeExtension()
const article = articleOf(['The ferry board of Kilbrannan chose a new captain on Friday. She takes over in May.'], 'en')
const line = { s: [1], text: 'The ferry board of Kilbrannan chose a new captain on Friday.' }
const model = scriptedModel(() => speak(JSON.stringify({ status: 'ok', headline: line, bullets: [line], quotes: [] })))
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
vi.mock('../../../../src/background/runs/article-source', () => ({ readArticle: async () => article }))
vi.mock('../../../../src/background/model/connected-model', () => ({ connectedModel: async () => model }))
const { defaultSettings } = await import('../../../../src/core/settings')
const { termsOf } = await import('../../../../src/background/runs/run-terms')
const { summariseTab } = await import('../../../../src/background/runs/summarise-tab')
const { cached, cacheSize, clearCache, remember } = await import('../../../../src/background/storage/summary-cache')
const { markInterruptedRuns } = await import('../../../../src/background/storage/tab-state')
const { database } = await import('../../../../src/background/storage/database')

const claim = {
  text: 'A new captain.',
  sentences: [0],
  images: [0],
  doubts: [{ start: 2, end: 5, reason: 'name' as const }],
  supported: true,
}
const summary = {
  ...{ headline: claim, lede: claim, points: [claim, claim], who: [{ quote: 1, referent: 1 }] },
  picks: [{ id: 1, part: [{ start: 4, end: 9 }], translation: '' }],
}
const good: CachedSummary = {
  ...{ key: 'key', summary, inputTokens: 9, outputTokens: null, read: 1, images: { sent: 1, bytes: 9, left: 0 } },
  ...{ bytes: 400, madeAt: Date.now(), usedAt: Date.now() },
}

const pathsIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : []

/** A copy with the field at the path replaced, or gone. */
function damaged(value: unknown, [name = '', ...rest]: readonly string[], by: { value: unknown } | null): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>
  if (rest.length > 0) copy[name] = damaged(copy[name], rest, by)
  else if (by) copy[name] = by.value
  else delete copy[name]
  return copy
}

const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, -1, 0.5, '1', new Date(0), new Map()))
const damage = fc
  .constantFrom(...pathsIn(good).filter(([field]) => field !== 'key'))
  .chain((path) => fc.option(fc.record({ value: junk })).map((by) => damaged(good, path, by) as CachedSummary))

const put = async (record: CachedSummary): Promise<unknown> => (await database()).put('summaries', record)

/** Touches all that a face shows of a summary. */
const readAll = ({ summary: { headline, lede, points, picks, who }, madeAt, read }: CachedSummary): string =>
  [headline, lede, ...points]
    .map(
      (each) =>
        each &&
        each.text.trim() + each.sentences.map((index) => index.toFixed()).join() + each.doubts.map(({ reason }) => reason.trim()).join(),
    )
    .join() +
  picks.map(({ id, part, translation }) => [id.toFixed(), translation.trim(), part?.map(({ start }) => start.toFixed())]).join() +
  who.map(({ quote, referent }) => quote.toFixed() + referent.toFixed()).join() +
  new Date(madeAt).toISOString().slice(0, 4) +
  read.toFixed()

beforeEach(clearCache)

describe('a record of the cache', () => {
  it('is found as it was put there', async () => {
    await put(good)
    expect(await cached('key')).toEqual(good)
  })

  it('can be shown whatever part of it is broken, or is gone for good', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (record) => {
        await put(record)
        const found = await cached('key')
        if (found) expect(readAll(found)).toBeTypeOf('string')
        else expect(await (await database()).get('summaries', 'key')).toBeUndefined()
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['of an older version', { key: 'key', summary: 'A new captain.', madeAt: Date.now() }],
    ['that holds nothing', { key: 'key' }],
    ['with a line that cites no sentence', damaged(good, ['summary', 'points', '1', 'sentences', '0'], { value: 'S1' })],
    ['with a time that is none', damaged(good, ['madeAt'], { value: 'today' })],
  ])('%s is not counted, and makes room for the next', async (_, record) => {
    await put(record as CachedSummary)
    expect(await cacheSize()).toEqual({ count: 0, bytes: 0 })
    await remember('next', good)
    expect(await (await database()).getAllKeys('summaries')).toEqual(['next'])
  })
})

describe('a click', () => {
  const wishes: StartSummary = { tabId: 1, language: null, length: null, fresh: false, anyway: false, selection: false, coverage: null }
  const settings = {
    ...defaultSettings,
    model: { preset: 'custom', baseURL: 'https://model.example/v1', model: 'any', contextTokens: null, images: false },
  }
  async function summarise(): Promise<object | undefined> {
    const states: object[] = []
    model.prompts.length = 0
    await summariseTab(
      await termsOf(wishes, settings, { runId: 'run', clicked: true }),
      (state) => states.push(state),
      AbortSignal.timeout(9_000),
    )
    return states.at(-1)
  }
  const { get, put: write } = IDBObjectStore.prototype
  afterEach(() => Object.assign(IDBObjectStore.prototype, { get, put: write }))

  it('on an article whose cached summary is broken asks the model, and keeps the new answer', async () => {
    await summarise()
    const db = await database()
    const [kept] = await db.getAll('summaries')
    await put({ ...kept, summary: { ...kept?.summary, points: [null] } } as unknown as CachedSummary)
    expect(await summarise()).toMatchObject({ status: 'done', fromCache: false })
    expect(model.prompts).toHaveLength(1)
    expect(await summarise()).toMatchObject({ status: 'done', fromCache: true })
    expect(model.prompts).toHaveLength(0)
  })

  it('asks the model when the browser cannot read the cache', async () => {
    await summarise()
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, ...query) {
      if (this.name === 'summaries') throw new DOMException('the file is corrupt', 'UnknownError')
      return get.apply(this, query)
    }
    expect(await summarise()).toMatchObject({ status: 'done', fromCache: false })
  })

  it('is answered from the cache on a full disk as well', async () => {
    await summarise()
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError')
    }
    expect(await summarise()).toMatchObject({ status: 'done', fromCache: true })
  })
})

it('a background that starts marks the runs it finds, whatever else lies beside them', async () => {
  const reading = { status: 'reading', runId: 'lost', language: 'en', length: 'short' }
  const strange = [null, 7, 'reading', { status: 'streaming' }]
  for (const [index, state] of [...strange, reading].entries()) extension.session.set(`summary:${index + 20}`, state)
  await markInterruptedRuns(() => false)
  expect(extension.session.get('summary:24')).toMatchObject({ status: 'failed', failure: { code: 'interrupted' } })
  expect(strange.map((_, index) => extension.session.get(`summary:${index + 20}`))).toEqual(strange)
})
