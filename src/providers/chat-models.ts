/** Which of a server's models can write a summary, and in which order they are offered. */
import type { Preset } from '../core/presets/presets'
import { isRecord, type Fields } from './json'

/** By name, where a server says nothing: what turns text into something else, or something else into text. */
const otherTrade =
  /embed|\bbge\b|\be5\b|rerank|moderation|guard|safeguard|whisper|transcri|\basr\b|\btts\b|speech|voice|audio|realtime|\bimage|dall-?e|imagen|stable-?diffusion|\bsd(?:xl)?\b|flux|\bveo\b|sora|video|music|lyria|\bocr\b|robotics|computer-use|babbage|davinci/i

/** They can write, but are made for something narrower, or not yet meant for everybody. */
const narrower = /cod(?:e|er|ex|estral)\b|math|\bbase\b|preview|beta|experimental|\bexp\b|deep-?research|search|llava|moondream|\b\d+k\b/i

function outputsText({ architecture }: Fields): boolean | null {
  const outputs = isRecord(architecture) ? architecture['output_modalities'] : null
  return Array.isArray(outputs) ? outputs.length === 1 && outputs[0] === 'text' : null
}

/** What the server itself says: OpenRouter by what comes out, Mistral by what can be asked, Together and LM Studio by a word. */
function saysItWrites(model: Fields): boolean | null {
  const { capabilities, type } = model
  if (isRecord(capabilities) && typeof capabilities['completion_chat'] === 'boolean') return capabilities['completion_chat']
  if (typeof type === 'string' && type !== 'model') return /^(?:chat|language|code|llm|vlm|text)/.test(type)
  return outputsText(model)
}

export interface ListedModel {
  id: string
  /** As the server describes it. */
  fields: Fields
}

const canWrite = ({ id, fields }: ListedModel): boolean => !otherTrade.test(id) && saysItWrites(fields) !== false

const createdAt = ({ fields }: ListedModel): number => (typeof fields['created'] === 'number' ? fields['created'] : 0)

/** The models that write, best first: those the preset suggests, then general ones, newer before older where the server tells. */
export function bestFirst<Model extends ListedModel>(models: readonly Model[], { models: suggested }: Preset): Model[] {
  const place = ({ id }: Model): number => {
    const at = suggested.indexOf(id)
    if (at >= 0) return at
    return suggested.length + (narrower.test(id) ? 1 : 0)
  }
  return models.filter(canWrite).sort((one, other) => place(one) - place(other) || createdAt(other) - createdAt(one))
}
