/** Firefox with the built extension installed for the session, in its own profile, without a window. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readBuiltManifest } from '../built-manifest'
import { firefoxPath } from '../../../scripts/ensure-browsers'
import { FirefoxSurface } from './firefox-surface'
import { firefoxPreferences } from './marionette/preferences'
import { MarionetteClient } from './marionette/client'
import type { PrivilegedGlobals } from './marionette/privileged'
import { pause, until } from '../poll'

export interface Firefox {
  client: MarionetteClient
  popup: FirefoxSurface
  sidebar: FirefoxSurface
  extensionId: string
  /** Where the extension's pages live in this profile, e.g. `moz-extension://…/`. */
  origin: string
  openPage(address: string): Promise<void>
  close(): Promise<void>
}

/** A new installation greets with a tab of its own, in front of everything; it would take the first click. */
async function dismissWelcome(client: MarionetteClient): Promise<void> {
  await until('the welcome page', () =>
    client.inBrowser((host) => {
      const { Services } = globalThis as unknown as PrivilegedGlobals
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser')
      const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes(host))
      if (welcome) gBrowser.removeTab(welcome)
      return welcome !== undefined
    }, extensionHost),
  )
}

/** The address of an extension's pages is random in each profile; here it is fixed, so that tests can open them. */
const extensionHost = '6a1f2a2e-1111-4222-8333-444455556666'

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  extension: string
  /** Whether the reader has let it run in private windows, as the browser's page of extensions offers. */
  inPrivateWindows?: boolean
}

/** Starts the browser and installs the extension. */
export async function launchFirefox({ extension, inPrivateWindows = false }: FirefoxOptions): Promise<Firefox> {
  const folder = resolve(extension)
  const extensionId = readBuiltManifest(folder).browser_specific_settings?.gecko.id ?? ''
  const profile = mkdtempSync(join(tmpdir(), 'verbatim-firefox-'))
  const port = await freePort()
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(port, { [extensionId]: extensionHost }))
  const program = start(profile)
  try {
    const client = await MarionetteClient.connect(port)
    await client.send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing: inPrivateWindows })
    await dismissWelcome(client)
    return {
      client,
      popup: new FirefoxSurface(client, 'popup'),
      sidebar: new FirefoxSurface(client, 'sidebar'),
      extensionId,
      origin: `moz-extension://${extensionHost}/`,
      openPage: async (address) => void (await client.send('WebDriver:Navigate', { url: address })),
      close: () => stop(program, profile, client),
    }
  } catch (error) {
    await stop(program, profile, null)
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

function start(profile: string): ChildProcess {
  const args = ['-marionette', '--remote-allow-system-access', '-no-remote', '-headless', '-profile', profile]
  return spawn(firefoxPath(), args, { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } })
}

async function stop(program: ChildProcess, profile: string, client: MarionetteClient | null): Promise<void> {
  const ended = program.exitCode === null ? once(program, 'exit') : Promise.resolve()
  await client?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
  await Promise.race([ended, pause(client ? 5_000 : 0)])
  if (program.exitCode === null) program.kill('SIGKILL')
  await ended
  client?.end()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
