/** Programs on this machine: where they may lie, and which version they are. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

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
