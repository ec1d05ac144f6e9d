import { useMemo } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { useSummary } from '../tab/summary-model'
import { orderQuotes, type ListedQuote } from './order-quotes'

export interface ListedQuotes {
  quotes: ListedQuote[]
  /** The model's picks stood before the list was first painted, and lead it. */
  ledByPicks: boolean
}

/**
 * The quotations in an order that is fixed for this very text: a run in another language, a figure that is watched from now on or another
 * speaker change what the cards say, and leave their places alone. A summary's picks lead only when they were there before the list.
 */
export function useListedQuotes(article: ArticleState, state: SummaryState): ListedQuotes {
  const { settings } = useSummary()
  const { places, ledByPicks } = useMemo(() => {
    const picked = state.status === 'done' ? state.summary.picks.map((pick) => pick.id) : []
    const ordered = orderQuotes(article, settings.value.watched, picked)
    return { places: new Map(ordered.map(({ verified }, place) => [verified.quote.id, place])), ledByPicks: picked.length > 0 }
  }, [article.article.text])
  const quotes = useMemo(() => {
    const placeOf = ({ verified }: ListedQuote): number => places.get(verified.quote.id) ?? places.size
    return orderQuotes(article, [], []).toSorted((a, b) => placeOf(a) - placeOf(b))
  }, [article, places])
  return { quotes, ledByPicks }
}
