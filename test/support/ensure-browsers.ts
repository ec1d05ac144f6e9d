/**
 * Finds the browsers that tests and demo run in, and installs them where they are missing.
 * Run as a program it does so for both; what it does it says on stderr, and stdout stays quiet.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumPlaces } from './browsers/chromium-places'
import { majorVersion, onPath, runStep } from './browsers/executable'
import { installSystemPackages } from './browsers/system-packages'

const firefoxPlaces = (): string[] => [...onPath(['firefox-esr', 'firefox']), '/Applications/Firefox.app/Contents/MacOS/firefox']

interface Browser {
  name: string
  /** Environment variable that overrules every search. */
  variable: string
  places: () => string[]
  oldestVersion: number
  /** Ways to install it, tried in order until one of the places holds it. */
  installers: (() => boolean)[]
}

const chromium: Browser = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: chromiumPlaces,
  oldestVersion: 130,
  // For Korean text in pictures and for a Korean interface.
  installers: [downloadPlaywrightChromium, () => installSystemPackages(['chromium', 'chromium-l10n', 'fonts-noto-cjk'])],
}

const firefox: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: firefoxPlaces,
  oldestVersion: 142,
  installers: [() => installSystemPackages(['firefox-esr'])],
}

function downloadPlaywrightChromium(): boolean {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  return runStep(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'])
}

function ensure({ name, variable, places, oldestVersion, installers }: Browser): string {
  const chosen = process.env[variable]
  if (chosen) return chosen
  const find = (): string | undefined => places().find((place) => (majorVersion(place) ?? 0) >= oldestVersion)
  const present = find()
  if (present) return present
  for (const install of installers) {
    install()
    const installed = find()
    if (installed) return installed
  }
  throw new Error(`No ${name} ${oldestVersion} or later here, and none could be installed. Install one, or set ${variable} to its program.`)
}

/** Path of a Chromium that loads unpacked extensions; installs one if need be. Throws when there is no way to one. */
export const chromiumPath = (): string => ensure(chromium)

/** Path of a Firefox; installs one if need be. Throws when there is no way to one. */
export const firefoxPath = (): string => ensure(firefox)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  chromiumPath()
  firefoxPath()
}
