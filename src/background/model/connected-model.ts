/** The one place where a key is read: the provider is made here, from the reader's settings or the organisation's. */
import { VerbatimError } from '../../core/error'
import type { LanguageModel } from '../../core/language-model'
import { hasPassword, isPossibleKey } from '../../core/presets/credentials'
import { presetById, presets, type Preset } from '../../core/presets/presets'
import type { ModelSettings } from '../../core/settings'
import type { Language } from '../../core/text/language'
import { hasOrigin } from '../../platform/permissions'
import { builtInAi } from '../../providers/built-in-ai'
import { openAiCompatible, type ConnectionSettings } from '../../providers/openai-compatible'
import type { ProviderAddress } from '../../protocol/settings'
import { keyOf } from './key-store'
import { modelSurroundings } from './model-surroundings'

/** The preset of that id; one that is unknown (an older or newer version wrote it) is treated as any OpenAI-compatible server. */
export function presetOf(id: string): Preset {
  const preset = presetById(id) ?? presetById('custom') ?? presets[0]
  if (!preset) throw new Error('no presets')
  return preset
}

/**
 * Everything a provider needs to reach a server, its key included: the one that is kept, unless another is to be tried.
 * @throws VerbatimError `bad_base_url`, `address_with_password`, `malformed_key`, `host_permission`
 */
export async function connectionTo(address: ProviderAddress, typedKey = ''): Promise<ConnectionSettings> {
  const url = URL.canParse(address.baseURL) ? new URL(address.baseURL) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw new VerbatimError('bad_base_url')
  if (hasPassword(address.baseURL)) throw new VerbatimError('address_with_password')
  if (!(await hasOrigin(url.origin))) throw new VerbatimError('host_permission', { host: url.host, origin: url.origin })
  const apiKey = typedKey === '' ? await keyOf(url.origin) : typedKey
  if (apiKey !== null && !isPossibleKey(apiKey)) throw new VerbatimError('malformed_key')
  return { preset: presetOf(address.preset), baseURL: address.baseURL, model: address.model, apiKey }
}

/** The browser's own model is at no address. */
export const isBuiltIn = ({ preset, baseURL }: ProviderAddress): boolean => presetOf(preset).baseURL === '' && baseURL === ''

/**
 * The model the settings name, ready to be asked.
 * @throws VerbatimError as {@link connectionTo}
 */
export async function connectedModel(settings: ModelSettings, language: Language): Promise<LanguageModel> {
  if (isBuiltIn(settings)) return builtInAi(language)
  const connection = await connectionTo(settings)
  return openAiCompatible({ ...connection, contextTokens: settings.contextTokens }, modelSurroundings())
}

// The replay of server faults asks the shipped worker's own model, without a page around it.
if (__E2E__) Object.assign(globalThis, { connectedModel })
