/** An organisation's policy has fixed the model: nothing to choose, but the reader sees where text goes, and enters a key where one is needed. */
import { say } from '../../words'
import { connectManaged } from './connecting'
import { ConnectionAnswer } from './ConnectionAnswer'
import { chosenPreset, draft, draftOrigin, result } from './draft'
import { KeyField } from './KeyField'

export function ManagedModel() {
  const { model, baseURL } = draft.value
  return (
    <section aria-labelledby="model-heading">
      <h2 id="model-heading">{say('options_model')}</h2>
      <p>{say('managed_model', model)}</p>
      <p class="sent">{say('what_is_sent', draftOrigin.value ?? baseURL)}</p>
      <form
        class="form connection"
        onSubmit={(event) => {
          event.preventDefault()
          connectManaged()
        }}
      >
        {chosenPreset.value && <KeyField preset={chosenPreset.value} />}
        <div class="row">
          <button class="main-button" data-command="test" disabled={draftOrigin.value === null || result.value.status === 'testing'}>
            {say('test_connection')}
          </button>
        </div>
        <ConnectionAnswer />
      </form>
    </section>
  )
}
