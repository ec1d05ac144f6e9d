/** Small corrections to what ships. */
import { fileURLToPath } from 'node:url'
import type { CrxPlugin } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'

/**
 * crxjs lists on-demand scripts in `web_accessible_resources` for every site, so that any page could tell the extension is there.
 * `executeScript` does not need it.
 */
export const noWebAccessibleResources = (): Plugin =>
  ({
    name: 'no-web-accessible-resources',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources
      return manifest
    },
  }) satisfies CrxPlugin as Plugin

/** crxjs also leaves an unreferenced module copy of each `?script&iife` entry in `assets/`. */
export const dropScriptTwin = (): Plugin => ({
  name: 'drop-script-twin',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && /\/src\/content\//.test(chunk.facadeModuleId ?? '')) delete bundle[file]
      }
    },
  },
})

const usedResources = /resources\/(chat\/|shared|models|index)/

/** Helpers that gather a stream into one message, or call tools, and a way to sign in: the product reads the chunks itself and has a key. */
const unusedHelpers = /node_modules\/openai\/(?:lib\/ChatCompletion(?:Stream|Runner|StreamingRunner)|auth\/workload-identity-auth)\.mjs/
/** Nested query strings: the product sends none. */
const queryStrings = /node_modules\/openai\/internal\/qs\/stringify\.mjs/

/**
 * The `openai` client builds every resource in its field initialisers, so nothing tree-shakes: the classes the product never calls are
 * emptied. 149 KB become 60.
 */
export const trimOpenAi = (): Plugin => ({
  name: 'trim-openai',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    const isUnused = /node_modules\/openai\/resources\//.test(id) && !usedResources.test(id) && !id.endsWith('index.mjs')
    if (queryStrings.test(id)) return { code: 'export const stringify = (query) => new URLSearchParams(query).toString()', map: null }
    if (!isUnused && !unusedHelpers.test(id)) return undefined
    const classes = [...code.matchAll(/export class (\w+)/g)].map((match) => `export class ${match[1]} {}`)
    const exports = [...code.matchAll(/^(?:export \{[^}]*\} from .*|export \* from .*)$/gm)].map((match) => match[0])
    return classes.length > 0 ? { code: [...exports, ...classes].join('\n'), map: null } : undefined
  },
})

const scriptImport = '?script&iife'

/** In unit tests an import of a content script is its address alone, as it is in what ships, and runs nothing. */
export const contentScriptAddresses = (): Plugin => ({
  name: 'content-script-addresses',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith(scriptImport) ? `\0${source}` : undefined),
  load: (id) =>
    id.startsWith('\0') && id.endsWith(scriptImport) ? `export default ${JSON.stringify(id.slice(1, -scriptImport.length))}` : undefined,
})

/**
 * Vite wraps each dynamic import into a helper that preloads its styles and scripts. Ours have no styles, and come from the disk: the import
 * alone does. Half a KB less in every face.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined),
})

/** Stands for `webextension-polyfill` wherever nothing says otherwise: in the injected scripts, 3 KB of whose 45 the polyfill would be. */
export const nativeBrowser = fileURLToPath(new URL('native-browser.ts', import.meta.url))

/** Says otherwise for background and faces. */
export const polyfillInPages = (): Plugin => ({
  name: 'polyfill-in-pages',
  apply: 'build',
  load: (id) => (id === nativeBrowser ? `export { default } from ${JSON.stringify(polyfill)}` : undefined),
})

const polyfill = fileURLToPath(import.meta.resolve('webextension-polyfill'))

/** The polyfill passes on what it has no description of, and in Manifest V3 everything answers with promises by itself. */
const describedApis = ['runtime', 'storage', 'tabs', 'permissions']

/** The polyfill describes every API of every browser: the descriptions of those the product never calls are left out. */
export const trimPolyfill = (): Plugin => ({
  name: 'trim-polyfill',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (id !== polyfill) return undefined
    const described = /const apiMetadata = (\{[\s\S]*?\n {6}\});/
    const all = JSON.parse(described.exec(code)?.[1] ?? '{}') as Record<string, unknown>
    const used = Object.fromEntries(describedApis.map((name) => [name, all[name]]))
    return { code: code.replace(described, () => `const apiMetadata = ${JSON.stringify(used)};`), map: null }
  },
})
