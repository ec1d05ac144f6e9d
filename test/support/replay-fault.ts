/** Asks a server that goes wrong, as the product would, and tells what the product made of it. */
import { ModelError, type ModelPrompt } from '../../src/core/language-model'
import { presetById, type Preset } from '../../src/core/presets'
import { openAiCompatible } from '../../src/providers/openai-compatible'

export interface FaultOutcome {
  /** Code of the failure the run ended with; `none` for a whole answer. */
  kind: string
  retry: string
  /** Whether all the text that arrived is still there at the end. */
  partialKept: boolean
}

const prompt: ModelPrompt = {
  system: 'Answer in JSON.',
  user: '[1] 한빛시가 도서관 세 곳을 연다.',
  schema: { type: 'object' },
  maximumTokens: 500,
}

/** With all of the product's own retries, but without their waits. `silence`: milliseconds until the watchdogs bite. */
export async function replayFault(baseURL: string, silence: number): Promise<FaultOutcome> {
  const settings = { preset: presetById('openai') as Preset, baseURL, model: 'fault', apiKey: 'key' }
  const timing = { firstToken: silence, gap: silence, total: silence * 10 }
  const model = openAiCompatible(settings, { timing, pause: () => Promise.resolve() })
  let held = ''
  let arrived = ''
  const outcome = (kind: string, retry: string): FaultOutcome => ({ kind, retry, partialKept: held === arrived })
  try {
    for await (const part of model.stream(prompt, new AbortController().signal)) {
      if (part.type === 'restart') held = ''
      if (part.type === 'text-delta') held += part.text
      if (held.length > arrived.length) arrived = held
    }
    return outcome('none', 'none')
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown
    return outcome(thrown.code, thrown.retry)
  }
}
