/** What is known of each kind of model server, as data: one adapter (`providers/openai-compatible.ts`) reads it, options shows it. */
import { hostedPresets } from './hosted'
import { localPresets } from './local'
import type { Preset } from './preset'

export type { Preset, PresetGroup, ResponseFormat, TokenParameter } from './preset'

export const presets: readonly Preset[] = [...hostedPresets, ...localPresets]

export function presetById(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null
}

const seeingModels = /vl\b|vision|llava|pixtral|gemma-?[34]|gpt-[45]|llama-?4|claude|gemini|moondream|minicpm-v|internvl/i

/** Whether images may be offered to this model. By name where a server carries many models, such as `qwen2-vl`. */
export function modelSeesImages(preset: Preset, model: string): boolean {
  return preset.vision === 'by-name' ? seeingModels.test(model) : preset.vision === 'always'
}
