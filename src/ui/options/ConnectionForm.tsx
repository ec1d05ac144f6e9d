/** Address, key and model of one provider, and the button that tries them. */
import { useState } from 'preact/hooks'
import type { Preset } from '../../core/presets'
import { say, type MessageKey } from '../words'
import { choices, connect, draft, draftOrigin, fetchModels, forgetKey, keyKept, lookForKey, result, typedKey } from './connection'
import { ConnectionAnswer } from './ConnectionAnswer'

export function ConnectionForm({ preset }: { preset: Preset }) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        connect()
      }}
    >
      {preset.advice && <p class="hint">{say(preset.advice as MessageKey)}</p>}
      <label>
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
      </label>
      <KeyField />
      <ModelField />
      <p class="sent">{say('what_is_sent', draftOrigin.value ?? draft.value.baseURL)}</p>
      <div class="row">
        <button class="main-button" data-command="test" disabled={draftOrigin.value === null || result.value.status === 'testing'}>
          {say('test_connection')}
        </button>
        <ConnectionAnswer />
      </div>
    </form>
  )
}

/** The key goes in and never comes back: the field says only that one is kept. */
function KeyField() {
  const [visible, setVisible] = useState(false)
  return (
    <label>
      <span>{say('field_key')}</span>
      <span class="row">
        <input
          name="key"
          {...(visible ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autoComplete="off"
          spellcheck={false}
          placeholder={keyKept.value ? say('key_is_kept') : ''}
          value={typedKey.value}
          onInput={(event) => (typedKey.value = event.currentTarget.value.trim())}
        />
        <button type="button" class="plain-button" aria-pressed={visible} onClick={() => setVisible(!visible)}>
          {visible ? say('hide') : say('show')}
        </button>
        {keyKept.value && (
          <button type="button" class="plain-button" onClick={() => void forgetKey()}>
            {say('forget_key')}
          </button>
        )}
      </span>
    </label>
  )
}

function ModelField() {
  return (
    <label>
      <span>{say('field_model')}</span>
      <span class="row">
        <input
          name="model"
          list="models"
          required
          spellcheck={false}
          value={draft.value.model}
          onInput={(event) => (draft.value = { ...draft.value, model: event.currentTarget.value.trim() })}
        />
        <button type="button" class="plain-button" disabled={draftOrigin.value === null} onClick={fetchModels}>
          {say('fetch_models')}
        </button>
      </span>
      <datalist id="models">
        {choices.value.map((choice) => (
          <option key={choice.id} value={choice.id} />
        ))}
      </datalist>
    </label>
  )
}
