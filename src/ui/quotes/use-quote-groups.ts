import { useMemo } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { groupQuotes, type QuoteGroup } from './group-quotes'
import { useSummary } from '../tab/summary-model'

/**
 * The quotations in an order that is fixed for this very text and its speakers: a run in another language leaves it alone. A summary's picks lead only when
 * they were there before the list.
 */
export function useQuoteGroups(article: ArticleState, state: SummaryState): QuoteGroup[] {
  const { settings } = useSummary()
  const { text } = article.article
  const picked = useMemo(() => (state.status === 'done' ? state.summary.picks.map((pick) => pick.id) : []), [text])
  const speakers = JSON.stringify(article.quotes.map(({ speaker }) => speaker))
  return useMemo(() => groupQuotes(article, settings.value.watched, picked), [text, speakers])
}
