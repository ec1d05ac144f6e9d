// `npm run package`: zips for the stores and a source zip for add-on review. The same source gives the same bytes: files are sorted and dated alike.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { thirdPartyLicences } from './licences.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
// The earliest date a zip can hold, whatever the time zone.
const date = new Date(1980, 0, 1, 0, 0, 0)

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())

function zip(name, entries) {
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  const bytes = zipSync(sorted, { level: 9, mtime: date, os: 3 })
  const path = join('out/package', `verbatim-${version}-${name}.zip`)
  writeFileSync(path, bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} KB  sha256 ${hash}`)
}

mkdirSync('out/package', { recursive: true })
execFileSync(process.execPath, ['build/build.mjs', 'chrome', 'firefox'], { stdio: 'inherit' })
const licences = new TextEncoder().encode(thirdPartyLicences())

for (const target of ['chrome', 'firefox']) {
  const root = join('dist', target)
  const files = Object.fromEntries(filesBelow(root).map((path) => [relative(root, path), readFileSync(path)]))
  zip(target, { ...files, LICENSE: readFileSync('LICENSE'), 'THIRD_PARTY_LICENCES.txt': licences })
}

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
zip('source', Object.fromEntries(tracked.map((path) => [path, readFileSync(path)])))
