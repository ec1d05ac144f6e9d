/** Address, key and model of one provider, and the button that tries them. */
import { hasPassword } from '../../../core/presets/credentials'
import type { Preset } from '../../../core/presets/presets'
import { openWebPage } from '../../../platform/tabs'
import { say, type MessageKey } from '../../words'
import { connect } from './connecting'
import { canConnect, draft, draftOrigin, lookForKey, result } from './draft'
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
      <div class="row">
        <button class="main-button" data-command="test" disabled={!canConnect.value || result.value.status === 'testing'}>
          {say('test_connection')}
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

function AddressField() {
  return (
    <label class="field">
      <span>{say('field_base_url')}</span>
      <input
        name="baseURL"
        type="url"
        required
        spellcheck={false}
        value={draft.value.baseURL}
        onInput={(event) => (draft.value = { ...draft.value, baseURL: event.currentTarget.value.trim() })}
        onChange={() => void lookForKey()}
      />
      {hasPassword(draft.value.baseURL) && <output class="said bad">{say('failure_address_with_password')}</output>}
    </label>
  )
}
