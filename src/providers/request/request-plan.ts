/** What is asked of a server over one run: the form it is known to take, changed where it refuses. */
import type { OpenAI } from 'openai'
import type { ModelError, ModelPrompt } from '../../core/language-model'
import type { Preset } from '../../core/presets/presets'
import { formOf, toBody } from './request-form'
import { ladderKey, type LadderMemory } from './ladder-memory'
import { applyAdaptation, describeAdaptation, isAdaptation, nextAdaptation } from './request-ladder'

export interface RequestPlan {
  body(): OpenAI.ChatCompletionCreateParamsStreaming
  /** The server took the form: what had to be changed for it is remembered. */
  accepted(): Promise<void>
  /** Leaves out what the server refused. Returns the change in one line, or null when nothing is left to leave out. */
  adapt(refusal: ModelError): string | null
  raiseMaximum(): void
  /** The prompt has images, and the server is known to refuse them. */
  readonly withholdsImages: boolean
}

interface Asked {
  preset: Preset
  baseURL: string
  model: string
}

function refusedParameter({ code, detail }: ModelError): string | null {
  if (code === 'bad_output') return 'format'
  return typeof detail['parameter'] === 'string' ? detail['parameter'] : null
}

export async function planRequest({ preset, baseURL, model }: Asked, prompt: ModelPrompt, memory: LadderMemory): Promise<RequestPlan> {
  const key = ladderKey(baseURL, model)
  const recalled = await memory.recall(key)
  const tried = recalled.filter(isAdaptation)
  let form = tried.reduce(applyAdaptation, formOf(preset, model))
  let { maximumTokens } = prompt
  let hasLearnt = false
  return {
    body: () => toBody({ ...prompt, maximumTokens }, model, form),
    async accepted() {
      if (hasLearnt) await memory.remember(key, tried)
    },
    adapt(refusal) {
      const adaptation = nextAdaptation(form, refusedParameter(refusal), tried)
      if (adaptation === null) return null
      const change = describeAdaptation(form, adaptation)
      form = applyAdaptation(form, adaptation)
      tried.push(adaptation)
      hasLearnt = true
      return change
    },
    raiseMaximum() {
      maximumTokens *= 2
    },
    withholdsImages: (prompt.images?.length ?? 0) > 0 && !form.images,
  }
}
