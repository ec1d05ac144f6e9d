/**
 * Finds the browsers that tests and demo run in, and installs or upgrades them where they are missing or too old.
 * Run as a program it does so for both; what it does it says on stderr, and stdout stays quiet.
 */
import { fileURLToPath } from 'node:url'
import { chromiumPlaces, downloadPlaywrightChromium } from './browsers/chromium-places'
import { ensureBrowser, type Browser } from './browsers/ensure-browser'
import { onPath } from './browsers/executable'
import { thisMachine } from './browsers/machine'

const chromium: Browser = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: chromiumPlaces,
  oldestVersion: 130,
  download: downloadPlaywrightChromium,
  // For a Korean interface and for Korean text in pictures.
  packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
}

const firefox: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: () => [...onPath(['firefox-esr', 'firefox']), '/Applications/Firefox.app/Contents/MacOS/firefox'],
  // The first that asks for consent to data collection, which the manifest declares.
  oldestVersion: 142,
  packages: ['firefox-esr'],
}

/** Path of a Chromium that loads unpacked extensions; installs one if need be. Throws when there is no way to one. */
export const chromiumPath = (): string => ensureBrowser(chromium, thisMachine)

/** Path of a Firefox; installs one if need be. Throws when there is no way to one. */
export const firefoxPath = (): string => ensureBrowser(firefox, thisMachine)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    chromiumPath()
    firefoxPath()
  } catch (thrown) {
    thisMachine.say(thrown instanceof Error ? thrown.message : String(thrown))
    process.exitCode = 1
  }
}
