/** The form in which a server is asked: what differs between servers that all call themselves compatible. */
import type { OpenAI } from 'openai'
import type { ModelPrompt } from '../../core/language-model'
import { modelSeesImages, type Preset, type ResponseFormat, type TokenParameter } from '../../core/presets/presets'

export interface RequestForm {
  responseFormat: ResponseFormat
  tokenParameter: TokenParameter
  temperature: number | null
  thinkingSwitch: Record<string, unknown> | null
  usageOption: boolean
  images: boolean
}

export function formOf(preset: Preset, model: string): RequestForm {
  const { responseFormat, tokenParameter, temperature, thinkingSwitch, usageOption } = preset
  return { responseFormat, tokenParameter, temperature, thinkingSwitch, usageOption, images: modelSeesImages(preset, model) }
}

type Body = OpenAI.ChatCompletionCreateParamsStreaming
type UserContent = OpenAI.ChatCompletionUserMessageParam['content']

function userContent({ user, images = [] }: ModelPrompt, form: RequestForm): UserContent {
  if (images.length === 0 || !form.images) return user
  return [{ type: 'text', text: user }, ...images.map((url) => ({ type: 'image_url' as const, image_url: { url } }))]
}

function responseFormat({ schema }: ModelPrompt, form: RequestForm): Pick<Body, 'response_format'> {
  switch (form.responseFormat) {
    case 'json_schema':
      return { response_format: { type: 'json_schema', json_schema: { name: 'summary', strict: true, schema } } }
    case 'json_object':
      return { response_format: { type: 'json_object' } }
    case 'none':
      return {}
  }
}

/** The body of a chat completion. Static parts come first, so that a provider's prompt cache can hold them. */
export function toBody(prompt: ModelPrompt, model: string, form: RequestForm): Body {
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: userContent(prompt, form) },
    ],
    [form.tokenParameter]: prompt.maximumTokens,
    ...responseFormat(prompt, form),
    ...(form.temperature === null ? {} : { temperature: form.temperature }),
    ...(form.usageOption ? { stream_options: { include_usage: true } } : {}),
    ...form.thinkingSwitch,
  }
}
