import preact from '@preact/preset-vite'
import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vitest/config'
import { manifestFor, type Target } from './build/manifest.ts'
import {
  contentScriptAddresses,
  dropScriptTwin,
  nativeBrowser,
  noWebAccessibleResources,
  plainImports,
  polyfillInPages,
  trimOpenAi,
  trimPolyfill,
} from './build/plugins.ts'

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome'
const e2e = process.env['E2E'] === '1'
const testing = process.env['VITEST'] !== undefined
const slow = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 }

// crxjs finds the pages the manifest names; these it cannot know.
const pages = [
  'src/ui/library/library.html',
  'src/ui/welcome/welcome.html',
  'src/ui/welcome/sample/ko.html',
  'src/ui/welcome/sample/en.html',
  ...(target === 'firefox' ? ['src/ui/sidepanel/sidepanel.html'] : []),
]

export default defineConfig(({ command }) => ({
  ...(testing ? {} : { resolve: { alias: { 'webextension-polyfill': nativeBrowser } } }),
  define: { __E2E__: JSON.stringify(e2e) },
  plugins: [
    preact(),
    ...(testing
      ? [contentScriptAddresses()]
      : [
          trimOpenAi(),
          polyfillInPages(),
          plainImports(),
          trimPolyfill(),
          crx({ manifest: manifestFor(target, e2e), browser: target }),
          noWebAccessibleResources(),
          dropScriptTwin(),
        ]),
  ],
  build: {
    outDir: `dist/${command === 'serve' ? 'dev-' : ''}${target}${e2e ? '-e2e' : ''}`,
    emptyOutDir: true,
    modulePreload: false,
    target: target === 'firefox' ? 'firefox142' : 'chrome123',
    // 4 % less than the built-in minifier leaves of the injected script, which every click pays for.
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 2 } },
    rollupOptions: {
      input: pages,
      // Small files that every face loads together compress better as one.
      output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/(?:@preact|preact)\// }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], setupFiles: ['test/support/fuzz-seed.ts'], testTimeout: 30_000 },
      },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...slow, retry: 2 } },
    ],
  },
}))
