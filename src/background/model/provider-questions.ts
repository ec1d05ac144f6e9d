/** What options asks about a provider, answered with facts that a face puts into words. */
import { VerbatimError, type Failure } from '../../core/error'
import { ModelError } from '../../core/language-model'
import { versionedBaseURL } from '../../core/presets/base-url'
import type { Settings } from '../../core/settings'
import { keepAlive } from '../../platform/keep-alive'
import { isBuiltInAiReady } from '../../providers/built-in-ai'
import { listModels } from '../../providers/list-models'
import { testConnection } from '../../providers/test-connection'
import { settingsItem, type ConnectionTest, type ConnectionTrial, type ModelChoice, type ServerFailure } from '../../protocol/settings'
import { browserLanguage } from './browser-language'
import { connectionTo, isBuiltIn } from './connected-model'
import { keepKey } from './key-store'
import { modelSurroundings } from './model-surroundings'

type Answered<Value> = ({ ok: true } & Value) | ServerFailure

async function answered<Value>(ask: () => Promise<Value>): Promise<Answered<Value>> {
  // A model on the reader's own machine may take minutes to load.
  const release = keepAlive()
  try {
    return { ok: true, ...(await ask()) }
  } catch (error) {
    if (error instanceof VerbatimError) return { ok: false, failure: error.failure }
    if (error instanceof ModelError) return { ok: false, failure: { code: error.code, detail: error.detail } }
    throw error
  } finally {
    release()
  }
}

/** @throws ModelError, VerbatimError when a summary could not be asked for in this way */
async function assertWorks(test: ConnectionTest, { language }: Settings): Promise<void> {
  if (!isBuiltIn(test)) return testConnection(await connectionTo(test, test.key), modelSurroundings())
  if (!(await isBuiltInAiReady(language ?? browserLanguage()))) throw new ModelError('model_not_found', 'never')
}

/** Counts tests, and what else is decided about models and keys: a decision may leave the settings just as they were. */
let decisions = 0

/** A test that is under way connects nothing and keeps no key any more. */
export const overtake = (): void => void decisions++

const choiceOf = ({ model, declinesModel }: Settings): string =>
  JSON.stringify([model?.preset, model?.baseURL, model?.model, declinesModel])

/** Puts what has worked in the place of what worked before. False when the reader decided otherwise during the test. */
async function takeOver({ preset, baseURL, model, key, adopts }: ConnectionTest, before: Settings, decision: number): Promise<boolean> {
  const isOvertaken = adopts !== null && choiceOf(await settingsItem.get()) !== choiceOf(before)
  if (isOvertaken || decision !== decisions) return false
  // The key goes first: a death in between leaves a key too many, never a model without its key.
  if (key !== '') await keepKey(new URL(baseURL).origin, key)
  if (adopts) await settingsItem.set({ ...(await settingsItem.get()), model: { preset, baseURL, model, ...adopts }, declinesModel: false })
  return true
}

/** What a server that is none, or is not there, comes to. */
const noServer: readonly Failure['code'][] = ['bad_base_url', 'network', 'offline', 'stalled', 'server', 'captive_portal']

/**
 * Asks, and where no model server answers asks once more at the address with the version that readers leave out. What is found there is only
 * told: the reader decides.
 */
async function askedTwice<Value>(baseURL: string, ask: (baseURL: string) => Promise<Value>): Promise<Answered<Value>> {
  const answer = await answered(() => ask(baseURL))
  const other = versionedBaseURL(baseURL)
  if (answer.ok || answer.failure.code !== 'bad_base_url' || other === null) return answer
  const second = await answered(() => ask(other))
  return second.ok || !noServer.includes(second.failure.code) ? { ...answer, answersAt: other } : answer
}

/** Asks the provider for a few words, as a summary would be asked for, and connects it when it gave them. */
export async function tryConnection(test: ConnectionTest): Promise<Answered<{ model: string; milliseconds: number; adopted: boolean }>> {
  const decision = ++decisions
  const before = await settingsItem.get()
  return askedTwice(test.baseURL, async (baseURL) => {
    const started = Date.now()
    await assertWorks({ ...test, baseURL }, before)
    const milliseconds = Date.now() - started
    const adopted = baseURL === test.baseURL && (await takeOver(test, before, decision))
    return { model: test.model, milliseconds, adopted }
  })
}

/** The models the provider offers. A typed key is used for the question and forgotten. */
export const askModels = (trial: ConnectionTrial): Promise<Answered<{ models: ModelChoice[] }>> =>
  askedTwice(trial.baseURL, async (baseURL) => ({ models: await listModels(await connectionTo({ ...trial, baseURL }, trial.key)) }))
