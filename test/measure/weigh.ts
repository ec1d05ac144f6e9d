/** Weighs what ships. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

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

const workerEntry = (): string => {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { background: { service_worker: string } }
  return join(root, manifest.background.service_worker)
}
const page = (name: string): string[] => [...closure(join(root, `src/ui/${name}/${name}.html`))]

/** KB of 1,000 bytes, gzip, by part of the Chrome build; a face counts everything its page loads. */
export const weigh = (): Record<string, number> => ({
  injected: gzip([join(root, 'src/content/content.js')]),
  imageLoader: gzip([join(root, 'src/content/image-loader.js')]),
  worker: gzip([...closure(workerEntry())]),
  popup: gzip(page('popup')),
  sidepanel: gzip(page('sidepanel')),
  options: gzip(page('options')),
  library: gzip(page('library')),
  welcome: gzip(page('welcome')),
  package: gzip(filesBelow(root)),
})
