import type { Summary, SummaryState } from '../../core/summary/summary-state'

export const summaryIn = (state: SummaryState): Summary | null => ('summary' in state ? state.summary : null)

/**
 * Whose lines the summary shows: the model's, the article's own as the device picked them, or the model's headline over the article's own.
 * What is shown and what the footer says of it both come from here.
 */
export function linesBy(state: SummaryState): 'model' | 'device' | 'both' {
  const summary = summaryIn(state)
  if (summary && summary.points.length > 0) return 'model'
  return summary?.headline ? 'both' : 'device'
}
