/** Builds the faces with the fake browser in place of the real one, and serves them as plain pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { build, preview } from 'vite'

const faces = ['popup', 'sidepanel', 'options', 'library', 'welcome'] as const

export interface ServedFaces {
  addressOf(face: (typeof faces)[number]): string
  close(): Promise<void>
}

const pageOf = (face: string): string => `src/ui/${face}/${face}.html`

export async function serveFaces(): Promise<ServedFaces> {
  const outDir = mkdtempSync(join(tmpdir(), 'verbatim-faces-'))
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { 'webextension-polyfill': resolve('test/scenes/fake-browser.ts') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome123',
      modulePreload: false,
      rollupOptions: { input: faces.map(pageOf) },
    },
  })
  const server = await preview({ configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const origin = server.resolvedUrls?.local[0] ?? ''
  return {
    addressOf: (face) => `${origin}${pageOf(face)}`,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
