/** A face without an article: one quiet sentence and one action. */
import type { SummaryState } from '../../core/summary/summary-state'
import { failureSentence } from '../shared/failure-sentence'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { FailureButton } from './notices/FailureNotice'
import { IdleState } from './IdleState'

export function BlankState({ state }: { state: SummaryState }) {
  const { starting } = useSummary()
  if (state.status === 'failed')
    return (
      <div class="blank" role="alert" data-failure={state.failure.code}>
        <h1>{failureSentence(state.failure)}</h1>
        <FailureButton failure={state.failure} state={state} />
      </div>
    )
  if (state.status === 'idle' && !starting.value) return <IdleState />
  return (
    <div class="blank reading">
      <h1>{say('reading')}</h1>
    </div>
  )
}
