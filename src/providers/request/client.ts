/** Makes the `openai` client for a server: its key, its headers, and none of the package's own habits. */
import { OpenAI } from 'openai'
import type { Preset } from '../../core/presets/presets'
import type { Fetch } from './judged-fetch'

export interface ServerSettings {
  preset: Preset
  baseURL: string
  /** Null for servers without keys. */
  apiKey: string | null
}

/** What the package tells each server about itself and the machine; servers of news readers need not know. */
const unsaid = Object.fromEntries(
  ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout'].map((name) => [
    `X-Stainless-${name}`,
    null,
  ]),
)

function keyHeaders({ preset, apiKey }: ServerSettings): Record<string, string | null> {
  if (apiKey === null) return { Authorization: null }
  if (preset.auth.kind === 'header') return { Authorization: null, [preset.auth.name]: apiKey }
  return { Authorization: `Bearer ${apiKey}` }
}

export function makeClient(settings: ServerSettings, fetch: Fetch): OpenAI {
  return new OpenAI({
    baseURL: settings.baseURL,
    // The package insists on a key; what is sent is decided by the headers below.
    apiKey: 'unused',
    organization: null,
    project: null,
    // Retries, their waits and the watchdogs are ours, so that the reader sees them.
    maxRetries: 0,
    timeout: 2_147_483_647,
    dangerouslyAllowBrowser: true,
    logLevel: 'off',
    defaultHeaders: { ...unsaid, 'User-Agent': null, ...settings.preset.headers, ...keyHeaders(settings) },
    fetch,
  })
}
