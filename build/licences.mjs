// The licences of everything that is bundled: the packages under `dependencies` and what they bring along.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

function bundled(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || !existsSync(join('node_modules', name, 'package.json'))) continue
    found.add(name)
    bundled(Object.keys(read(join('node_modules', name, 'package.json')).dependencies ?? {}), found)
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}

function licenceText(name) {
  const folder = join('node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)'
}

/** One text: name, version, licence and its words, for each bundled package. */
export function thirdPartyLicences() {
  const names = bundled(Object.keys(read('package.json').dependencies))
  const parts = names.map((name) => {
    const { version, license } = read(join('node_modules', name, 'package.json'))
    return `${name} ${version} (${license})\n\n${licenceText(name)}\n`
  })
  return parts.join(`\n${'-'.repeat(72)}\n\n`)
}
