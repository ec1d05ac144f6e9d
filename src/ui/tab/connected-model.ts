/** The model that would be asked: the reader's, or the organisation's where it has set one. */
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { modelInForce, type ManagedSettings, type ModelSettings, type Settings } from '../../core/settings'
import { managedSettings } from '../../protocol/settings'

/** `unknown` until the background has told of a policy: nothing is to be said of a missing model before. */
export type ConnectedModel = ModelSettings | null | 'unknown'

export function connectedModel(settings: ReadonlySignal<Settings>): ReadonlySignal<ConnectedModel> {
  const managed = signal<ManagedSettings | 'unknown'>('unknown')
  void managedSettings.send({}).then(
    (policy) => (managed.value = policy),
    () => (managed.value = {}),
  )
  return computed(() => {
    const own = settings.value.model
    if (managed.value === 'unknown') return own ?? 'unknown'
    return modelInForce(settings.value, managed.value)
  })
}
