/** States of the pages that fill a tab: options, library, first run. */
import type { SavedQuote } from '../../src/core/citation/saved-quote'
import { toSavedQuote } from '../../src/core/citation/saved-quote'
import { verifyQuote } from '../../src/core/quotes/quote'
import { defaultSettings, type Settings } from '../../src/core/settings'
import type { ArticleState } from '../../src/core/summary/summary-state'
import type { LibraryFacet } from '../../src/protocol/library'
import { englishArticle, koreanArticle } from './articles'
import type { Act, FaceName, Scene } from './scene'

const connected: Settings = {
  ...defaultSettings,
  model: { preset: 'openai', baseURL: 'https://api.openai.com/v1', model: 'gpt-5.4-mini', contextTokens: null, images: false },
  ownFigures: [
    { id: 'own-holm', names: ['마거릿 홈', 'Margaret Holm'] },
    { id: 'own-han', names: ['한서윤', 'Han Seo-yun'] },
  ],
  watched: ['own-holm', 'own-han'],
}

const savedFrom = (state: ArticleState): SavedQuote[] =>
  state.quotes.flatMap((quote) => {
    const verified = verifyQuote(state.article, quote)
    return verified
      ? [toSavedQuote(verified, state.article, { id: `${state.article.language}-${quote.id}`, savedAt: '2026-11-12T10:00:00Z' })]
      : []
  })

const saved = [...savedFrom(koreanArticle), ...savedFrom(englishArticle)]
const counted = (names: readonly (string | null | undefined)[]): LibraryFacet[] =>
  [...new Set(names)].flatMap((name) => (name ? [{ key: name, name, count: names.filter((other) => other === name).length }] : []))
const facets = {
  speakers: counted(saved.map((quote) => quote.speaker?.canonical)),
  outlets: counted(saved.map((quote) => quote.article.siteName)),
}

interface Given {
  settings?: Settings
  answers?: Record<string, unknown>
  act?: Act
}

const usual: Record<string, unknown> = {
  'key/has': true,
  'key/store': 'stored',
  'settings/managed': {},
  'provider/test': { ok: true, model: 'gpt-5.4-mini', milliseconds: 820, adopted: true },
  'provider/models': { ok: true, models: [{ id: 'gpt-5.4-mini', contextTokens: null }] },
  'data/stored': { cachedSummaries: 42, cacheBytes: 318_000, savedQuotes: 128, keys: 1 },
  'library/query': { quotes: saved, total: saved.length, facets },
  'library/remove': saved[0],
  'library/add': { added: 1 },
}

const scene = (face: FaceName, name: string, { settings = defaultSettings, answers = {}, act }: Given = {}): Scene => ({
  name,
  face,
  session: {},
  local: { settings },
  answers: { ...usual, ...answers },
  tabUrl: null,
  ...(act ? { act } : {}),
})

const nothing = { quotes: [], total: 0, facets: { speakers: [], outlets: [] } }
const refused = { ok: false, failure: { code: 'cors_origin', detail: { host: 'localhost:11434' } } }

const noServer = { ok: false, failure: { code: 'bad_base_url', detail: { host: '127.0.0.1:4802' } } }
const compatible = { preset: 'custom', model: 'hanbit-large', contextTokens: null, images: false }

export const pageScenes: readonly Scene[] = [
  scene('options', 'untouched', { answers: { 'data/stored': { cachedSummaries: 0, cacheBytes: 0, savedQuotes: 0, keys: 0 } } }),
  scene('options', 'works', { settings: connected, act: { click: '[data-command=test]' } }),
  scene('options', 'refused', {
    settings: {
      ...connected,
      model: { preset: 'ollama', baseURL: 'http://localhost:11434/v1', model: 'qwen3:8b', contextTokens: null, images: false },
    },
    answers: { 'provider/test': refused },
    act: { click: '[data-command=test]' },
  }),
  scene('options', 'no-key', { answers: { 'key/has': false }, act: { click: '[data-preset=anthropic]' } }),
  scene('options', 'unencrypted', {
    settings: {
      ...connected,
      model: { ...compatible, baseURL: 'http://192.168.0.7:8000/v1' },
      followedSites: ['https://news.example', 'https://daily.example'],
    },
    act: { click: '[data-site]' },
  }),
  scene('options', 'other-address', {
    settings: { ...connected, model: { ...compatible, baseURL: 'http://127.0.0.1:4802' } },
    answers: { 'provider/test': { ...noServer, answersAt: 'http://127.0.0.1:4802/v1' } },
    act: { click: '[data-command=test]' },
  }),
  scene('options', 'search-figure', { settings: connected, act: { fill: '[name=figure]', value: 'al' } }),
  scene('options', 'managed', {
    answers: {
      'settings/managed': { preset: 'vllm', baseURL: 'https://models.newsroom.example/v1', model: 'newsroom-large', locked: true },
    },
  }),
  scene('library', 'filled'),
  scene('library', 'removed', { act: { click: '[data-command=remove]' } }),
  scene('library', 'empty', { answers: { 'library/query': nothing } }),
  scene('library', 'no-match', { answers: { 'library/query': { ...nothing, facets } }, act: { fill: '[name=search]', value: 'zzz' } }),
  scene('welcome', 'first-run'),
]
