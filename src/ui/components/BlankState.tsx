/** A face without an article: one quiet sentence and one action. */
import type { SummaryState } from '../../core/summary/summary-state'
import { failureSentence } from '../model/failure-sentence'
import { useSummary } from '../model/summary-model'
import { say } from '../words'
import { FailureButton } from './FailureNotice'

export function BlankState({ state }: { state: SummaryState }) {
  const model = useSummary()
  if (state.status === 'failed')
    return (
      <div class="blank" role="alert" data-failure={state.failure.code}>
        <p>{failureSentence(state.failure)}</p>
        <FailureButton failure={state.failure} state={state} />
      </div>
    )
  if (state.status === 'idle')
    return (
      <div class="blank">
        <p>{say('idle')}</p>
        <button class="main-button" data-command="start" onClick={() => model.start()}>
          {say('action_title')}
        </button>
      </div>
    )
  return (
    <div class="blank reading">
      <p>{say('reading')}</p>
    </div>
  )
}
