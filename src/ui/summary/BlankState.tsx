/** A face without an article: one quiet sentence and one action. */
import type { SummaryState } from '../../core/summary/summary-state'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { DeadEnd } from './DeadEnd'
import { IdleState } from './IdleState'

export function BlankState({ state }: { state: SummaryState }) {
  const { starting } = useSummary()
  if (state.status === 'failed') return <DeadEnd state={state} />
  if (state.status === 'idle' && !starting.value) return <IdleState />
  return (
    <div class="blank reading">
      <h1>{say('reading')}</h1>
    </div>
  )
}
