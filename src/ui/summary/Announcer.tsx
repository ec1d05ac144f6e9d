/** The one live region: ends and answers are said, the stream between them is not. A failure's own notice speaks for itself. */
import { useEffect } from 'preact/hooks'
import type { SummaryState } from '../../core/summary/summary-state'
import { failureSentence } from '../shared/failure-sentence'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'

function sentenceFor(state: SummaryState): string {
  if (state.status === 'reading') return say('reading')
  if (state.status === 'done') return say('announce_done')
  if (state.status === 'waiting') return failureSentence(state.failure)
  return state.status === 'on-device' ? say('announce_on_device') : ''
}

export function Announcer() {
  const model = useSummary()
  const state = model.state.value
  useEffect(() => {
    const sentence = sentenceFor(state)
    if (sentence !== '') model.announce(sentence)
  }, [state.status])
  // Emptied again, so that the same answer can be said twice.
  useEffect(() => {
    const timer = setTimeout(() => model.announce(''), 3000)
    return () => clearTimeout(timer)
  }, [model.announcement.value])
  return (
    <div class="unseen" role="status">
      {model.announcement.value}
    </div>
  )
}
