/** Preferences of a test profile: remote control on, and nothing that calls out or opens a page of its own. */

const quiet = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/** The text of a profile's `user.js`; `extensionHosts` fixes the address of extensions' pages, by extension id. */
export function firefoxPreferences(port: number, extensionHosts: Record<string, string>): string {
  const all = { ...quiet, 'marionette.port': port, 'extensions.webextensions.uuids': JSON.stringify(extensionHosts) }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
