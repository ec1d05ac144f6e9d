/** Which article belongs under the state that is shown: never another page's, and none that blinks away between two runs. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'

/**
 * @param former what was shown before this change
 * @returns the article of the state's own run; while a page is read again, the former one stays
 */
export function shownArticle(former: ArticleState | null, stored: ArticleState | null, state: SummaryState): ArticleState | null {
  if (state.status === 'idle' || stored === null) return null
  if (stored.runId === state.runId) return stored
  return state.status === 'reading' ? former : null
}
