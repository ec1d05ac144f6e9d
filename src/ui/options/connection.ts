/** The model being connected: what stands in the form, and the steps from there to a working connection. */
import { computed, signal } from '@preact/signals'
import type { Failure } from '../../core/error'
import { presetById, type Preset } from '../../core/presets'
import { requestOrigin } from '../../platform/permissions'
import {
  hasKey,
  listModels,
  managedSettings,
  storeKey,
  testConnection,
  type ManagedSettings,
  type ModelChoice,
} from '../../protocol/settings'
import { changeSettings, readerSettings } from '../model/reader-settings'

export type ConnectionResult =
  | { status: 'none' }
  | { status: 'testing' }
  | { status: 'refused' }
  | { status: 'works'; model: string; milliseconds: number }
  | { status: 'fails'; failure: Failure }

export const draft = signal({ preset: '', baseURL: '', model: '' })
export const typedKey = signal('')
export const keyKept = signal(false)
export const choices = signal<readonly ModelChoice[]>([])
/** What an organisation has fixed or proposed; null until it is known. */
export const managed = signal<ManagedSettings | null>(null)
export const result = signal<ConnectionResult>({ status: 'none' })

export const chosenPreset = computed((): Preset | null => presetById(draft.value.preset))

/** Origin the text would go to; null while the address is not one. */
export const draftOrigin = computed((): string | null => {
  const { baseURL } = draft.value
  return URL.canParse(baseURL) && !baseURL.includes('{') ? new URL(baseURL).origin : null
})

/** Fills the form with what is connected now. */
export async function showConnected(): Promise<void> {
  const { model } = readerSettings.value
  draft.value = model ? { preset: model.preset, baseURL: model.baseURL, model: model.model } : { preset: '', baseURL: '', model: '' }
  const [policy] = await Promise.all([managedSettings.send({}).catch(() => ({})), lookForKey()])
  managed.value = policy
}

export function choosePreset(preset: Preset): void {
  const { model } = readerSettings.value
  draft.value =
    model?.preset === preset.id
      ? { preset: preset.id, baseURL: model.baseURL, model: model.model }
      : { preset: preset.id, baseURL: preset.baseURL, model: preset.models[0] ?? '' }
  typedKey.value = ''
  choices.value = []
  result.value = { status: 'none' }
  void lookForKey()
}

export function disconnect(): void {
  draft.value = { preset: '', baseURL: '', model: '' }
  result.value = { status: 'none' }
  void changeSettings({ model: null })
}

export async function lookForKey(): Promise<void> {
  const origin = draftOrigin.value
  keyKept.value = origin !== null && (await hasKey.send({ origin }).catch(() => false))
}

/** The browser's own model needs no address, no key and no permission. */
export const isBuiltIn = ({ baseURL }: Preset): boolean => baseURL === ''

export const browserHasModel = (): boolean => 'LanguageModel' in globalThis

export function connectBuiltIn(preset: Preset): void {
  const model = { preset: preset.id, baseURL: '', model: preset.models[0] ?? preset.id, contextTokens: null, images: false }
  void changeSettings({ model })
}

/** Hands a typed key over, once; the field is empty afterwards. */
async function handKeyOver(origin: string): Promise<void> {
  if (typedKey.value === '') return
  await storeKey.send({ origin, key: typedKey.value })
  typedKey.value = ''
  keyKept.value = true
}

export async function forgetKey(): Promise<void> {
  if (draftOrigin.value === null) return
  await storeKey.send({ origin: draftOrigin.value, key: '' })
  keyKept.value = false
}

const unexpected = { ok: false, failure: { code: 'unexpected' } } as const

/** Stores the choice and asks for host access; call it in the click itself, since the question must come before any `await`. */
export function connect(): void {
  const origin = draftOrigin.value
  if (origin === null) return
  result.value = { status: 'testing' }
  const { model } = readerSettings.value
  const contextTokens = choices.value.find((choice) => choice.id === draft.value.model)?.contextTokens ?? null
  void changeSettings({ model: { ...draft.value, contextTokens, images: model?.images ?? false } })
  const granted = requestOrigin(origin)
  void finishConnecting(origin, granted)
}

async function finishConnecting(origin: string, granted: Promise<boolean>): Promise<void> {
  if (!(await granted.catch(() => false))) {
    result.value = { status: 'refused' }
    return
  }
  await handKeyOver(origin)
  const answer = await testConnection.send(draft.value).catch(() => unexpected)
  result.value = answer.ok ? { status: 'works', ...answer } : { status: 'fails', failure: answer.failure }
  if (answer.ok) await loadChoices()
}

async function loadChoices(): Promise<void> {
  const answer = await listModels.send(draft.value).catch(() => unexpected)
  if (answer.ok) choices.value = answer.models
}

/** Asks the server which models it has; call it in the click itself. */
export function fetchModels(): void {
  const origin = draftOrigin.value
  if (origin === null) return
  const granted = requestOrigin(origin)
  void granted
    .then(() => handKeyOver(origin))
    .then(() => listModels.send(draft.value))
    .catch(() => unexpected)
    .then((answer) => {
      if (answer.ok) choices.value = answer.models
      else result.value = { status: 'fails', failure: answer.failure }
    })
}
