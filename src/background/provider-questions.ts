/** What options asks about a provider, answered with facts that a face puts into words. */
import { VerbatimError, type Failure } from '../core/error'
import { ModelError } from '../core/language-model'
import { keepAlive } from '../platform/keep-alive'
import { listModels } from '../providers/list-models'
import { testConnection } from '../providers/test-connection'
import type { ModelChoice, ProviderAddress } from '../protocol/settings'
import { connectionTo } from './connected-model'
import { modelSurroundings } from './model-surroundings'

type Answered<Value> = ({ ok: true } & Value) | { ok: false; failure: Failure }

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

/** Asks the provider for a few words, as a summary would be asked for. */
export const tryConnection = (address: ProviderAddress): Promise<Answered<{ model: string; milliseconds: number }>> =>
  answered(async () => {
    const connection = await connectionTo(address)
    const started = Date.now()
    await testConnection(connection, modelSurroundings())
    return { model: address.model, milliseconds: Date.now() - started }
  })

/** The models the provider offers. */
export const askModels = (address: ProviderAddress): Promise<Answered<{ models: ModelChoice[] }>> =>
  answered(async () => ({ models: await listModels(await connectionTo(address)) }))
