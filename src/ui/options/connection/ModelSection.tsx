/** Which model writes the summaries: none, or one of the providers, each a card. */
import type { Preset } from '../../../core/presets/presets'
import { say } from '../../words'
import { BuiltInForm } from './BuiltInForm'
import { chosenPreset, isBuiltIn, managed } from './draft'
import { ConnectionForm } from './ConnectionForm'
import { ManagedModel } from './ManagedModel'
import { ProviderCards } from './ProviderCards'

export function ModelSection() {
  if (managed.value?.locked && managed.value.baseURL && managed.value.model) return <ManagedModel />
  return (
    <section aria-labelledby="model-heading">
      <h2 id="model-heading">{say('options_model')}</h2>
      <p class="hint">{say('options_model_hint')}</p>
      <ProviderCards />
      {chosenPreset.value && <ChosenProvider preset={chosenPreset.value} />}
    </section>
  )
}

function ChosenProvider({ preset }: { preset: Preset }) {
  return isBuiltIn(preset) ? <BuiltInForm preset={preset} /> : <ConnectionForm key={preset.id} preset={preset} />
}
