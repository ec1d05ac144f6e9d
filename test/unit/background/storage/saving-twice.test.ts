/** One quotation is one record, however often and however fast it is saved. */
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { allQuotes, clearLibrary, putQuotes } from '../../../../src/background/storage/quote-library'
import { recheckSaved, saveFromArticle } from '../../../../src/background/storage/saved-from-article'
import type { ArticleState } from '../../../../src/core/summary/summary-state'
import { fictionalArticle, quotationOf, speaker } from '../../core/citation/fictional-article'

const first = '“공장은 겨울 전에 다 짓겠다”'
const second = '“일손은 이 고장에서 찾겠다”'

/** The article as one context read it, with the two quotations in it. */
function stateOf(paragraphs: readonly string[], facts: Parameters<typeof fictionalArticle>[1] = {}): ArticleState {
  const article = fictionalArticle(paragraphs, facts)
  const quotes = [...article.text.matchAll(/“[^”]+”/g)].map(([words], index) => ({ ...quotationOf(article, [words]).quote, id: index + 1 }))
  return { runId: 'run', article, sentences: [], quotes, referents: [], keySentences: [] }
}

const paragraphs = [`도예린 대표는 ${first}고 말했다.`, `이어 ${second}고 했다.`]
const read = stateOf(paragraphs)

beforeEach(clearLibrary)

it('a quotation saved three times at once is one record, and every save is told the same', async () => {
  const saved = await Promise.all([saveFromArticle(read, 1), saveFromArticle(read, 1), saveFromArticle(read, 1)])
  expect(new Set(saved.map((quote) => quote?.id)).size).toBe(1)
  expect(await allQuotes()).toHaveLength(1)
})

it.each([
  ['a fragment in the address', stateOf(paragraphs, { canonicalUrl: 'https://hanbit.example/news/17#top' })],
  ['no canonical address', stateOf(paragraphs, { canonicalUrl: null, url: 'https://hanbit.example/news/17#comments' })],
  ['spaces that do not break', stateOf(paragraphs.map((text) => text.replaceAll(' ', '\u00a0')))],
  ['letters in parts', stateOf(paragraphs.map((text) => text.normalize('NFD')))],
  ['invisible characters', stateOf(paragraphs.map((text) => text.replaceAll('겨울', '겨\u200b울')))],
])('the same quotation read with %s is the same record', async (_, other) => {
  await Promise.all([saveFromArticle(read, 1), saveFromArticle(other, 1), saveFromArticle(other, 1)])
  expect(await allQuotes()).toHaveLength(1)
})

it('two quotations saved at once are two, and so is the same one of two articles', async () => {
  const elsewhere = stateOf(paragraphs, { canonicalUrl: 'https://hanbit.example/news/18' })
  await Promise.all([saveFromArticle(read, 1), saveFromArticle(read, 2), saveFromArticle(elsewhere, 1), saveFromArticle(read, 2)])
  expect((await allQuotes()).map(({ parts }) => parts.join()).toSorted()).toEqual([first, first, second])
})

it('other words at the same place are a record of their own', async () => {
  await saveFromArticle(read, 1)
  await saveFromArticle(stateOf([paragraphs[0]?.replace('겨울', '여름') ?? '']), 1)
  expect(await allQuotes()).toHaveLength(2)
})

it('a save that fails does not stand in the way of the next', async () => {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('the disk is full', 'QuotaExceededError')
  }
  const failing = saveFromArticle(read, 1)
  await expect(failing).rejects.toThrow('full')
  IDBObjectStore.prototype.put = put
  expect(await saveFromArticle(read, 1)).not.toBeNull()
  await putQuotes([])
  expect(await allQuotes()).toHaveLength(1)
})

/** Two who say the same, the second further down. */
function twinsOf(...names: readonly string[]): ArticleState {
  const twins = stateOf(names.map((name) => `${name} 대표는 “할 말이 없다”고 했다.`))
  const from = twins.article.text.lastIndexOf('“')
  const segment = { start: from, end: twins.article.text.indexOf('”', from) + 1 }
  const [one, other] = twins.quotes.map((quote, index) => ({ ...quote, speaker: speaker(names[index] ?? '', '대표', null) }))
  if (!one || !other) throw new Error('two quotations were expected')
  return { ...twins, quotes: [one, { ...other, ...segment, segments: [segment] }] }
}

it('the same words of two people are two records, each at its place', async () => {
  const twins = twinsOf('도예린', '한가람')
  const saved = [await saveFromArticle(twins, 1), await saveFromArticle(twins, 2), await saveFromArticle(twins, 2)]
  expect(saved.map((quote) => quote?.speaker?.canonical)).toEqual(['도예린', '한가람', '한가람'])
  expect(await allQuotes()).toHaveLength(2)
  const found = await recheckSaved(twins)
  expect(Object.fromEntries(found.map(({ id, quoteId }) => [id, quoteId]))).toEqual({ [saved[0]?.id ?? '']: 1, [saved[1]?.id ?? '']: 2 })
})

it('the same words of one person are one record', async () => {
  const twins = twinsOf('도예린', '도예린')
  await Promise.all([saveFromArticle(twins, 1), saveFromArticle(twins, 2)])
  expect(await allQuotes()).toHaveLength(1)
})

function saying(words: string): ArticleState {
  const state = stateOf([`도예린 대표는 “${words}”고 말했다.`])
  return { ...state, quotes: [{ ...quotationOf(state.article, [words]).quote, id: 1 }] }
}

it.each(['다 짓겠다. 다만 의회가 동의해야 한다', '돈이 모이면 다 짓겠다'])(
  'words that stand in a longer quotation now are edited: %s',
  async (longer) => {
    await saveFromArticle(saying('다 짓겠다'), 1)
    expect(await recheckSaved(saying('다 짓겠다'))).toMatchObject([{ quoteId: 1, result: 'unchanged' }])
    expect(await recheckSaved(saying(longer))).toMatchObject([{ quoteId: 1, result: 'edited', parts: ['다 짓겠다'] }])
  },
)
