import { useMemo } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { groupQuotes, type QuoteGroup } from './group-quotes'
import { useSummary } from '../tab/summary-model'

/**
 * The quotations in an order that is fixed for this very text: a run in another language leaves it alone. A summary's picks lead only when
 * they were there before the list.
 */
export function useQuoteGroups(article: ArticleState, state: SummaryState): QuoteGroup[] {
  const { settings } = useSummary()
  return useMemo(() => {
    const picked = state.status === 'done' ? state.summary.picks.map((pick) => pick.id) : []
    return groupQuotes(article, settings.value.watched, picked)
  }, [article.article.text])
}
