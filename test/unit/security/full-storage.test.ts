/** When storage is full, the oldest tabs and the cache give way, and what the reader saved never does. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layOutParagraphs } from '../../../src/core/article/article'
import type { SavedQuote } from '../../../src/core/citation/saved-quote'
import { emptySummary, type ArticleState, type SummaryState } from '../../../src/core/summary/summary-state'
import { fakeExtension } from './fake-extension'

const extension = fakeExtension()
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
const { keepArticle, keepSummary } = await import('../../../src/background/storage/tab-state')
const { allQuotes, putQuotes } = await import('../../../src/background/storage/quote-library')
const { cacheSize, remember } = await import('../../../src/background/storage/summary-cache')
const { database } = await import('../../../src/background/storage/database')

const megabyte = 1024 * 1024

/** An article of so many bytes in storage, in Hangul: three bytes each. */
const articleOfBytes = (bytes: number): ArticleState => ({
  runId: 'run',
  article: {
    ...layOutParagraphs([{ text: '가'.repeat(Math.floor(bytes / 3)), kind: 'body' }]),
    ...{ url: 'https://news.example/1', canonicalUrl: null, title: '', deck: null, byline: null, siteName: null, section: null },
    ...{
      leadImage: null,
      images: [],
      publishedAt: null,
      modifiedAt: null,
      language: 'ko',
      verdict: 'article',
      otherLanguage: null,
      truncated: null,
      source: 'drawn',
      via: null,
      otherText: '',
      selection: false,
    },
  },
  sentences: [],
  quotes: [],
  referents: [],
  keySentences: [],
})
const tabsKept = (): number[] => [...extension.session.keys()].flatMap((key) => /^article:(\d+)$/.exec(key)?.[1] ?? []).map(Number)
const reading: SummaryState = { status: 'reading', runId: 'run', language: 'ko', length: 'standard' }

describe('the session’s storage', () => {
  beforeEach(() => extension.session.clear())

  it('keeps the newest tabs when a few dozen long articles are read', async () => {
    for (let tab = 1; tab <= 30; tab++) {
      await keepArticle(tab, articleOfBytes(900_000))
      await keepSummary(tab, reading)
    }
    expect(extension.sessionBytes()).toBeLessThanOrEqual(10 * megabyte)
    expect(tabsKept()).toContain(30)
    expect(Math.min(...tabsKept())).toBe(31 - tabsKept().length)
    expect(tabsKept().length).toBeGreaterThan(9)
  })

  it('takes the state of the run along with the article that gives way', async () => {
    await keepArticle(1, articleOfBytes(6 * megabyte))
    await keepSummary(1, reading)
    await keepArticle(2, articleOfBytes(6 * megabyte))
    expect([...extension.session.keys()]).toEqual(['article:2'])
  })

  it('makes room for the state of a run as well', async () => {
    await keepArticle(1, articleOfBytes(5 * megabyte))
    await keepArticle(2, articleOfBytes(5 * megabyte - 1_000))
    extension.session.set('other', 'x'.repeat(10 * megabyte - extension.sessionBytes() - 20))
    await keepSummary(2, reading)
    expect(tabsKept()).toEqual([2])
    expect(extension.session.get('summary:2')).toEqual(reading)
  })

  it('says so when an article alone is too large', async () => {
    await expect(keepArticle(1, articleOfBytes(11 * megabyte))).rejects.toMatchObject({ failure: { code: 'storage_full' } })
  })

  it('tells how the run ended even when nothing else can give way', async () => {
    await keepArticle(1, articleOfBytes(5 * megabyte))
    extension.session.set('other', 'x'.repeat(10 * megabyte - extension.sessionBytes() - 20))
    await keepSummary(1, reading)
    expect(extension.session.get('summary:1')).toMatchObject({ status: 'failed', failure: { code: 'storage_full' } })
  })
})

const saved = (id: string): SavedQuote => ({
  id,
  savedAt: '2026-11-05T00:00:00.000Z',
  parts: ['We waited.'],
  segments: [{ start: 0, end: 10 }],
  prefix: '',
  suffix: '',
  article: { url: 'https://news.example/1', canonicalUrl: null, title: 'Wall', siteName: null, publishedAt: null, language: 'en' },
  speaker: null,
  doubt: 'none',
  translated: null,
  note: '',
})
const finished = { summary: emptySummary, inputTokens: null, outputTokens: null, read: 1 }

describe('the database', () => {
  const { put } = IDBObjectStore.prototype
  const full = (): DOMException => new DOMException('the disk is full', 'QuotaExceededError')
  afterEach(() => {
    IDBObjectStore.prototype.put = put
  })

  /** No record fits until the summaries are gone. */
  function fillDisk(): void {
    let freed = false
    const { clear } = IDBObjectStore.prototype
    IDBObjectStore.prototype.clear = function (this: IDBObjectStore) {
      freed ||= this.name === 'summaries'
      return clear.call(this)
    }
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record) {
      if (!freed) throw full()
      return put.apply(this, record)
    }
  }

  it('that is full gives up the cache to save a quotation', async () => {
    await putQuotes([saved('1')])
    await remember('key', finished)
    expect((await cacheSize()).count).toBe(1)
    fillDisk()
    await putQuotes([saved('2')])
    expect((await cacheSize()).count).toBe(0)
    expect((await allQuotes()).map(({ id }) => id).toSorted()).toEqual(['1', '2'])
  })

  it('that is full for good refuses the quotation aloud, and those saved before stay', async () => {
    const before = await allQuotes()
    IDBObjectStore.prototype.put = () => {
      throw full()
    }
    await expect(putQuotes([saved('3')])).rejects.toThrow('full')
    expect(await allQuotes()).toEqual(before)
  })

  it('that is full drops the cache rather than a quotation when a summary is finished', async () => {
    const before = await allQuotes()
    await remember('old', finished)
    IDBObjectStore.prototype.put = () => {
      throw full()
    }
    await remember('new', finished)
    expect((await cacheSize()).count).toBe(0)
    expect(await allQuotes()).toEqual(before)
  })

  it('with a record of another shape still shows all other quotations', async () => {
    const before = await allQuotes()
    await (await database()).put('quotes', { id: 'broken', savedAt: '2026-11-06', parts: null } as unknown as SavedQuote)
    await putQuotes([])
    expect(await allQuotes()).toEqual(before)
    expect(await (await database()).count('quotes')).toBe(before.length + 1)
  })
})
