// Makes `node_modules` match `package-lock.json`; does nothing, quickly, when it does. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The packages a lock file names, by path; none when there is no such file. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(new URL(lockFile, import.meta.url), 'utf8')).packages
  } catch {
    return {}
  }
}

const wanted = Object.entries(packagesOf('../package-lock.json'))
const present = packagesOf('../node_modules/.package-lock.json')
// Optional packages are those of other systems: their absence says nothing.
const isMissing = ([path, { version, optional, devOptional }]) =>
  path !== '' && !optional && !devOptional && present[path]?.version !== version

if (wanted.some(isMissing)) {
  process.stderr.write('Installing packages (npm ci) …\n')
  const npm = process.env.npm_execpath
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm']
  const options = { cwd: new URL('..', import.meta.url), stdio: ['ignore', 2, 2] }
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], options)
  process.exit(status ?? 1)
}
