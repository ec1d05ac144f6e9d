/** Which article belongs under the state that is shown: never another page's, and none that blinks away between two runs. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'

const runOf = (state: SummaryState): string | null => {
  if (state.status === 'idle') return null
  return state.status === 'failed' ? state.runId : state.runId
}

/**
 * @param former what was shown before this change
 * @returns the article of the state's own run; while a page is read again, the former one stays
 */
export function shownArticle(former: ArticleState | null, stored: ArticleState | null, state: SummaryState): ArticleState | null {
  const run = runOf(state)
  if (run === null || stored === null) return null
  if (stored.runId === run) return stored
  return state.status === 'reading' ? former : null
}
