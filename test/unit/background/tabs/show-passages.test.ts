/** Where the page was drawn anew, the background finds the article's words in it, and marks no others. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { TextSpan } from '../../../../src/core/text/span'
import { articleOf } from '../../core/summary/run/scripted-model'

const paragraphs = ['The ferry was late again.', '“We will build a second pier,” said Ada Holm, “and a third.”', 'The vote is on Friday.']
const article = articleOf(paragraphs, 'en')
const asked: { spans: readonly TextSpan[]; of: string }[] = []
let page: string | null
let isUnchanged: boolean

vi.mock('../../../../src/protocol/summary', () => ({ articleOf: () => ({ get: async () => ({ article }) }) }))
vi.mock('../../../../src/protocol/article', () => ({
  highlightSpans: {
    sendToTab: async (_tabId: number, input: { spans: readonly TextSpan[]; of: string }) => {
      if (page === null) throw new Error('no one answers')
      asked.push(input)
      return input.of === 'article' ? isUnchanged : input.spans.length > 0
    },
  },
  readText: { sendToTab: async () => page },
}))
const { showPassages } = await import('../../../../src/background/tabs/show-passages')

const spanOf = (words: string): TextSpan => {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length }
}
const parts = ['We will build a second pier', 'and a third'].map(spanOf)
const wordsAsked = (): string[] => asked.at(-1)?.spans.map(({ start, end }) => (page ?? '').slice(start, end)) ?? []

beforeEach(() => {
  asked.length = 0
  page = article.text
  isUnchanged = false
})

test('a page that still has the article where it was read is not read again', async () => {
  isUnchanged = true
  expect(await showPassages(1, parts)).toBe(true)
  expect(asked).toEqual([{ spans: parts, of: 'article' }])
})

test('words that moved are shown where they stand now, those that were edited too', async () => {
  page = `Menu\n\n${paragraphs[0]} Sorry.\n\n${paragraphs[1]?.replace('a second pier', 'a second, longer pier')}\n\n${paragraphs[2]}`
  expect(await showPassages(1, parts)).toBe(true)
  expect(asked.at(-1)?.of).toBe('page')
  expect(wordsAsked()).toEqual(['We will build a second, longer pier', 'and a third'])
})

test('a page that has other words now loses the highlight', async () => {
  page = 'Another story altogether.'
  expect(await showPassages(1, parts)).toBe(false)
  expect(asked.at(-1)).toEqual({ spans: [], of: 'page' })
})

test('an empty list only takes the highlight away', async () => {
  expect(await showPassages(1, [])).toBe(false)
  expect(asked).toEqual([{ spans: [], of: 'article' }])
})

test('a page that is gone has nothing to show', async () => {
  page = null
  expect(await showPassages(1, parts)).toBe(false)
})
