/** The browser's keyboard shortcuts for this extension, and the place where the reader changes them. */
import { browser } from './browser'

export interface Shortcut {
  name: string
  /** Empty for the toolbar button's own command. */
  description: string
  /** As the browser writes them, e.g. `Alt+Shift+V`; empty when none is set. */
  keys: string
}

/** Browsers for phones have none. */
const commandsApi = (): typeof browser.commands | undefined => browser.commands

/** Firefox gives null for the description of the toolbar button's own command. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await commandsApi()?.getAll()) ?? []
  return commands.map(({ name, description, shortcut }) => ({ name: name ?? '', description: description ?? '', keys: shortcut ?? '' }))
}

/** Firefox has a function for it that the types do not know yet. */
const firefoxSettings = (): (() => Promise<void>) | undefined =>
  (commandsApi() as unknown as { openShortcutSettings?: () => Promise<void> } | undefined)?.openShortcutSettings

const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:')

export const canOpenShortcutSettings = (): boolean => isChromium() || firefoxSettings() !== undefined

export async function openShortcutSettings(): Promise<void> {
  if (isChromium()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else await firefoxSettings()?.()
}
