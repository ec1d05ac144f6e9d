/** One manifest, two browsers: `manifest.json` is Chrome's, Firefox's is derived from it. The version is the package's. */
import type { ManifestV3Export } from '@crxjs/vite-plugin'
import base from '../manifest.json' with { type: 'json' }
import packageFile from '../package.json' with { type: 'json' }

export type Target = 'chrome' | 'firefox'

type Manifest = Record<string, unknown>

/** Origins of the test servers. Only the build for end-to-end tests has them: a permission prompt cannot be accepted without a display. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*']

function forFirefox(manifest: Manifest): Manifest {
  const { side_panel, minimum_chrome_version, storage, ...rest } = manifest
  void [minimum_chrome_version, storage]
  return {
    ...rest,
    background: { scripts: [base.background.service_worker], type: 'module' },
    permissions: base.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: base.action.default_title,
      default_panel: (side_panel as typeof base.side_panel).default_path,
      default_icon: base.action.default_icon,
      open_at_install: false,
    },
  }
}

function forChrome(manifest: Manifest): Manifest {
  const { browser_specific_settings, ...rest } = manifest
  void browser_specific_settings
  return rest
}

export function manifestFor(target: Target, e2e: boolean): ManifestV3Export {
  const manifest: Manifest = { ...structuredClone(base), version: packageFile.version }
  if (e2e) manifest['host_permissions'] = loopback
  return (target === 'firefox' ? forFirefox(manifest) : forChrome(manifest)) as unknown as ManifestV3Export
}
