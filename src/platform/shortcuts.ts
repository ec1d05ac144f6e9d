/** The browser's keyboard shortcuts for this extension, and the place where the reader changes them. */
import { browser } from './browser'

export interface Shortcut {
  name: string
  /** Empty for the toolbar button's own command. */
  description: string
  /** As the browser writes them, e.g. `Alt+Shift+V`; empty when none is set. */
  keys: string
}

export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
}

/** Firefox has a function for it that the polyfill's types do not know yet. */
const firefoxSettings = (): (() => Promise<void>) | undefined =>
  (browser.commands as unknown as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings

const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:')

export const canOpenShortcutSettings = (): boolean => isChromium() || firefoxSettings() !== undefined

export async function openShortcutSettings(): Promise<void> {
  if (isChromium()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else await firefoxSettings()?.()
}
