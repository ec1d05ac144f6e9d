/** The models a server offers, with their size where it tells. */
import { ModelError } from '../core/language-model'
import { bestFirst, type ListedModel } from './chat-models'
import { isRecord, type Fields } from './json'
import { toModelError } from './openai-error'
import { makeClient, type ServerSettings } from './request/client'
import { jsonFetch, type Fetch } from './request/judged-fetch'

export interface ModelChoice {
  id: string
  /** Tokens of prompt and answer together; null when the server does not say. */
  contextTokens: number | null
}

/** Where OpenRouter, Groq, Mistral, vLLM and LM Studio write it; llama.cpp has it in `meta`. */
const contextFields = ['context_length', 'context_window', 'max_context_length', 'max_model_len', 'loaded_context_length', 'n_ctx']

function contextOf(model: Fields): number | null {
  const meta = isRecord(model['meta']) ? model['meta'] : {}
  const found = contextFields.map((field) => model[field] ?? meta[field]).find((value) => typeof value === 'number' && value > 0)
  return typeof found === 'number' ? found : null
}

function toListed(model: unknown): ListedModel[] {
  if (!isRecord(model) || typeof model['id'] !== 'string') return []
  // Google prefixes its ids with the collection they are in.
  return [{ id: model['id'].replace(/^models\//, ''), fields: model }]
}

/** Milliseconds; a list is short, and somebody is looking at a menu. */
const longestWait = 15_000

/**
 * The models that can write a summary, best first; those that embed, speak or draw are left out.
 * @throws ModelError
 */
export async function listModels(server: ServerSettings, fetchImpl: Fetch = fetch): Promise<ModelChoice[]> {
  const client = makeClient(
    server,
    jsonFetch((...request) => fetchImpl(...request)),
  )
  const signal = AbortSignal.timeout(longestWait)
  try {
    const body = await client.get<unknown>('/models', { signal })
    const models: unknown = isRecord(body) ? body['data'] : body
    if (!Array.isArray(models)) throw new ModelError('bad_base_url', 'never')
    return bestFirst(models.flatMap(toListed), server.preset).map(({ id, fields }) => ({ id, contextTokens: contextOf(fields) }))
  } catch (thrown) {
    const { code, retry, detail } = signal.aborted ? new ModelError('stalled', 'restart') : toModelError(thrown)
    throw new ModelError(code, retry, { ...detail, host: new URL(server.baseURL).host })
  }
}
