/** The manifest of a built extension, as far as tests ask about it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BuiltManifest {
  manifest_version: number
  permissions: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: unknown[]
  web_accessible_resources?: unknown[]
  content_security_policy?: { extension_pages: string }
  background: { service_worker?: string; scripts?: string[]; type?: string }
  action: { default_popup: string }
  options_ui?: { page: string }
  side_panel?: { default_path: string }
  sidebar_action?: { default_panel: string }
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } }
}

/** Reads `manifest.json` of an unpacked extension's folder. */
export const readBuiltManifest = (folder: string): BuiltManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest
