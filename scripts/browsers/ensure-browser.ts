/** From “a browser of at least this version” to the path of one: look, install, look again, and say what was done. */
import type { Machine } from './machine'
import { installSystemPackages, type PackageFailure } from './system-packages'

export interface Browser {
  name: string
  /** Environment variable that overrules every search. */
  variable: string
  /** Where it may lie, in order of preference. */
  places: () => string[]
  /** Oldest major version that will do. */
  oldestVersion: number
  /** Fetches a build of its own; tried before the system's packages, and only when there is no browser at all. */
  download?: (machine: Machine) => void
  /** The system's packages: the browser, then what it wants beside it. */
  packages: readonly string[]
}

interface Found {
  path: string
  version: number
}

/** @throws Error that names the version found, the one needed and the way out, when no way leads to one that will do. */
export function ensureBrowser(browser: Browser, machine: Machine, chosen = process.env[browser.variable]): string {
  if (chosen) return chosen
  const present = findNewest(browser, machine)
  if (willDo(browser, present)) return present.path
  if (!present && browser.download) {
    browser.download(machine)
    const downloaded = findNewest(browser, machine)
    if (willDo(browser, downloaded)) return downloaded.path
  }
  return install(browser, present, machine)
}

function install(browser: Browser, present: Found | null, machine: Machine): string {
  const { name, packages, oldestVersion } = browser
  machine.say(present ? `${name} ${present.version} is too old (${oldestVersion} needed): upgrading …` : `Installing ${name} …`)
  let { failure, hasRefreshed } = installSystemPackages({ packages, oldestVersion }, machine)
  let found = findNewest(browser, machine)
  if (failure === null && !hasRefreshed && !willDo(browser, found)) {
    ;({ failure, hasRefreshed } = installSystemPackages({ packages, oldestVersion, refresh: true }, machine))
    found = findNewest(browser, machine)
  }
  if (!willDo(browser, found)) throw new Error(noWayTo(browser, found, failure))
  const done = present ? `upgraded ${name} ${present.version} to ${found.version}` : `installed ${name} ${found.version}`
  machine.say(`${hasRefreshed ? 'Refreshed the package lists and ' : 'From the package lists at hand: '}${done}.`)
  return found.path
}

const willDo = ({ oldestVersion }: Browser, found: Found | null): found is Found => found !== null && found.version >= oldestVersion

/** The first that will do; else the newest of those that will not, for the message. */
function findNewest(browser: Browser, machine: Machine): Found | null {
  const found = browser.places().flatMap((path): Found[] => {
    const version = machine.versionOf(path)
    return version === null ? [] : [{ path, version }]
  })
  return found.find((one) => willDo(browser, one)) ?? found.toSorted((a, b) => b.version - a.version)[0] ?? null
}

function noWayTo({ name, variable, oldestVersion, packages }: Browser, found: Found | null, failure: PackageFailure | null): string {
  const state = found
    ? `${name} ${found.version} is here, but ${oldestVersion} or later is needed`
    : `${name} ${oldestVersion} or later is needed`
  const reasons: Record<PackageFailure, string> = {
    'no apt': 'and this system has no apt to install it with',
    'not root': `and installing it needs root: sudo apt-get update && sudo apt-get install ${packages.join(' ')}`,
    locked: 'and another program is holding the package manager: try again when it has finished',
    failed: 'and its packages could not be installed',
  }
  const reason = failure === null ? 'and the package archives of this system offer nothing newer' : reasons[failure]
  return `${state}, ${reason}. Install one yourself, or set ${variable} to the path of one.`
}
