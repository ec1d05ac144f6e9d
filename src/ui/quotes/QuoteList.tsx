/** The quotations, in an order that is fixed when the list first appears; narrowed by speaker or to the model's picks, never reordered. */
import { useRef, useState } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { shownPicks, summaryLanguage } from '../tab/quote-picks'
import { sayCount } from '../words'
import { narrow, startingFilter, type QuoteFilter } from './filter-quotes'
import type { ListedQuote } from './order-quotes'
import { NoQuotes } from './NoQuotes'
import { QuoteCard } from './card/QuoteCard'
import { useQuoteKeys } from './quote-keys'
import { QuotesBar } from './QuotesBar'
import { useListedQuotes } from './use-listed-quotes'

/** Cards are dear to draw: of a page with thousands of quotations the first are shown, the rest on demand. */
const firstShown = 80

interface QuoteListProps {
  article: ArticleState
  state: SummaryState
}

export function QuoteList({ article, state }: QuoteListProps) {
  const { quotes, ledByPicks } = useListedQuotes(article, state)
  const [filter, setFilter] = useState<QuoteFilter>(startingFilter(ledByPicks))
  const [most, setMost] = useState(firstShown)
  const list = useRef<HTMLElement>(null)
  useQuoteKeys(list)
  const picks = shownPicks(state)
  // Of an article in another language nobody has looked.
  if (quotes.length === 0) return article.article.otherLanguage ? null : <NoQuotes article={article} />
  const shown = narrow(quotes, filter, picks)
  const { cards, phrases } = apart(shown, filter, (quote) => picks.byId.has(quote.verified.quote.id))
  const cardOf = (quote: ListedQuote) => (
    <QuoteCard
      key={quote.verified.quote.id}
      listed={quote}
      article={article}
      pick={picks.byId.get(quote.verified.quote.id) ?? null}
      inFull={picks.inFull}
      language={summaryLanguage(state, article.article.language)}
    />
  )
  return (
    <section ref={list} class="quotes" aria-labelledby="quotes-heading">
      <QuotesBar article={article} state={state} quotes={quotes} shown={shown} filter={filter} choose={setFilter} />
      <div class="cards">{cards.slice(0, most).map(cardOf)}</div>
      <MoreQuotes left={cards.length - most} show={() => setMost(Number.POSITIVE_INFINITY)} />
      {phrases.length > 0 && (
        <details class="phrases">
          <summary>{sayCount('short_phrases', phrases.length)}</summary>
          <div class="cards">{phrases.slice(0, most).map(cardOf)}</div>
        </details>
      )}
    </section>
  )
}

/** Scraps of speech wait behind a line of their own, unless the list was narrowed, the model picked them, or there is nothing else. */
function apart(quotes: readonly ListedQuote[], filter: QuoteFilter, isPicked: (quote: ListedQuote) => boolean) {
  const waits = (quote: ListedQuote): boolean => quote.isShort && filter === 'all' && !isPicked(quote)
  const phrases = quotes.filter(waits)
  return phrases.length === quotes.length
    ? { cards: [...quotes], phrases: [] }
    : { cards: quotes.filter((quote) => !waits(quote)), phrases }
}

function MoreQuotes({ left, show }: { left: number; show: () => void }) {
  if (left <= 0) return null
  return (
    <button class="quiet-button" data-command="more-quotes" onClick={show}>
      {sayCount('more_quotes', left)}
    </button>
  )
}
