/** What the shipped code cannot do, read off the built files: run text as code, load code from elsewhere, be found by a page. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBuiltManifest } from '../../drivers/built-manifest'

const textFiles = /\.(?:js|html|css|json)$/

/** Ways to turn text into code or markup. Each one found must be in {@link explained}. */
const sinks: Readonly<Record<string, RegExp>> = {
  eval: /(?<![\w$.])eval\s*\(/g,
  'Function constructor': /(?<![\w$.])(?:new\s+)?Function\s*\(/g,
  'text as a timer': /set(?:Timeout|Interval)\s*\(\s*["'`]/g,
  importScripts: /(?<![\w$.])importScripts\s*\(/g,
  innerHTML: /\.(?:innerHTML|outerHTML)\s*=(?!=)/g,
  insertAdjacentHTML: /\.insertAdjacentHTML\s*\(/g,
  'document.write': /document\.write(?:ln)?\s*\(/g,
  createContextualFragment: /\.createContextualFragment\s*\(/g,
  srcdoc: /\.srcdoc\s*=(?!=)/g,
  DOMParser: /new DOMParser\b/g,
}

/** Sink and file, with the reason why it may stand there. */
const explained: readonly (readonly [sink: string, file: RegExp, reason: string])[] = [
  ['innerHTML', /^assets\/preact-/, 'Preact’s own handling of dangerouslySetInnerHTML, which no component uses (lint)'],
  ['DOMParser', /^src\/content\/content\.js$/, 'reads an article’s HTML from a page’s data into a document that runs and loads nothing'],
]

/** Policy of the extension’s pages: what is not named here is forbidden. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ['https:', 'http:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

const parsePolicy = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  )

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = `dist/${target}`
  const manifest = readBuiltManifest(folder)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => textFiles.test(file))
  const sourceOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const pages = files.filter((file) => file.endsWith('.html'))

  it('has the strictest policy its work allows', () => {
    expect(parsePolicy(manifest.content_security_policy?.extension_pages ?? '')).toEqual(policy)
  })

  it('turns no text into code or markup, but where it is explained', () => {
    const found = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        Object.keys(sinks).flatMap((sink) => [...sourceOf(file).matchAll(sinks[sink] ?? /$^/g)].map(() => `${sink} in ${file}`)),
      )
    const unexplained = found.filter(
      (line) => !explained.some(([sink, file]) => line.startsWith(`${sink} in `) && file.test(line.split(' in ')[1] ?? '')),
    )
    expect(unexplained).toEqual([])
  })

  it('imports no code from an address', () => {
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const imported = [...sourceOf(file).matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(([, path]) => path ?? '')
      // `node:buffer` stands in a sentence of advice of the `openai` package.
      expect(imported.filter((path) => /^(?:[a-z]+:|\/\/)/i.test(path) && path !== 'node:buffer')).toEqual([])
    }
  })

  it('has no inline script, no handler in markup and no address of another server in its pages and styles', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4)
    for (const page of pages) {
      const html = sourceOf(page)
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/i)
      expect(html).not.toMatch(/\son\w+\s*=/i)
      expect(html).not.toMatch(/(?:src|href)=["'](?:https?:)?\/\//i)
    }
    for (const style of files.filter((file) => file.endsWith('.css')))
      expect(sourceOf(style)).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//i)
  })

  it('offers nothing to pages and other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest).not.toHaveProperty('externally_connectable')
  })
})
