/** The server asked to wait, or says nothing: what is still good, the seconds that remain, and the button that does not wait. */
import { useEffect, useState } from 'preact/hooks'
import type { SummaryState } from '../../../core/summary/summary-state'
import { useSummary } from '../../tab/summary-model'
import { say, seconds } from '../../words'

function useSecondsUntil(until: number): number {
  const left = (): number => Math.max(0, Math.ceil((until - Date.now()) / 1000))
  const [value, setValue] = useState(left)
  useEffect(() => {
    setValue(left())
    const timer = setInterval(() => setValue(left()), 1000)
    return () => clearInterval(timer)
  }, [until])
  return value
}

export function WaitingNotice({ state }: { state: Extract<SummaryState, { status: 'waiting' }> }) {
  const model = useSummary()
  const left = useSecondsUntil(state.until)
  return (
    <aside class="notice pinned waiting">
      <p role="timer">{say(state.failure.code === 'loading' ? 'waiting_loading' : 'waiting', seconds(left * 1000))}</p>
      <button
        class="main-button"
        data-command="retry"
        onClick={() => model.start({ language: state.language, length: state.length, fresh: true })}
      >
        {say('retry_now')}
      </button>
    </aside>
  )
}

/** Stop stands below, as long as the run lasts. */
export const SilentNotice = () => (
  <aside class="notice pinned waiting">
    <p role="status">{say('waiting_silent')}</p>
  </aside>
)
