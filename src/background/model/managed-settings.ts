/** What an organisation has fixed by policy. Firefox rejects where there is none: the same as nothing. */
import { browser } from '../../platform/browser'
import { modelInForce, type ManagedSettings, type Settings } from '../../core/settings'
import { settingsItem } from '../../protocol/settings'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export async function readManagedSettings(): Promise<ManagedSettings> {
  const stored: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}))
  const settings: ManagedSettings = {}
  const preset = text(stored['preset'])
  const baseURL = text(stored['baseURL'])
  const model = text(stored['model'])
  if (preset) settings.preset = preset
  if (baseURL) settings.baseURL = baseURL
  if (model) settings.model = model
  if (stored['locked'] === true) settings.locked = true
  return settings
}

/** The reader's settings, with the organisation's where it has fixed or proposed them. */
export async function effectiveSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([settingsItem.get(), readManagedSettings()])
  return { ...own, model: modelInForce(own, managed) }
}
