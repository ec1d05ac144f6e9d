/** Which engine wrote this, at what cost, and the ways on. */
import type { SummaryState } from '../../core/summary/summary-state'
import { useSummary } from '../model/summary-model'
import { say, sayCount, seconds } from '../words'
import type { ComponentChildren } from 'preact'

function costOf(state: SummaryState): string[] {
  if (state.status === 'streaming' || state.status === 'waiting') return [state.engine.name]
  if (state.status !== 'done') return [say('engine_on_device')]
  const tokens = (state.inputTokens ?? 0) + (state.outputTokens ?? 0)
  const spent = tokens > 0 ? [sayCount('tokens', tokens)] : []
  return [state.engine.name, ...spent, state.fromCache ? say('from_cache') : seconds(state.finishedAt - state.startedAt)]
}

export function SummaryFooter({ children }: { children?: ComponentChildren }) {
  const model = useSummary()
  const state = model.state.value
  const running = state.status === 'streaming' || state.status === 'waiting' || state.status === 'reading'
  return (
    <footer class="face-footer">
      <span>{state.status === 'idle' ? '' : costOf(state).join(' · ')}</span>
      <span class="grow" />
      {running && (
        <button class="plain-button" data-command="stop" onClick={() => model.stop()}>
          {say('stop')}
        </button>
      )}
      {children}
    </footer>
  )
}
