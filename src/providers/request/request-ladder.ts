/** What to leave out next when a server refuses the form of a request, and what a server was found to refuse. */
import type { RequestForm } from './request-form'

export const adaptations = [
  'json_object',
  'no_format',
  'other_token_parameter',
  'no_temperature',
  'no_thinking_switch',
  'no_usage',
  'no_images',
] as const

export type Adaptation = (typeof adaptations)[number]

/** What each server was found to refuse, so that the next run starts with what works. */
export interface LadderMemory {
  recall(key: string): Promise<readonly Adaptation[]>
  remember(key: string, adaptations: readonly Adaptation[]): Promise<void>
}

/** Lasts as long as its owner. */
export function ladderMemory(): LadderMemory {
  const known = new Map<string, readonly Adaptation[]>()
  return {
    recall: async (key) => known.get(key) ?? [],
    remember: async (key, found) => void known.set(key, found),
  }
}

export const ladderKey = (baseURL: string, model: string): string => `${baseURL} ${model}`

/** Steps of this size are tried in this order when the server does not say what it dislikes. */
const order: readonly Adaptation[] = [
  'json_object',
  'no_format',
  'other_token_parameter',
  'no_temperature',
  'no_thinking_switch',
  'no_usage',
  'no_images',
]

const aimedAt: Record<string, readonly Adaptation[]> = {
  format: ['json_object', 'no_format'],
  tokens: ['other_token_parameter'],
  temperature: ['no_temperature'],
  thinking: ['no_thinking_switch'],
  usage: ['no_usage'],
  images: ['no_images'],
}

export function applyAdaptation(form: RequestForm, adaptation: Adaptation): RequestForm {
  switch (adaptation) {
    case 'json_object':
      return { ...form, responseFormat: 'json_object' }
    case 'no_format':
      return { ...form, responseFormat: 'none' }
    case 'other_token_parameter':
      return { ...form, tokenParameter: form.tokenParameter === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' }
    case 'no_temperature':
      return { ...form, temperature: null }
    case 'no_thinking_switch':
      return { ...form, thinkingSwitch: null }
    case 'no_usage':
      return { ...form, usageOption: false }
    case 'no_images':
      return { ...form, images: false }
  }
}

function changesAnything(form: RequestForm, adaptation: Adaptation): boolean {
  switch (adaptation) {
    case 'json_object':
      return form.responseFormat === 'json_schema'
    case 'no_format':
      return form.responseFormat !== 'none'
    case 'other_token_parameter':
      return true
    case 'no_temperature':
      return form.temperature !== null
    case 'no_thinking_switch':
      return form.thinkingSwitch !== null
    case 'no_usage':
      return form.usageOption
    case 'no_images':
      return form.images
  }
}

/**
 * @param parameter what the server complained of, as `openai-error.ts` names it; null when it did not say.
 * @param tried adaptations already made; none is made twice.
 * @returns the next adaptation, or null when nothing is left to leave out.
 */
export function nextAdaptation(form: RequestForm, parameter: string | null, tried: readonly Adaptation[]): Adaptation | null {
  const candidates = [...(aimedAt[parameter ?? ''] ?? []), ...order]
  return candidates.find((candidate) => !tried.includes(candidate) && changesAnything(form, candidate)) ?? null
}

/** One line for the details, in the words of the protocol. */
export function describeAdaptation(before: RequestForm, adaptation: Adaptation): string {
  const after = applyAdaptation(before, adaptation)
  switch (adaptation) {
    case 'json_object':
    case 'no_format':
      return `${before.responseFormat} → ${after.responseFormat}`
    case 'other_token_parameter':
      return `${before.tokenParameter} → ${after.tokenParameter}`
    case 'no_temperature':
      return 'temperature → none'
    case 'no_thinking_switch':
      return `${Object.keys(before.thinkingSwitch ?? {}).join(', ')} → none`
    case 'no_usage':
      return 'stream_options → none'
    case 'no_images':
      return 'images → none'
  }
}
