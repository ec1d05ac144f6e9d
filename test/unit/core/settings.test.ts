import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article'
import { defaultSettings, modelInForce, parseSettings } from '../../../src/core/settings'

test('settings that were never stored are the defaults', () => {
  expect(parseSettings(undefined)).toEqual(defaultSettings)
})

test('one broken field costs that field alone', () => {
  const stored = { length: 'endless', language: 'ko', watched: ['sam-altman', 7], model: { preset: 'openai' } }
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, language: 'ko', watched: ['sam-altman'] })
})

test('whatever is stored, settings can be read', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(parseSettings(stored).version).toBe(1)
    }),
  )
})

test('whatever a page answers, it is an article or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      const article = parseArticle(answer)
      if (article) expect(article.paragraphs.every(({ end }) => end <= article.text.length)).toBe(true)
    }),
  )
})

test('a text that is too long is cut after a whole paragraph and says so', () => {
  const paragraph = '가'.repeat(30_000)
  const text = Array.from({ length: 5 }, () => paragraph).join('\n\n')
  const paragraphs = Array.from({ length: 5 }, (_, index) => ({ start: index * 30_002, end: index * 30_002 + 30_000, kind: 'body' }))
  const article = parseArticle({ url: 'https://news.example/', text, paragraphs, language: 'ko', verdict: 'article' })
  expect(article).toMatchObject({ truncated: 'long' })
  expect(article?.paragraphs).toHaveLength(3)
  expect(article?.text).toHaveLength(90_004)
})

test.each([
  ['short', 'wall'],
  ['long', 'long'],
])('an article of before the kinds of cuts were told apart, %s: %s', (length, truncated) => {
  const text = 'a'.repeat(length === 'long' ? 90_000 : 900)
  const kept = { url: 'https://news.example/', text, paragraphs: [{ start: 0, end: text.length, kind: 'body' }], language: 'en' }
  expect(parseArticle({ ...kept, verdict: 'article', truncated: true })).toMatchObject({ truncated })
  expect(parseArticle({ ...kept, verdict: 'article', truncated: false })).toMatchObject({ truncated: null })
})

const own = { preset: 'openai', baseURL: 'https://api.openai.com/v1', model: 'small', contextTokens: 9000, images: true }
const policy = { baseURL: 'https://models.newsroom.example/v1', model: 'newsroom' }
const proposed = { preset: 'custom', ...policy, contextTokens: null, images: false }

test.each([
  ['a proposal stands where the reader chose nothing', defaultSettings, policy, proposed],
  ["a proposal gives way to the reader's model", { ...defaultSettings, model: own }, policy, own],
  ['a proposal gives way to the on-device engine when that was chosen', { ...defaultSettings, declinesModel: true }, policy, null],
  ['a lock gives way to nothing', { ...defaultSettings, declinesModel: true }, { ...policy, locked: true }, proposed],
  ['a lock without an address locks nothing', { ...defaultSettings, model: own }, { model: 'newsroom', locked: true }, own],
])('%s', (_claim, settings, managed, model) => {
  expect(modelInForce(settings, managed)).toEqual(model)
})
