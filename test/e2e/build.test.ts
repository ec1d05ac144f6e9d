/** The promises that can be read off what ships. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBuiltManifest } from '../drivers/built-manifest'

const allowed = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = `dist/${target}`
  const manifest = readBuiltManifest(folder)

  it('asks for no more at installation than it says', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions.toSorted()).toEqual([...allowed, ...(target === 'chrome' ? ['sidePanel'] : [])].toSorted())
    expect(manifest.host_permissions ?? []).toEqual([])
  })

  it('is on no page until the reader clicks, and no page can tell that it is installed', () => {
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  it('runs only its own scripts', () => {
    expect(manifest.content_security_policy?.extension_pages).toMatch(/script-src 'self'(;|$)/)
  })

  it('has the background for a background, not the content script', () => {
    const entry = manifest.background.service_worker ?? manifest.background.scripts?.[0] ?? ''
    const sources = [entry, ...importsOf(folder, entry)].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    expect(sources).toContain('onInstalled')
    expect(sources).toContain('executeScript')
  })

  it('has every page its manifest names', () => {
    const pages = [
      manifest.action.default_popup,
      manifest.options_ui?.page,
      manifest.side_panel?.default_path,
      manifest.sidebar_action?.default_panel,
    ]
    for (const page of pages.filter((path) => path !== undefined)) expect(existsSync(join(folder, page))).toBe(true)
  })

  it('carries no source maps and nothing of the tests', () => {
    expect(filesOf(folder).filter((file) => /\.map$|test/.test(file))).toEqual([])
  })
})

/** Files a module imports, directly or by way of others; paths within the folder. */
function importsOf(folder: string, entry: string, known = new Set<string>()): string[] {
  const source = readFileSync(join(folder, entry), 'utf8')
  for (const [, path] of source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    const file = join(entry, '..', path ?? '')
    if (known.has(file)) continue
    known.add(file)
    importsOf(folder, file, known)
  }
  return [...known]
}
