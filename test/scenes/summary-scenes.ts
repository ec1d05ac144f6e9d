/** Every state of popup and panel. */
import { modelErrors, pageErrors, runErrors, type ErrorCode } from '../../src/core/error'
import { withSpeaker } from '../../src/core/quotes/set-speaker'
import { defaultSettings, type Settings } from '../../src/core/settings'
import { emptySummary, type ArticleState, type RunFacts, type Summary, type SummaryState } from '../../src/core/summary/summary-state'
import { articleRun, englishArticle, inDoubt, japaneseArticle, koreanArticle, withFacts } from './articles'
import { frontTab, sceneTime, type Act, type Scene } from './scene'
import { chartSummary, englishSummary, halfSummary, koreanSummary, unbrokenSummary } from './summaries'

const facts: RunFacts = {
  runId: articleRun,
  language: 'ko',
  length: 'standard',
  engine: { name: 'gpt-5.4-mini', host: 'api.openai.com' },
  startedAt: 1_000,
  adaptations: [],
  requests: 1,
  read: 1,
}

const connected: Settings = {
  ...defaultSettings,
  model: { preset: 'openai', baseURL: 'https://api.openai.com/v1', model: 'gpt-5.4-mini', contextTokens: null, images: false },
  ownFigures: [
    { id: 'own-holm', names: ['마거릿 홈', 'Margaret Holm'] },
    { id: 'own-han', names: ['한서윤', 'Han Seo-yun'] },
  ],
  watched: ['own-holm'],
}

const done = (summary: Summary, change: Partial<RunFacts> = {}): SummaryState => ({
  status: 'done',
  summary,
  finishedAt: 4_100,
  inputTokens: 1_820,
  outputTokens: 420,
  fromCache: false,
  ...facts,
  ...change,
})
const onDevice = (language: 'ko' | 'en', reason: 'no-model' | 'not-article'): SummaryState => ({
  status: 'on-device',
  runId: articleRun,
  language,
  length: 'standard',
  reason,
})
const failed = (code: ErrorCode, summary: Summary, detail = {}): SummaryState => ({
  status: 'failed',
  failure: { code, detail },
  summary,
  facts,
  runId: articleRun,
  language: 'ko',
  length: 'standard',
})

interface Given {
  article?: ArticleState
  state: SummaryState
  settings?: Settings
  face?: 'popup' | 'sidepanel'
  saved?: { id: string; quoteId: number | null; result: string; parts?: string[] }[]
  act?: Act
}

function scene(name: string, { article, state, settings = connected, face = 'popup', saved = [], act }: Given): Scene {
  return {
    name,
    face,
    session: { [`summary:${frontTab}`]: state, ...(article ? { [`article:${frontTab}`]: article } : {}) },
    local: { settings },
    answers: {
      'summary/start': 'accepted',
      'summary/stop': 'stopped',
      'settings/managed': {},
      'page/show': true,
      'page/show-image': true,
      'page/selection': 0,
      'library/recheck': saved,
      'library/save': { id: 'saved-1' },
      'library/remove': null,
    },
    tabUrl: 'https://news.example/2026/11/12/small-model',
    ...(act ? { act } : {}),
  }
}

const free: Settings = { ...connected, model: null }
const reading: SummaryState = { status: 'reading', runId: articleRun, language: 'ko', length: 'standard' }
const quote = (id: number): string => `[data-quote="${id}"]`

const mainScenes: Scene[] = [
  scene('reading', { state: reading }),
  scene('reading-article-there', { article: koreanArticle, state: reading }),
  scene('reading-without-model', { article: koreanArticle, state: reading, settings: free }),
  scene('on-device', { article: koreanArticle, state: onDevice('ko', 'no-model'), settings: free }),
  scene('on-device-english-wanted', { article: koreanArticle, state: onDevice('en', 'no-model'), settings: free }),
  scene('on-device-english-article', { article: englishArticle, state: onDevice('en', 'no-model'), settings: free }),
  scene('streaming', {
    article: koreanArticle,
    state: { status: 'streaming', summary: halfSummary, thinking: false, ...facts, language: 'en' },
  }),
  scene('thinking', {
    article: koreanArticle,
    state: { status: 'streaming', summary: emptySummary, thinking: true, ...facts, read: 0.62 },
  }),
  scene('silent', {
    article: koreanArticle,
    state: { status: 'streaming', summary: emptySummary, thinking: false, silent: true, ...facts },
  }),
  scene('model-just-connected', { article: koreanArticle, state: onDevice('ko', 'no-model') }),
  scene('waiting', {
    article: koreanArticle,
    state: {
      status: 'waiting',
      summary: halfSummary,
      until: Date.parse(sceneTime) + 18_000,
      failure: { code: 'rate_limit' },
      ...facts,
      language: 'en',
    },
  }),
  scene('done', { article: koreanArticle, state: done(koreanSummary) }),
  scene('done-english', { article: koreanArticle, state: done(englishSummary, { language: 'en' }), face: 'sidepanel' }),
  scene('done-saved-and-gone', {
    article: koreanArticle,
    state: done(koreanSummary),
    saved: [
      { id: 'a', quoteId: 1, result: 'unchanged' },
      { id: 'b', quoteId: null, result: 'gone' },
    ],
    face: 'sidepanel',
  }),
  scene('done-changed-since-saved', {
    article: koreanArticle,
    state: done(koreanSummary),
    saved: [
      { id: 'a', quoteId: 1, result: 'edited', parts: ['처음에 실린 말은 이보다 조금 길었고 단어 하나가 달랐다'] },
      { id: 'b', quoteId: 2, result: 'unchanged' },
    ],
    face: 'sidepanel',
  }),
  scene('done-read-off-charts', { article: koreanArticle, state: done(chartSummary, { images: { sent: 2, bytes: 118_400, left: 1 } }) }),
  scene('done-speakers-in-doubt', {
    article: inDoubt(koreanArticle, { 3: 'person', 4: 'speaker' }),
    state: done(koreanSummary),
    face: 'sidepanel',
  }),
  scene('done-english-speakers-in-doubt', {
    article: inDoubt(englishArticle, { 3: 'person', 2: 'speaker' }),
    state: done(englishSummary, { language: 'en' }),
    face: 'sidepanel',
  }),
  scene('done-unbroken-lines', { article: koreanArticle, state: done(unbrokenSummary), face: 'sidepanel' }),
  scene('failed-midway', { article: koreanArticle, state: failed('stalled', halfSummary) }),
  scene('failed-after-the-headline', {
    article: koreanArticle,
    state: failed('bad_output', { ...emptySummary, headline: koreanSummary.headline }),
  }),
  scene('stopped', { article: koreanArticle, state: failed('stopped', halfSummary) }),
]

