/** The build for end-to-end tests, made anew when the sources are younger than it. Its output goes to stderr: stdout is for results. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

function youngestIn(directory: string): number {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((name) => statSync(join(directory, name)).mtimeMs))
}

/** @returns the folder of the unpacked extension */
export function ensureE2eBuild(target: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = `dist/${target}-e2e`
  const manifest = join(folder, 'manifest.json')
  const isCurrent = existsSync(manifest) && statSync(manifest).mtimeMs > youngestIn('src')
  if (isCurrent) return folder
  const { status } = spawnSync(process.execPath, ['build/build.mjs', `${target}-e2e`], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the extension could not be built')
  return folder
}
