/** The browser's own model: nothing to fill in, nothing that leaves the machine. */
import type { Preset } from '../../../core/presets/presets'
import { readerSettings } from '../../access/reader-settings'
import { say, type MessageKey } from '../../words'
import { connectBuiltIn } from './connecting'
import { ConnectionAnswer } from './ConnectionAnswer'
import { result } from './draft'

export function BuiltInForm({ preset }: { preset: Preset }) {
  const inUse = readerSettings.value.model?.preset === preset.id
  return (
    <div class="form connection">
      {preset.advice && <p class="hint">{say(preset.advice as MessageKey)}</p>}
      <p class="sent">{say('built_in_sends_nothing')}</p>
      <div class="row">
        <button
          class="main-button"
          data-command="use-built-in"
          disabled={inUse || result.value.status === 'testing'}
          onClick={() => connectBuiltIn(preset)}
        >
          {say(inUse ? 'built_in_used' : 'use_built_in')}
        </button>
      </div>
      {result.value.status === 'fails' && <ConnectionAnswer />}
    </div>
  )
}
