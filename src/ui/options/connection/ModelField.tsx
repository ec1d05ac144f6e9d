/** The model's name: chosen from the server's own list or the preset's, or typed. */
import { useState } from 'preact/hooks'
import { say, sayCount } from '../../words'
import { fetchModels } from './connecting'
import { choices, chosenPreset, draft, draftOrigin } from './draft'

/** The item of the list that is no name. */
const another = ''

const setModel = (model: string): void => void (draft.value = { ...draft.value, model })

/** The names on offer; one that was typed before and is in no list is among them. */
function offeredNames(): readonly string[] {
  const listed = choices.value.length > 0 ? choices.value.map((choice) => choice.id) : (chosenPreset.value?.models ?? [])
  const { model } = draft.value
  return listed.length === 0 || model === '' || listed.includes(model) ? listed : [model, ...listed]
}

export function ModelField() {
  const [typing, setTyping] = useState(false)
  const names = offeredNames()
  const choose = (): void => {
    setTyping(false)
    if (draft.value.model === '') setModel(names[0] ?? '')
  }
  const list = (): void => {
    setTyping(false)
    fetchModels()
  }
  return (
    <div class="field">
      <span id="model-label">{say('field_model')}</span>
      <span class="row">
        {typing || names.length === 0 ? <TypedName focused={typing} /> : <NameList names={names} typeAnother={() => setTyping(true)} />}
        {typing && (
          <button type="button" class="plain-button" data-command="choose-model" onClick={choose}>
            {say('choose_from_list')}
          </button>
        )}
        <button type="button" class="plain-button" data-command="list-models" disabled={draftOrigin.value === null} onClick={list}>
          {say('fetch_models')}
        </button>
        {choices.value.length > 0 && <span class="said">{sayCount('models_found', choices.value.length)}</span>}
      </span>
    </div>
  )
}

function NameList({ names, typeAnother }: { names: readonly string[]; typeAnother: () => void }) {
  return (
    <select
      name="model"
      aria-labelledby="model-label"
      value={draft.value.model}
      onChange={({ currentTarget: { value } }) => (value === another ? typeAnother() : setModel(value))}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      <option value={another}>{say('another_model')}</option>
    </select>
  )
}

/** May stay empty: then the server's best is taken. */
function TypedName({ focused }: { focused: boolean }) {
  return (
    <input
      name="model"
      aria-labelledby="model-label"
      autoFocus={focused}
      autoComplete="off"
      spellcheck={false}
      value={draft.value.model}
      onInput={(event) => setModel(event.currentTarget.value.trim())}
    />
  )
}
