/** The model's name, typed or chosen from the server's own list. */
import { say, sayCount } from '../../words'
import { fetchModels } from './connecting'
import { choices, chosenPreset, draft, draftOrigin } from './draft'

export function ModelField() {
  const suggested = choices.value.length > 0 ? choices.value.map((choice) => choice.id) : (chosenPreset.value?.models ?? [])
  return (
    <div class="field">
      <span id="model-label">{say('field_model')}</span>
      <span class="row">
        <input
          name="model"
          aria-labelledby="model-label"
          list="models"
          required
          spellcheck={false}
          value={draft.value.model}
          onInput={(event) => (draft.value = { ...draft.value, model: event.currentTarget.value.trim() })}
        />
        <button type="button" class="plain-button" data-command="list-models" disabled={draftOrigin.value === null} onClick={fetchModels}>
          {say('fetch_models')}
        </button>
        {choices.value.length > 0 && <span class="said">{sayCount('models_found', choices.value.length)}</span>}
      </span>
      <datalist id="models">
        {suggested.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </div>
  )
}
