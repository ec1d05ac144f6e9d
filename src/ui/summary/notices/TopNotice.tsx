/** What went wrong with the run, or why none was begun: above everything that scrolls, with the one thing that helps. */
import type { Article } from '../../../core/article/article'
import type { SummaryState } from '../../../core/summary/summary-state'
import { FailureNotice } from './FailureNotice'
import { ManyRequestsNotice } from './ManyRequestsNotice'
import { NotArticleNotice } from './NotArticleNotice'

export function TopNotice({ article, state }: { article: Article; state: SummaryState }) {
  if (state.status === 'failed') return <FailureNotice failure={state.failure} state={state} />
  if (state.status === 'on-device' && state.reason === 'many-requests') return <ManyRequestsNotice state={state} />
  if (state.status === 'on-device') return <NotArticleNotice verdict={article.verdict} state={state} />
  return null
}
