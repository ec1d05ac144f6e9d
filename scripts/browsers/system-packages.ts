/**
 * Installing from the system's packages: Debian and Ubuntu, as root.
 *
 * A machine's package lists may be months old. They then offer a browser that is too old, or a version whose file has left the archive, so the
 * lists are refreshed whenever what they offer would not do; not before, for that takes longer than the rest.
 */
import type { CommandResult, Machine } from './machine'

const aptGet = '/usr/bin/apt-get'
const aptCache = '/usr/bin/apt-cache'

/** apt waits by itself for the lock of the package database, but not for that of its lists. */
const lockTimeout = ['-o', 'DPkg::Lock::Timeout=120']
const isLocked = /Could not get lock|Unable to acquire the dpkg|Unable to lock/
const listTries = 12
const listPause = 10_000

/** Why nothing could be installed. */
export type PackageFailure = 'no apt' | 'not root' | 'locked' | 'failed'

export interface PackageResult {
  failure: PackageFailure | null
  hasRefreshed: boolean
}

export interface PackageWish {
  /** The first is the browser; the others it only wants beside it. */
  packages: readonly string[]
  /** Oldest major version of the browser that will do. */
  oldestVersion: number
  /** Refresh the lists whatever they offer. */
  refresh?: boolean
}

/** Installs the packages, or upgrades them where they are present, from lists that offer a version which will do. */
export function installSystemPackages({ packages, oldestVersion, refresh = false }: PackageWish, machine: Machine): PackageResult {
  if (!machine.isExecutable(aptGet)) return { failure: 'no apt', hasRefreshed: false }
  if (!machine.isRoot) return { failure: 'not root', hasRefreshed: false }
  let hasRefreshed = false
  const refreshLists = (): void => {
    hasRefreshed = true
    // One dead source makes the whole update fail; the others' lists are new all the same.
    updateLists(machine)
  }
  if (refresh || offeredVersion(packages[0] ?? '', machine) < oldestVersion) refreshLists()
  const install = (): CommandResult => machine.run(aptGet, ['install', '-y', '--no-install-recommends', ...lockTimeout, ...packages])
  let result = install()
  if (!result.ok && !hasRefreshed && !isLocked.test(result.output)) {
    refreshLists()
    result = install()
  }
  return { failure: failureOf(result), hasRefreshed }
}

function failureOf({ ok, output }: CommandResult): PackageFailure | null {
  if (ok) return null
  return isLocked.test(output) ? 'locked' : 'failed'
}

/** Major version that an installation would bring; 0 when the lists know none. */
function offeredVersion(name: string, machine: Machine): number {
  const { output } = machine.run(aptCache, ['policy', name])
  // An epoch may stand before it: “Candidate: 1:153.0esr-1”.
  return Number(/^\s*Candidate: (?:\d+:)?(\d+)/m.exec(output)?.[1] ?? 0)
}

function updateLists(machine: Machine): void {
  for (let tries = 1; tries <= listTries; tries++) {
    const { ok, output } = machine.run(aptGet, ['update', ...lockTimeout])
    if (ok || !isLocked.test(output)) return
    if (tries < listTries) machine.pause(listPause)
  }
}
