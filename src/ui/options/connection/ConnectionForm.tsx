/** Address, key and model of one provider, and the button that tries them. */
import type { Preset } from '../../../core/presets/presets'
import { openWebPage } from '../../../platform/tabs'
import { say, type MessageKey } from '../../words'
import { connect } from './connecting'
import { canConnect, draft, draftOrigin, hasPasswordInAddress, isConnected, lookForKey, mendAddress, result, showsKey } from './draft'
import { ConnectionAnswer } from './ConnectionAnswer'
import { ImagesChoice, sendsImages } from '../ImagesChoice'
import { KeyField } from './KeyField'
import { ModelField } from './ModelField'

export function ConnectionForm({ preset }: { preset: Preset }) {
  return (
    <form
      class="form connection"
      onSubmit={(event) => {
        event.preventDefault()
        connect()
      }}
    >
      {preset.advice && <p class="hint">{say(preset.advice as MessageKey)}</p>}
      <AddressField />
      <KeyField preset={preset} />
      <ModelField />
      <ImagesChoice preset={preset} />
      <p class="sent">{say(sendsImages(preset) ? 'what_is_sent_with_images' : 'what_is_sent', draftOrigin.value ?? draft.value.baseURL)}</p>
      {showsKey.value && <p class="said bad">{say('key_in_clear', draftOrigin.value ?? '')}</p>}
      <div class="row">
        <button class="main-button" data-command="test" disabled={!canConnect.value || result.value.status === 'testing'}>
          {say(connectLabel())}
        </button>
        {preset.quotaPage && (
          <button type="button" class="plain-button" onClick={() => void openWebPage(preset.quotaPage ?? '')}>
            {say('action_quota_page')}
          </button>
        )}
      </div>
      <ConnectionAnswer />
    </form>
  )
}

/** The button names what is unusual about pressing it. */
function connectLabel(): MessageKey {
  if (showsKey.value) return 'connect_unencrypted'
  return isConnected.value ? 'check_connection' : 'test_connection'
}

function AddressField() {
  const mend = (): void => {
    mendAddress()
    void lookForKey()
  }
  return (
    <label class="field">
      <span>{say('field_base_url')}</span>
      <input
        name="baseURL"
        inputMode="url"
        autoComplete="off"
        required
        spellcheck={false}
        value={draft.value.baseURL}
        onInput={(event) => (draft.value = { ...draft.value, baseURL: event.currentTarget.value.trim() })}
        onChange={mend}
      />
      {hasPasswordInAddress.value && <output class="said bad">{say('failure_address_with_password')}</output>}
    </label>
  )
}