const actScenes: Scene[] = [
  scene('doubt', { article: koreanArticle, state: done(koreanSummary), act: { hover: '.doubt' } }),
  scene('unsupported', { article: koreanArticle, state: done(koreanSummary), act: { focus: '.unsupported' } }),
  scene('evidence', { article: koreanArticle, state: done(koreanSummary), face: 'sidepanel', act: { hover: `${quote(3)} .evidence` } }),
  scene('menu', {
    article: koreanArticle,
    state: done(englishSummary, { language: 'en' }),
    face: 'sidepanel',
    act: { click: `${quote(3)} [data-command=more]` },
  }),
  scene('copied', {
    article: koreanArticle,
    state: done(koreanSummary),
    face: 'sidepanel',
    act: { click: `${quote(3)} [data-command=copy]` },
  }),
  scene('choosing-the-speaker', {
    article: inDoubt(koreanArticle, { 3: 'person' }),
    state: done(koreanSummary),
    face: 'sidepanel',
    act: { click: '[data-quote="3"] [data-command=change-speaker]' },
  }),
  scene('speaker-set-by-the-reader', {
    article: { ...koreanArticle, quotes: withSpeaker(koreanArticle, [1], 'nobody') },
    state: done(koreanSummary),
    face: 'sidepanel',
    act: { focus: '[data-command=undo-speaker]' },
  }),
  scene('highlighted', { article: koreanArticle, state: done(koreanSummary), act: { click: '.points .chip' } }),
  scene('all-quotes', { article: koreanArticle, state: done(koreanSummary), act: { click: '[data-command=all-quotes]' } }),
  scene('one-speaker', {
    article: koreanArticle,
    state: onDevice('ko', 'no-model'),
    settings: free,
    act: { click: '[data-command=speaker-only]' },
  }),
  scene('languages', {
    article: koreanArticle,
    state: onDevice('ko', 'no-model'),
    settings: free,
    act: { click: '[data-command=language]' },
  }),
  scene('unfolded', {
    article: koreanArticle,
    state: onDevice('ko', 'no-model'),
    settings: free,
    act: { click: '[data-command=all-points]' },
  }),
  scene('tools', { article: koreanArticle, state: onDevice('ko', 'no-model'), settings: free, act: { hover: '.quote' } }),
]

const pageScenes: Scene[] = [
  scene('idle', { state: { status: 'idle' }, face: 'sidepanel', act: { switchTab: 2 } }),
  scene('selection', { article: withFacts(koreanArticle, { selection: true }), state: done(koreanSummary) }),
  scene('not-article', { article: withFacts(koreanArticle, { verdict: 'not-article' }), state: onDevice('ko', 'not-article') }),
  scene('many-requests', {
    article: koreanArticle,
    state: { status: 'on-device', runId: articleRun, language: 'ko', length: 'standard', reason: 'many-requests', requests: 11 },
  }),
  scene('listing', { article: withFacts(koreanArticle, { verdict: 'listing' }), state: onDevice('ko', 'not-article') }),
  scene('stub', { article: withFacts(koreanArticle, { verdict: 'stub', truncated: 'wall' }), state: done(koreanSummary) }),
  scene('cut-and-pruned', { article: withFacts(koreanArticle, { truncated: 'long' }), state: done(koreanSummary, { read: 0.62 }) }),
  scene('from-data', { article: withFacts(koreanArticle, { source: 'data' }), state: done(koreanSummary) }),
  scene('other-language', { article: japaneseArticle, state: done(koreanSummary) }),
  scene('other-language-without-model', { article: japaneseArticle, state: onDevice('ko', 'no-model'), settings: free }),
  scene('no-quotes', { article: { ...koreanArticle, quotes: [] }, state: onDevice('ko', 'no-model'), settings: free }),
]

const pageFailures: Scene[] = pageErrors.map((code) =>
  scene(`failed-${code}`, { state: { ...failed(code, emptySummary), facts: null } as SummaryState }),
)
const runFailures: Scene[] = [...modelErrors, ...runErrors].map((code) =>
  scene(`failed-${code}`, {
    article: koreanArticle,
    state: failed(code, emptySummary, { host: 'api.openai.com', model: 'gpt-5.4-mini', seconds: 18 }),
  }),
)

export const summaryScenes: readonly Scene[] = [...mainScenes, ...actScenes, ...pageScenes, ...pageFailures, ...runFailures]
