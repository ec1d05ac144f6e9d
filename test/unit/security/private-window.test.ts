/** A private window: what was read there is shown there, and nothing of it is kept or taken from what is kept. */
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { StartSummary } from '../../../src/protocol/summary'
import { articleOf as articleFrom, scriptedModel, speak } from '../core/summary/run/scripted-model'
import { fakeExtension } from './fake-extension'

const extension = fakeExtension()
const article = articleFrom(['The harbour council of Port Ellery voted on Tuesday to rebuild the old sea wall.'], 'en')
const answer = JSON.stringify({
  status: 'ok',
  headline: { s: [1], text: 'The harbour council of Port Ellery voted to rebuild the sea wall' },
  bullets: [{ s: [1], text: 'The harbour council of Port Ellery voted on Tuesday to rebuild the old sea wall.' }],
  quotes: [],
})
const model = scriptedModel(() => speak(answer))
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
vi.mock('../../../src/background/runs/article-source', () => ({ readArticle: async () => article }))
vi.mock('../../../src/background/model/connected-model', () => ({ connectedModel: async () => model }))
const { defaultSettings } = await import('../../../src/core/settings')
const { termsOf } = await import('../../../src/background/runs/run-terms')
const { summariseTab } = await import('../../../src/background/runs/summarise-tab')
const { cacheSize } = await import('../../../src/background/storage/summary-cache')
const { answers } = await import('../../../src/background/answers')
const { database } = await import('../../../src/background/storage/database')

const wishes: StartSummary = { tabId: 1, language: null, length: null, fresh: false, anyway: false, selection: false, coverage: null }
const settings = {
  ...defaultSettings,
  model: { preset: 'custom', baseURL: 'https://model.example/v1', model: 'any', contextTokens: null, images: false },
}

async function summarise(): Promise<string[]> {
  const statuses: string[] = []
  const terms = await termsOf(wishes, settings, { runId: 'run', clicked: true })
  await summariseTab(terms, ({ status }) => statuses.push(status), new AbortController().signal)
  return statuses
}

beforeEach(() => (model.prompts.length = 0))

it('leaves no summary in the cache', async () => {
  extension.privately(true)
  expect((await summarise()).at(-1)).toBe('done')
  expect((await cacheSize()).count).toBe(0)
  const db = await database()
  const kept = await Promise.all((['summaries', 'quotes', 'keys'] as const).map((store) => db.getAll(store)))
  expect(JSON.stringify([kept, [...extension.local]])).not.toContain('harbour')
})

it('has its article only in the memory of the session, under its own tab', () => {
  expect([...extension.session.keys()].filter((key) => key.startsWith('article:'))).toEqual(['article:1'])
})

it('does not tell from the speed of an answer what was read outside of it', async () => {
  extension.privately(false)
  await summarise()
  expect((await cacheSize()).count).toBe(1)
  extension.privately(true)
  await summarise()
  expect(model.prompts).toHaveLength(2)
})

it('takes no quotation into the library', async () => {
  const save = answers.find(({ name }) => name === 'library/save')
  const ask = (): Promise<unknown> | undefined => save?.handle({ tabId: 1, quoteId: 1 }, {})
  extension.privately(true)
  expect(await ask()).toBe('private')
  extension.privately(false)
  expect(await ask()).not.toBe('private')
})
