/** The key goes in and never comes back: the field says only that one is kept. */
import { useState } from 'preact/hooks'
import { cleanKey, isPossibleKey } from '../../../core/presets/credentials'
import type { Preset } from '../../../core/presets/presets'
import { openWebPage } from '../../../platform/tabs'
import { say } from '../../words'
import { forgetKey, keyKept, typedKey } from './draft'

export function KeyField({ preset }: { preset: Preset }) {
  const [visible, setVisible] = useState(false)
  const kind = visible ? ({ type: 'text' } as const) : ({ type: 'password' } as const)
  if (preset.auth.kind === 'none') return null
  return (
    <div class="field">
      <span id="key-label">{say('field_key')}</span>
      <span class="row">
        <input
          name="key"
          {...kind}
          aria-labelledby="key-label"
          autoComplete="off"
          spellcheck={false}
          placeholder={keyKept.value ? say('key_is_kept') : ''}
          value={typedKey.value}
          onInput={(event) => (typedKey.value = cleanKey(event.currentTarget.value))}
        />
        <button type="button" class="plain-button" aria-pressed={visible} onClick={() => setVisible(!visible)}>
          {visible ? say('hide') : say('show')}
        </button>
        <KeyHelp preset={preset} />
      </span>
      {!isPossibleKey(typedKey.value) && <output class="said bad">{say('failure_malformed_key')}</output>}
    </div>
  )
}

/** Where there is a key, the way to forget it; else the page where one is made. */
function KeyHelp({ preset: { keyPage } }: { preset: Preset }) {
  if (keyKept.value)
    return (
      <button type="button" class="plain-button" data-command="forget-key" onClick={() => void forgetKey()}>
        {say('forget_key')}
      </button>
    )
  if (keyPage === null) return null
  return (
    <button type="button" class="plain-button" onClick={() => void openWebPage(keyPage)}>
      {say('get_key')}
    </button>
  )
}
