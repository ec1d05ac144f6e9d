// Builds what ships and what is tested: node build/build.mjs [chrome] [firefox] [chrome-e2e] [firefox-e2e]; without arguments, chrome and firefox.
// Each target is a process of its own: the plugins keep state.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js')
const named = process.argv.slice(2)

for (const name of named.length > 0 ? named : ['chrome', 'firefox']) {
  const [target, e2e] = name.split('-')
  const env = { ...process.env, TARGET: target, E2E: e2e === 'e2e' ? '1' : '0' }
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
