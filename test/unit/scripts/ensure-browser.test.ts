import { expect, test } from 'vitest'
import { ensureBrowser, type Browser } from '../../../scripts/browsers/ensure-browser'
import type { CommandResult, Machine } from '../../../scripts/browsers/machine'

const path = '/usr/bin/hare'
const hare: Browser = { name: 'Hare', variable: 'HARE_PATH', places: () => ['/opt/none', path], oldestVersion: 142, packages: ['hare'] }

/** A machine with package lists and an archive behind them; only `apt-get update` brings what the archive has. */
interface Setting {
  installed?: number
  /** Version that the lists at hand offer; absent: they know no such package. */
  listed?: number
  /** Version in the archive, which fresh lists would offer. */
  archived?: number
  /** The file that the lists at hand name has left the archive. */
  isGone?: boolean
  isRoot?: boolean
  hasApt?: boolean
  /** How many calls of apt find the package manager locked. */
  lockedFor?: number
  /** The update ends in an error, though what could be read was read. */
  isUpdatePartial?: boolean
}

interface Scripted extends Machine {
  commands: string[]
  said: string[]
}

const locked: CommandResult = { ok: false, output: 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (apt)' }

function machineWith(setting: Setting): Scripted {
  const { isRoot = true, hasApt = true, archived = setting.listed, isGone = false, isUpdatePartial = false } = setting
  let { installed, listed, lockedFor = 0 } = setting
  let isFresh = false
  const commands: string[] = []
  const said: string[] = []

  function install(): CommandResult {
    if (listed === undefined || (isGone && !isFresh)) return { ok: false, output: 'E: Unable to locate package' }
    installed = listed
    return { ok: true, output: '' }
  }
  function update(): CommandResult {
    isFresh = true
    listed = archived
    return { ok: !isUpdatePartial, output: isUpdatePartial ? 'E: Some index files failed to download.' : '' }
  }
  return {
    commands,
    said,
    isRoot,
    isExecutable: () => hasApt,
    versionOf: (place) => (place === path ? (installed ?? null) : null),
    pause: () => undefined,
    say: (line) => said.push(line),
    run(command, [verb = '']) {
      commands.push(verb)
      if (command.endsWith('apt-cache')) {
        return { ok: true, output: `hare:\n  Installed: (none)\n  Candidate: ${listed === undefined ? '(none)' : `1:${listed}.0esr-1`}\n` }
      }
      if (lockedFor-- > 0) return locked
      return verb === 'update' ? update() : install()
    },
  }
}

const ensure = (machine: Scripted): string => ensureBrowser(hare, machine, '')

test('a browser that will do is left alone', () => {
  const machine = machineWith({ installed: 142, listed: 160 })
  expect(ensure(machine)).toBe(path)
  expect(machine.commands).toEqual([])
  expect(machine.said).toEqual([])
})

test('the variable overrules every search', () => {
  expect(ensureBrowser(hare, machineWith({}), '/opt/mine/hare')).toBe('/opt/mine/hare')
})

test.each<[name: string, setting: Setting, commands: string[], said: string]>([
  ['absent, and the lists offer a good one', { listed: 150 }, ['policy', 'install'], 'From the package lists at hand: installed Hare 150.'],
  [
    'absent, and the lists know none',
    { archived: 150 },
    ['policy', 'update', 'install'],
    'Refreshed the package lists and installed Hare 150.',
  ],
  [
    'absent, and the lists offer one that is too old',
    { listed: 140, archived: 153 },
    ['policy', 'update', 'install'],
    'Refreshed the package lists and installed Hare 153.',
  ],
  [
    'too old, with stale lists',
    { installed: 140, listed: 140, archived: 153 },
    ['policy', 'update', 'install'],
    'Refreshed the package lists and upgraded Hare 140 to 153.',
  ],
  [
    'too old, with fresh lists',
    { installed: 140, listed: 153 },
    ['policy', 'install'],
    'From the package lists at hand: upgraded Hare 140 to 153.',
  ],
  [
    'named by lists whose file has left the archive',
    { listed: 150, archived: 151, isGone: true },
    ['policy', 'install', 'update', 'install'],
    'Refreshed the package lists and installed Hare 151.',
  ],
  [
    'behind an update that could not read every source',
    { installed: 140, listed: 140, archived: 153, isUpdatePartial: true },
    ['policy', 'update', 'install'],
    'Refreshed the package lists and upgraded Hare 140 to 153.',
  ],
  [
    'behind lists that another program is writing',
    { installed: 140, listed: 140, archived: 153, lockedFor: 2 },
    ['policy', 'update', 'update', 'update', 'install'],
    'Refreshed the package lists and upgraded Hare 140 to 153.',
  ],
])('%s', (_, setting, commands, said) => {
  const machine = machineWith(setting)
  expect(ensure(machine)).toBe(path)
  expect(machine.commands).toEqual(commands)
  expect(machine.said.at(-1)).toBe(said)
})

test.each<[name: string, setting: Setting, words: string[]]>([
  ['nothing newer to be had', { installed: 140, listed: 140 }, ['Hare 140 is here', '142 or later', 'nothing newer', 'HARE_PATH']],
  ['no package at all', {}, ['Hare 142 or later', 'could not be installed', 'HARE_PATH']],
  ['not root', { installed: 140, listed: 153, isRoot: false }, ['Hare 140 is here', 'needs root: sudo apt-get update', 'HARE_PATH']],
  ['no apt', { hasApt: false }, ['Hare 142 or later', 'no apt', 'HARE_PATH']],
  ['locked for good', { listed: 153, lockedFor: 99 }, ['Hare 142 or later', 'another program', 'try again', 'HARE_PATH']],
])('%s: the error names what is here, what is needed and the way out', (_, setting, words) => {
  const machine = machineWith(setting)
  let message = ''
  try {
    ensure(machine)
  } catch (thrown) {
    message = (thrown as Error).message
  }
  for (const part of words) expect(message).toContain(part)
  expect(message).not.toContain('\n')
})

test('a build of its own is fetched only where there is no browser, and spares the package manager', () => {
  let hasDownloaded = false
  const places = (): string[] => (hasDownloaded ? [path] : [])
  const browser: Browser = { ...hare, places, download: () => (hasDownloaded = true) }
  const machine = machineWith({ installed: 145 })
  expect(ensureBrowser(browser, machine, '')).toBe(path)
  expect(machine.commands).toEqual([])
})
