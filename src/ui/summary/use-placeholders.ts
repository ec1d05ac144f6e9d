import { useRef } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { isRunning } from '../tab/quote-picks'
import { useSummary } from '../tab/summary-model'

/**
 * Whether lines keep the room of what stood in their places: from the start of a run that will ask a model until another article or
 * another run is shown. A summary that was finished before the face opened has no such room.
 */
export function usePlaceholders(state: SummaryState, { runId }: ArticleState): boolean {
  const seen = useRef<string | null>(null)
  const { connected } = useSummary()
  if (isRunning(state) && connected.value !== null) seen.current = runId
  return seen.current === runId && state.status !== 'on-device' && state.status !== 'failed'
}
