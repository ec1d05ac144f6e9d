/** Settings, the key's one-way street, and the questions options asks about a provider. */
import type { Failure } from '../core/error'
import { parseSettings, type ManagedSettings, type Settings } from '../core/settings'
import { defineRequest } from '../platform/request'
import { storageItem } from '../platform/storage-item'
import { isRecord, parseNothing } from './parse'

export const settingsItem = storageItem<Settings>('local', 'settings', parseSettings)

export interface ProviderAddress {
  preset: string
  baseURL: string
  model: string
}

function parseAddress(value: unknown): ProviderAddress | null {
  if (!isRecord(value)) return null
  const { preset, baseURL, model } = value
  return typeof preset === 'string' && typeof baseURL === 'string' && typeof model === 'string' ? { preset, baseURL, model } : null
}

/** Hands a key over for an origin, once; an empty key forgets it. There is no request that gives a key back. */
export const storeKey = defineRequest<{ origin: string; key: string }, 'stored'>('key/store', (value) =>
  isRecord(value) && typeof value['origin'] === 'string' && typeof value['key'] === 'string'
    ? { origin: value['origin'], key: value['key'] }
    : null,
)

/** Whether a key is kept for the origin. */
export const hasKey = defineRequest<{ origin: string }, boolean>('key/has', (value) =>
  isRecord(value) && typeof value['origin'] === 'string' ? { origin: value['origin'] } : null,
)

/** Sends a few words to the provider, as a summary would be sent. */
export const testConnection = defineRequest<
  ProviderAddress,
  { ok: true; model: string; milliseconds: number } | { ok: false; failure: Failure }
>('provider/test', parseAddress)

export interface ModelChoice {
  id: string
  contextTokens: number | null
}

export const listModels = defineRequest<ProviderAddress, { ok: true; models: ModelChoice[] } | { ok: false; failure: Failure }>(
  'provider/models',
  parseAddress,
)

/** What is stored, in bytes or counts, for the data section of options. */
export interface StoredData {
  cachedSummaries: number
  cacheBytes: number
  savedQuotes: number
  keys: number
}

export const storedData = defineRequest<Record<string, never>, StoredData>('data/stored', parseNothing)

/** `keys` takes what was learnt of the servers along. */
export type ClearableData = 'cache' | 'library' | 'keys'

export const clearData = defineRequest<{ what: ClearableData }, 'cleared'>('data/clear', (value) => {
  const what = isRecord(value) ? value['what'] : null
  return what === 'cache' || what === 'library' || what === 'keys' ? { what } : null
})

/** Settings an organisation has fixed or proposed; empty where there is no policy. */
export const managedSettings = defineRequest<Record<string, never>, ManagedSettings>('settings/managed', parseNothing)
