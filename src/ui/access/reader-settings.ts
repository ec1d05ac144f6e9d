/** The reader's settings as a signal, and the one way to change them. */
import { signal } from '@preact/signals'
import { defaultSettings, type Settings } from '../../core/settings'
import { settingsItem } from '../../protocol/settings'

const current = signal<Settings>(defaultSettings)

/** The settings as they stand; changes made on another page arrive too. */
export const readerSettings = current as { readonly value: Settings }

/** Reads the settings and follows them from now on. */
export async function followSettings(): Promise<void> {
  settingsItem.watch((settings) => (current.value = settings))
  await readSettings()
}

/** Reads the settings at once, where another context is known to have changed them. */
export async function readSettings(): Promise<void> {
  current.value = await settingsItem.get()
}

/** Changes some of the settings. The signal changes at once, so that two quick changes do not undo each other. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  current.value = { ...current.value, ...change }
  return settingsItem.set(current.value)
}
