/** Tries a connection the way a summary would use it: some servers list their models to anyone, and then refuse the question. */
import { ModelError, type ModelPrompt } from '../core/language-model'
import { openAiCompatible, type ConnectionSettings, type Dependencies } from './openai-compatible'
import { noPatience } from './retry-policy'

/** Costs a few tokens. The schema is there so that a server's refusal of schemas is found, and remembered, here. */
const greeting: ModelPrompt = {
  system: 'Answer with one JSON object and nothing else.',
  user: 'Answer in JSON: {"ok":true}',
  schema: { type: 'object', additionalProperties: false, required: ['ok'], properties: { ok: { type: 'boolean' } } },
  maximumTokens: 64,
}

/** A model that thinks may not get round to its answer within so few tokens, and a small one may miss its form: it did answer. */
const goodEnough = new Set(['truncated', 'empty', 'bad_output'])

/** @throws ModelError when the server cannot be used as it is set. */
export async function testConnection(settings: ConnectionSettings, dependencies: Dependencies = {}): Promise<void> {
  const model = openAiCompatible(settings, { ...dependencies, patience: noPatience })
  const stop = new AbortController()
  try {
    for await (const part of model.stream(greeting, stop.signal)) {
      if (part.type === 'finish') return
    }
  } catch (thrown) {
    if (!(thrown instanceof ModelError && goodEnough.has(thrown.code))) throw thrown
  }
}
