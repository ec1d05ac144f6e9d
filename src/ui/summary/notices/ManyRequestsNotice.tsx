/** A model that holds little would be asked many times over: the reader decides whether the article is worth it. */
import type { Coverage } from '../../../core/summary/request/budget'
import type { SummaryState } from '../../../core/summary/summary-state'
import { sameWishes } from '../../tab/same-wishes'
import { useSummary } from '../../tab/summary-model'
import { say } from '../../words'

export function ManyRequestsNotice({ state }: { state: Extract<SummaryState, { reason: 'many-requests' }> }) {
  const model = useSummary()
  const requests = String(state.requests)
  const read = (coverage: Coverage) => () => model.start({ ...sameWishes(state, model.article.value), fresh: true, coverage })
  return (
    <div class="notice banner" role="alert">
      <p>{say('notice_many_requests', requests)}</p>
      <div class="choices">
        <button class="main-button" data-command="read-essentials" onClick={read('essentials')}>
          {say('read_essentials')}
        </button>
        <button class="plain-button" data-command="read-parts" onClick={read('parts')}>
          {say('read_in_parts', requests)}
        </button>
      </div>
    </div>
  )
}
