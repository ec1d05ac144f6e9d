/** Servers on the reader's own machine or network, and any other that speaks the same dialect. */
import type { Preset } from './preset'

const usual = {
  auth: { kind: 'none' },
  headers: {},
  models: [],
  tokenParameter: 'max_tokens',
  responseFormat: 'json_schema',
  temperature: 0.2,
  thinkingSwitch: null,
  usageOption: true,
  contextTokens: null,
  cutsSilently: false,
  vision: 'by-name',
  local: true,
  group: 'own',
  keyPage: null,
  quotaPage: null,
  advice: null,
} as const satisfies Partial<Preset>

export const localPresets: readonly Preset[] = [
  {
    ...usual,
    id: 'built-in',
    name: 'Built-in AI',
    baseURL: '',
    models: ['built-in'],
    vision: 'never',
    group: 'device',
    advice: 'adviceBuiltIn',
  },
  {
    ...usual,
    id: 'ollama',
    name: 'Ollama',
    baseURL: 'http://localhost:11434/v1',
    thinkingSwitch: { reasoning_effort: 'none' },
    contextTokens: 4_096,
    cutsSilently: true,
    advice: 'adviceOllama',
  },
  { ...usual, id: 'lmstudio', name: 'LM Studio', baseURL: 'http://127.0.0.1:1234/v1', advice: 'adviceLmStudio' },
  {
    ...usual,
    id: 'llamacpp',
    name: 'llama.cpp',
    baseURL: 'http://127.0.0.1:8080/v1',
    auth: { kind: 'bearer' },
    thinkingSwitch: { chat_template_kwargs: { enable_thinking: false } },
  },
  {
    ...usual,
    id: 'vllm',
    name: 'vLLM',
    baseURL: 'http://127.0.0.1:8000/v1',
    auth: { kind: 'bearer' },
    thinkingSwitch: { chat_template_kwargs: { enable_thinking: false } },
  },
  {
    ...usual,
    id: 'custom',
    name: 'OpenAI-compatible',
    baseURL: 'http://127.0.0.1:4000/v1',
    auth: { kind: 'bearer' },
    advice: 'adviceCompatible',
  },
]
