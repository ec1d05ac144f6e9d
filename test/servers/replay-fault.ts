/**
 * Asks a server that goes wrong, as the product would, and tells what the product made of it. {@link replayWith} runs where it is called
 * or, sent there as source, inside the extension's worker: so it stands alone.
 */
import type { LanguageModel, ModelError } from '../../src/core/language-model'
import { presetById, type Preset } from '../../src/core/presets/presets'
import { openAiCompatible } from '../../src/providers/openai-compatible'

export interface Replayed {
  /** Code of the failure the run ended with; `none` for a whole answer. */
  kind: string
  retry: string
  /** The text that stands at the end. */
  held: string
}

/** All of the product's own retries happen; `replayWith` is for models that do not wait between them. */
export async function replayWith(model: LanguageModel): Promise<Replayed> {
  const prompt = { system: 'Answer in JSON.', user: '[1] 한빛시가 도서관 세 곳을 연다.', schema: { type: 'object' }, maximumTokens: 500 }
  let held = ''
  try {
    for await (const part of model.stream(prompt, new AbortController().signal)) {
      if (part.type === 'restart') held = ''
      if (part.type === 'text-delta') held += part.text
    }
    return { kind: 'none', retry: 'none', held }
  } catch (thrown) {
    const { code, retry } = thrown as ModelError
    return { kind: code, retry, held }
  }
}

/** Here in Node, with the product's code. `silence`: milliseconds until the watchdogs bite. */
export function replayFault(baseURL: string, silence: number): Promise<Replayed> {
  const settings = { preset: presetById('openai') as Preset, baseURL, model: 'fault', apiKey: 'key' }
  const timing = { firstToken: silence, gap: silence, total: silence * 10 }
  return replayWith(openAiCompatible(settings, { timing, pause: () => Promise.resolve() }))
}
