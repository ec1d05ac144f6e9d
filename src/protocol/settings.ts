/** Settings, the key's one-way street, and the questions options asks about a provider. */
import type { Failure } from '../core/error'
import { cleanKey } from '../core/presets/credentials'
import { parseSettings, type ManagedSettings, type ModelSettings, type Settings } from '../core/settings'
import { defineRequest } from '../platform/request'
import { storageItem } from '../platform/storage-item'
import { isRecord, parseNothing } from './parse'

export const settingsItem = storageItem<Settings>('local', 'settings', parseSettings)

/** Factors of the text's size in popup and panel, from small to large. */
export const textSizes: readonly number[] = [0.9, 1, 1.15, 1.3, 1.5]

export const textSize = storageItem<number>('local', 'text-size', (stored) => textSizes.find((size) => size === stored) ?? 1)

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

/** An address, and the key that was typed for it; an empty one stands for the key that is kept. */
export interface ConnectionTrial extends ProviderAddress {
  key: string
}

function parseTrial(value: unknown): ConnectionTrial | null {
  const address = parseAddress(value)
  const key = isRecord(value) ? (value['key'] ?? '') : null
  return address && typeof key === 'string' ? { ...address, key: cleanKey(key) } : null
}

export interface ConnectionTest extends ConnectionTrial {
  /** The rest of the settings it is connected with once it has worked; null where a policy has fixed the model. */
  adopts: Pick<ModelSettings, 'contextTokens' | 'images'> | null
}

function parseTest(value: unknown): ConnectionTest | null {
  const trial = parseTrial(value)
  const adopts = isRecord(value) ? (value['adopts'] ?? null) : null
  if (!trial || adopts === null) return trial && { ...trial, adopts: null }
  if (!isRecord(adopts)) return null
  const { contextTokens, images } = adopts
  const isCount = typeof contextTokens === 'number' && contextTokens > 0
  return { ...trial, adopts: { contextTokens: isCount ? contextTokens : null, images: images === true } }
}

/** Keeps a key for an origin; an empty key forgets it. There is no request that gives a key back. */
export const storeKey = defineRequest<{ origin: string; key: string }, 'stored'>('key/store', (value) =>
  isRecord(value) && typeof value['origin'] === 'string' && typeof value['key'] === 'string'
    ? { origin: value['origin'], key: value['key'] }
    : null,
)

/** Whether a key is kept for the origin. */
export const hasKey = defineRequest<{ origin: string }, boolean>('key/has', (value) =>
  isRecord(value) && typeof value['origin'] === 'string' ? { origin: value['origin'] } : null,
)

/** Why a server could not be used; `answersAt` is another address of it where a model server was found. */
export interface ServerFailure {
  ok: false
  failure: Failure
  answersAt?: string
}

/**
 * Sends a few words to the provider, as a summary would be sent. Key and model are kept when that worked, and only then; not `adopted` when the
 * reader decided otherwise meanwhile.
 */
export const testConnection = defineRequest<
  ConnectionTest,
  { ok: true; model: string; milliseconds: number; adopted: boolean } | ServerFailure
>('provider/test', parseTest)

/** Whatever test is under way shall connect nothing: the reader has decided on something else. */
export const overtakeTests = defineRequest<Record<string, never>, 'overtaken'>('provider/overtake', parseNothing)

export interface ModelChoice {
  id: string
  contextTokens: number | null
}

export const listModels = defineRequest<ConnectionTrial, { ok: true; models: ModelChoice[] } | ServerFailure>('provider/models', parseTrial)

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
