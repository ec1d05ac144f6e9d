/** What the reader chose. Never holds a key: keys live apart, in the background's database. */
import type { SummaryLength } from './summary/summary-state'
import { parseLanguage, type Language } from './text/language'

/** A figure the reader added, with every way its name is written. */
export interface OwnFigure {
  id: string
  names: string[]
}

/** The connected model; null means the on-device engine alone. */
export interface ModelSettings {
  /** Id of a preset in `core/presets.ts`. */
  preset: string
  baseURL: string
  model: string
  /** Tokens the model can hold, where the provider said so. */
  contextTokens: number | null
  /** Send the article's charts to a model that can see. */
  images: boolean
}

export interface Settings {
  version: 1
  model: ModelSettings | null
  /** The reader chose the on-device engine, also against a model an organisation proposes. */
  declinesModel: boolean
  /** Origins whose articles are summarised as they come, as long as access to them is held. */
  followedSites: string[]
  /** Language of the summary; null follows the browser. */
  language: Language | null
  length: SummaryLength
  /** Have the model judge the lines of its summary that code cannot: one more small request. */
  secondLook: boolean
  /** Ids of figures whose quotes come first. */
  watched: string[]
  ownFigures: OwnFigure[]
}

export const defaultSettings: Settings = {
  version: 1,
  model: null,
  declinesModel: false,
  followedSites: [],
  language: null,
  length: 'standard',
  secondLook: false,
  watched: [],
  ownFigures: [],
}

/** What an organisation has fixed (`locked`) or proposed by policy; empty where there is none. */
export interface ManagedSettings {
  preset?: string
  baseURL?: string
  model?: string
  locked?: boolean
}

/** The model that is asked: a locked policy's, else the reader's choice, else what a policy proposes; null is the on-device engine. */
export function modelInForce({ model: own, declinesModel }: Settings, policy: ManagedSettings): ModelSettings | null {
  const { preset = 'custom', baseURL, model, locked = false } = policy
  if (!baseURL || !model) return own
  if (!locked && (own || declinesModel)) return own
  return { preset, baseURL, model, contextTokens: null, images: own?.images ?? false }
}

const lengths: readonly unknown[] = ['short', 'standard', 'long'] satisfies SummaryLength[]
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [])

function parseModel(value: unknown): ModelSettings | null {
  if (!isRecord(value)) return null
  const { preset, baseURL, model, contextTokens } = value
  if (typeof preset !== 'string' || typeof baseURL !== 'string' || typeof model !== 'string') return null
  const tokens = typeof contextTokens === 'number' && contextTokens > 0 ? contextTokens : null
  return { preset, baseURL, model, contextTokens: tokens, images: value['images'] === true }
}

function parseOwnFigures(value: unknown): OwnFigure[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) =>
    isRecord(item) && typeof item['id'] === 'string' ? [{ id: item['id'], names: texts(item['names']) }] : [],
  )
}

/** Reads stored or imported settings; what is missing or broken falls back to its default, field by field. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings
  return {
    version: 1,
    model: parseModel(value['model']),
    declinesModel: value['declinesModel'] === true,
    followedSites: texts(value['followedSites']).filter((origin) => URL.canParse(origin)),
    language: parseLanguage(value['language']),
    length: lengths.includes(value['length']) ? (value['length'] as SummaryLength) : defaultSettings.length,
    secondLook: value['secondLook'] === true,
    watched: texts(value['watched']),
    ownFigures: parseOwnFigures(value['ownFigures']),
  }
}
