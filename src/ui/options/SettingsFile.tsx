/** Settings as a file, to keep or to carry to another browser. Keys are not settings and never leave. */
import { hasPassword } from '../../core/presets/credentials'
import { defaultSettings, parseSettings, type Settings } from '../../core/settings'
import { ConfirmButton } from '../shared/ConfirmButton'
import { FileButton } from '../shared/FileButton'
import { readJson, saveFile, today } from '../shared/files'
import { giveBackAccess } from '../access/give-back-access'
import { changeSettings, readerSettings } from '../access/reader-settings'
import { useAnswer } from '../shared/use-answer'
import { say } from '../words'
import { inForce, showConnected } from './connection/draft'

const isSettingsFile = (value: unknown): boolean => typeof value === 'object' && value !== null && 'version' in value && value.version === 1

async function replaceSettings(settings: Settings): Promise<void> {
  const { model, followedSites } = readerSettings.value
  await changeSettings(settings)
  for (const address of [model?.baseURL, ...followedSites]) await giveBackAccess(address, inForce.value)
  await showConnected()
}

export function SettingsFile() {
  const [answer, give] = useAnswer<'settings_imported' | 'settings_malformed' | 'settings_reset' | 'failure_address_with_password'>(6000)
  const take = async (file: File): Promise<void> => {
    const value = await readJson(file)
    if (!isSettingsFile(value)) return give('settings_malformed')
    const settings = parseSettings(value)
    if (hasPassword(settings.model?.baseURL ?? '')) return give('failure_address_with_password')
    await replaceSettings(settings)
    give('settings_imported')
  }
  const reset = (): void => {
    void replaceSettings(defaultSettings)
    give('settings_reset')
  }
  return (
    <div class="row settings-file">
      <button
        class="plain-button"
        data-command="export-settings"
        onClick={() => saveFile(`verbatim-settings-${today()}.json`, 'application/json', JSON.stringify(readerSettings.value, null, 2))}
      >
        {say('export_settings')}
      </button>
      <FileButton label={say('import_settings')} command="import-settings" chosen={(file) => void take(file)} />
      <ConfirmButton label={say('reset_settings')} command="reset-settings" confirmed={reset} />
      <output class={answer === 'settings_imported' || answer === 'settings_reset' ? 'said good' : 'said bad'}>
        {answer && say(answer)}
      </output>
    </div>
  )
}
