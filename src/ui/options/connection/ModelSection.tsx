/** Which model writes the summaries: none, or one of the providers, each a card. */
import { presets, type Preset } from '../../../core/presets/presets'
import { say } from '../../words'
import { BuiltInForm } from './BuiltInForm'
import { browserHasModel, choosePreset, chosenPreset, disconnect, isBuiltIn, managed } from './draft'
import { ConnectionForm } from './ConnectionForm'
import { ManagedModel } from './ManagedModel'

export function ModelSection() {
  if (managed.value?.locked && managed.value.baseURL && managed.value.model) return <ManagedModel />
  return (
    <section aria-labelledby="model-heading">
      <h2 id="model-heading">{say('options_model')}</h2>
      <p class="hint">{say('options_model_hint')}</p>
      <div class="cards" role="group" aria-labelledby="model-heading">
        <button class="card" data-preset="none" aria-pressed={chosenPreset.value === null} onClick={disconnect}>
          <b>{say('engine_on_device')}</b>
          <small>{say('card_on_device')}</small>
        </button>
        {offered().map((preset) => (
          <PresetCard key={preset.id} preset={preset} />
        ))}
      </div>
      {chosenPreset.value && <ChosenProvider preset={chosenPreset.value} />}
    </section>
  )
}

/** The browser's own model is offered only by a browser that has one. */
const offered = (): readonly Preset[] => presets.filter((preset) => !isBuiltIn(preset) || browserHasModel())

function ChosenProvider({ preset }: { preset: Preset }) {
  return isBuiltIn(preset) ? <BuiltInForm preset={preset} /> : <ConnectionForm key={preset.id} preset={preset} />
}

function PresetCard({ preset }: { preset: Preset }) {
  return (
    <button class="card" data-preset={preset.id} aria-pressed={chosenPreset.value?.id === preset.id} onClick={() => choosePreset(preset)}>
      <b>{preset.name}</b>
      <small>{preset.local ? say('card_local') : (preset.models[0] ?? say('card_own_model'))}</small>
    </button>
  )
}
