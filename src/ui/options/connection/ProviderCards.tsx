/** The providers as cards, in groups: what needs nothing comes first, what few want stays folded. */
import type { ComponentChildren } from 'preact'
import { presets, type Preset, type PresetGroup } from '../../../core/presets/presets'
import { say } from '../../words'
import { browserHasModel, choosePreset, chosenPreset, disconnect, inForce, isBuiltIn } from './draft'

/** The browser's own model is offered only by a browser that has one. */
const offered = (group: PresetGroup): readonly Preset[] =>
  presets.filter((preset) => preset.group === group && (!isBuiltIn(preset) || browserHasModel()))

export function ProviderCards() {
  return (
    <div class="providers">
      <CardGroup group="device">
        <OnDeviceCard />
      </CardGroup>
      <CardGroup group="common" />
      <CardGroup group="korea" />
      <CardGroup group="own" />
      <FoldedGroup group="more" />
    </div>
  )
}

interface CardGroupProps {
  group: PresetGroup
  /** A card that stands before the providers'. */
  children?: ComponentChildren
}

function CardGroup({ group, children }: CardGroupProps) {
  const id = `providers-${group}`
  return (
    <div class="cards" role="group" aria-labelledby={id}>
      <h3 id={id}>{say(`providers_${group}`)}</h3>
      {children}
      {offered(group).map((preset) => (
        <ProviderCard key={preset.id} preset={preset} />
      ))}
    </div>
  )
}

/** Open from the start where one of its providers is in the form. */
function FoldedGroup({ group }: { group: PresetGroup }) {
  return (
    <details class="more-providers" open={chosenPreset.value?.group === group}>
      <summary>{say(`providers_${group}`)}</summary>
      <div class="cards">
        {offered(group).map((preset) => (
          <ProviderCard key={preset.id} preset={preset} />
        ))}
      </div>
    </details>
  )
}

function OnDeviceCard() {
  return (
    <button class="card" data-preset="none" aria-pressed={chosenPreset.value === null} onClick={disconnect}>
      <b>{say('card_on_device')}</b>
      <CardLine isInForce={inForce.value === null} label={say('card_on_device_used')}>
        {say('card_nothing_sent')}
      </CardLine>
    </button>
  )
}

function ProviderCard({ preset }: { preset: Preset }) {
  return (
    <button class="card" data-preset={preset.id} aria-pressed={chosenPreset.value?.id === preset.id} onClick={() => choosePreset(preset)}>
      <b>{isAnyServer(preset) ? say('card_any_server') : preset.name}</b>
      <CardLine isInForce={inForce.value?.preset === preset.id} label={say('card_connected')}>
        {broughtBy(preset)}
      </CardLine>
    </button>
  )
}

const isAnyServer = ({ id }: Preset): boolean => id === 'custom'

function broughtBy(preset: Preset): string {
  if (isBuiltIn(preset)) return say('card_built_in')
  return isAnyServer(preset) ? preset.name : (preset.models[0] ?? say('card_own_model'))
}

/** What a provider would bring, or that it is the one that writes now: the card that is chosen need not be that one yet. */
function CardLine({ isInForce, label, children }: { isInForce: boolean; label: string; children: string }) {
  return isInForce ? <small class="in-force">{label}</small> : <small>{children}</small>
}
