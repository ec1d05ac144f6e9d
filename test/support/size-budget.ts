/** What ships, weighed against its budget. Gzip, in KB of 1,000 bytes; a face counts everything its page loads. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import budget from './size-budget.json' with { type: 'json' }

const root = 'dist/chrome'

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
}

const gzip = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000

/** The file and every script and style it imports, followed through the build. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const source = readFileSync(entry, 'utf8')
  for (const [, path = ''] of source.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) closure(join(root, path), seen)
  for (const [, path = ''] of source.matchAll(/(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g)) closure(join(entry, '..', path), seen)
  return seen
}

const files = filesBelow(root)
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { background: { service_worker: string } }
const page = (name: string): string[] => [...closure(join(root, `src/ui/${name}/${name}.html`))]
const worker = [...closure(join(root, manifest.background.service_worker))]
const injected = [join(root, 'src/content/content.js')]

export const sizes: Record<string, number> = {
  injected: gzip(injected),
  worker: gzip(worker),
  popup: gzip(page('popup')),
  sidepanel: gzip(page('sidepanel')),
  options: gzip(page('options')),
  library: gzip(page('library')),
  welcome: gzip(page('welcome')),
  package: gzip(files),
}

let over = 0
for (const [name, size] of Object.entries(sizes)) {
  const most = (budget as Record<string, number>)[name] ?? 0
  const fits = size <= most && size > 0
  if (!fits) over += 1
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(10)} ${size.toFixed(1).padStart(6)} KB of ${most}`)
}
process.exitCode = over > 0 ? 1 : 0
