/** Whom a model names for a doubtful quotation stands in the tab's article, fresh from the model and from the cache alike. */
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { StartSummary } from '../../../../src/protocol/summary'
import { fakeExtension } from '../../security/fake-extension'
import { articleOf as articleWith, scriptedModel, speak } from '../../core/summary/run/scripted-model'

const extension = fakeExtension()
const article = articleWith(
  ['Hester Quayle and Ida Morrow lead the ferry board of Kilbrannan.', '“We will not cut a single sailing this summer,” they said.'],
  'en',
)
const line = { s: [1], text: 'Hester Quayle and Ida Morrow lead the ferry board of Kilbrannan.' }
const answer = { status: 'ok', headline: line, lede: line, who: [{ q: 1, p: 1 }], bullets: [line], quotes: [] }
const model = scriptedModel(() => speak(JSON.stringify(answer)))
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
vi.mock('../../../../src/background/runs/article-source', () => ({ readArticle: async () => article }))
vi.mock('../../../../src/background/model/connected-model', () => ({ connectedModel: async () => model }))
const { defaultSettings } = await import('../../../../src/core/settings')
const { withSpeaker } = await import('../../../../src/core/quotes/set-speaker')
const { termsOf } = await import('../../../../src/background/runs/run-terms')
const { summariseTab } = await import('../../../../src/background/runs/summarise-tab')
const { clearCache } = await import('../../../../src/background/storage/summary-cache')
const { changeArticle } = await import('../../../../src/background/storage/tab-state')
const { articleOf } = await import('../../../../src/protocol/summary')

const wishes: StartSummary = { tabId: 1, language: null, length: null, fresh: false, anyway: false, selection: false, coverage: null }
const connection = { preset: 'custom', baseURL: 'https://model.example/v1', model: 'scripted', contextTokens: null, images: false }

async function speakerAfterRun() {
  const terms = await termsOf(wishes, { ...defaultSettings, model: connection }, { runId: 'run', clicked: true })
  await summariseTab(terms, () => undefined, AbortSignal.timeout(9_000))
  return (await articleOf(1).get())?.quotes[0]?.speaker
}

beforeEach(clearCache)

it('names whom the model chose, and says so', async () => {
  const chosen = { canonical: 'Hester Quayle', doubt: 'none', setBy: 'model', evidence: { kind: 'chosen', note: 'scripted' } }
  expect(await speakerAfterRun()).toMatchObject(chosen)
  const asked = model.prompts.length
  expect(await speakerAfterRun()).toMatchObject(chosen)
  expect(model.prompts).toHaveLength(asked)
})

it('leaves alone what the reader has set', async () => {
  await speakerAfterRun()
  await changeArticle(1, (read) => ({ ...read, quotes: withSpeaker(read, [1], { name: 'Ida Morrow' }) }))
  expect((await speakerAfterRun())?.canonical).toBe('Ida Morrow')
})
