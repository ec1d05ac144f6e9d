/** What an installation asks of the machine it runs on. Tests script one; {@link thisMachine} is the real one. */
import { spawnSync } from 'node:child_process'
import { isExecutable, majorVersion } from './executable'

/** How a command ended, and all it printed. */
export interface CommandResult {
  ok: boolean
  output: string
}

export interface Machine {
  readonly isRoot: boolean
  isExecutable(path: string): boolean
  /** Major version of the program at `path`; null when it is not there or does not run. */
  versionOf(path: string): number | null
  run(command: string, args: readonly string[]): CommandResult
  pause(milliseconds: number): void
  /** Tells the person at the machine one line. */
  say(line: string): void
}

/** A step may download a browser over a slow line. */
const stepTimeout = 600_000

export const thisMachine: Machine = {
  isRoot: process.getuid?.() === 0,
  isExecutable,
  versionOf: majorVersion,
  run(command, args) {
    // In English, whatever the locale: what apt says decides what is done next.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: stepTimeout, env, maxBuffer: 2 ** 26 })
    return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` }
  },
  pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  },
  say(line) {
    // stdout is for results.
    process.stderr.write(`${line}\n`)
  },
}
