/**
 * Where a Chromium that loads unpacked extensions may lie. Branded Chrome is left out on purpose:
 * since version 137 it ignores `--load-extension`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { onPath } from './executable'
import type { Machine } from './machine'

const installed = ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Inside a `chromium-1234` folder of Playwright's cache, by system. */
const inPlaywrightFolder = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
]

function playwrightCache(): string {
  const chosen = process.env['PLAYWRIGHT_BROWSERS_PATH']
  if (chosen) return chosen
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright')
}

function playwrightDownloads(): string[] {
  const cache = playwrightCache()
  if (!existsSync(cache)) return []
  const folders = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  return folders.toReversed().flatMap((folder) => inPlaywrightFolder.map((file) => join(cache, folder, file)))
}

/** Candidates in order of preference; most of them do not exist. */
export const chromiumPlaces = (): string[] => [...onPath(['chromium', 'chromium-browser']), ...installed, ...playwrightDownloads()]

/** Fetches the Chromium that Playwright is built for, into its cache; where it cannot be reached, nothing happens. */
export function downloadPlaywrightChromium(machine: Machine): void {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  machine.run(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'])
}
