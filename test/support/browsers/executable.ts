/** Programs on this machine: where they are, and running one of them as a step of an installation. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A step may download a browser over a slow line. */
const stepTimeout = 600_000

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Major version a program gives for itself; null when it does not run here, e.g. for want of a library. */
export function majorVersion(path: string): number | null {
  if (!isExecutable(path)) return null
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  const version = /(\d+)\.\d+/.exec(stdout ?? '')?.[1]
  return status === 0 && version ? Number(version) : null
}

/** Every place on PATH where a program of one of these names could lie. */
export const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

/** Runs a command, with its output on stderr (stdout is for results). True when it succeeded. */
export function runStep(command: string, args: readonly string[]): boolean {
  process.stderr.write(`${command} ${args.join(' ')}\n`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: stepTimeout, env: environment }).status === 0
}
