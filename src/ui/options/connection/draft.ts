/** What stands in the form: the model that is being connected, before anything is asked of its server. */
import { computed, signal } from '@preact/signals'
import type { Failure } from '../../../core/error'
import { isUnencrypted, mendBaseURL } from '../../../core/presets/base-url'
import { hasPassword, isPossibleKey } from '../../../core/presets/credentials'
import { presetById, type Preset } from '../../../core/presets/presets'
import { modelInForce, type ManagedSettings, type ModelSettings } from '../../../core/settings'
import { hasKey, managedSettings, overtakeTests, storeKey, type ModelChoice } from '../../../protocol/settings'
import { giveBackAccess } from '../../access/give-back-access'
import { changeSettings, readerSettings } from '../../access/reader-settings'

/** `stays`: an earlier connection, which worked, is still in force. `answersAt`: another address where a model server was found. */
export type ConnectionResult =
  | { status: 'none' }
  | { status: 'testing' }
  | { status: 'refused'; stays: boolean }
  | { status: 'no-model' }
  | { status: 'works'; model: string; milliseconds: number }
  | { status: 'fails'; failure: Failure; stays: boolean; answersAt?: string }

export const draft = signal({ preset: '', baseURL: '', model: '' })
export const typedKey = signal('')
export const keyKept = signal(false)
export const choices = signal<readonly ModelChoice[]>([])
/** What an organisation has fixed or proposed; null until it is known. */
export const managed = signal<ManagedSettings | null>(null)
export const result = signal<ConnectionResult>({ status: 'none' })

export const chosenPreset = computed((): Preset | null => presetById(draft.value.preset))

/** The address as it would be asked, with what the reader need not type. */
const draftAddress = computed((): string => mendBaseURL(draft.value.baseURL))

/** Origin the text would go to; null while the address is not one. */
export const draftOrigin = computed((): string | null => {
  const address = draftAddress.value
  return URL.canParse(address) && !address.includes('{') ? new URL(address).origin : null
})

/** Puts the address into the form as it would be asked, so that the reader sees it. */
export function mendAddress(): void {
  draft.value = { ...draft.value, baseURL: draftAddress.value }
}

export const hasPasswordInAddress = computed((): boolean => hasPassword(draftAddress.value))

/** Whether a key would cross a network that anybody on the way can read. */
export const showsKey = computed((): boolean => isUnencrypted(draftAddress.value) && (typedKey.value !== '' || keyKept.value))

/** Whether the form shows the connection that is in force, and nothing new. */
export const isConnected = computed((): boolean => {
  const { preset, baseURL, model } = draft.value
  const now = inForce.value
  return typedKey.value === '' && now?.preset === preset && now.baseURL === baseURL && now.model === model
})

/** Whether what stands in the form can be tried: there is an address without a password, and a key that can be sent, or none. */
export const canConnect = computed(
  (): boolean => draftOrigin.value !== null && !hasPasswordInAddress.value && isPossibleKey(typedKey.value),
)

/** The model that is asked now: the reader's, or the organisation's. */
export const inForce = computed((): ModelSettings | null => modelInForce(readerSettings.value, managed.value ?? {}))

/** Fills the form with what is connected now. */
export async function showConnected(): Promise<void> {
  managed.value = await managedSettings.send({}).catch(() => ({}))
  const model = inForce.value
  // A policy may name a preset this version does not have: its address is then one like any other.
  const preset = model && presetById(model.preset) ? model.preset : 'custom'
  draft.value = model ? { preset, baseURL: model.baseURL, model: model.model } : { preset: '', baseURL: '', model: '' }
  await lookForKey()
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
  const former = readerSettings.value.model
  // In the settings this may change nothing that a test under way could see.
  void overtakeTests.send({}).catch(() => undefined)
  void changeSettings({ model: null, declinesModel: true })
  void giveBackAccess(former?.baseURL, inForce.value)
}

export async function lookForKey(): Promise<void> {
  const origin = draftOrigin.value
  keyKept.value = origin !== null && (await hasKey.send({ origin }).catch(() => false))
}

/** The browser's own model needs no address, no key and no permission. */
export const isBuiltIn = ({ baseURL }: Preset): boolean => baseURL === ''

export const browserHasModel = (): boolean => 'LanguageModel' in globalThis

export async function forgetKey(): Promise<void> {
  if (draftOrigin.value === null) return
  await storeKey.send({ origin: draftOrigin.value, key: '' })
  keyKept.value = false
}
