/** What stays in sight above the quotations: how many there are, whose, and the way to copy them. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { shownPicks, summaryLanguage } from '../tab/quote-picks'
import { number, say, sayCount } from '../words'
import { CopyAll } from './CopyAll'
import { namedVoices, type QuoteFilter } from './filter-quotes'
import type { ListedQuote } from './order-quotes'
import { shownName } from './shown-name'

interface QuotesBarProps {
  article: ArticleState
  state: SummaryState
  quotes: readonly ListedQuote[]
  /** What the filter leaves of them. */
  shown: readonly ListedQuote[]
  filter: QuoteFilter
  choose: (filter: QuoteFilter) => void
}

/** More names are not looked through sideways. */
const mostNames = 12

export function QuotesBar({ article, state, quotes, shown, filter, choose }: QuotesBarProps) {
  const own = article.article.language
  const language = summaryLanguage(state, own)
  const voices = namedVoices(quotes)
  const picked = quotes.filter(({ verified }) => shownPicks(state).byId.has(verified.quote.id)).length
  const isNarrowed = shown.length < quotes.length
  const heading = sayCount('quotes_heading', quotes.length)
  if (voices.length < 2 && picked === 0)
    return (
      <div class="quotes-bar">
        <h2 id="quotes-heading">{heading}</h2>
        <CopyAll article={article} state={state} quotes={shown} />
      </div>
    )
  return (
    <div class="quotes-bar">
      <h2 id="quotes-heading" class="unseen">
        {heading}
      </h2>
      <div class="filters" role="group" aria-label={say('speakers')}>
        {picked > 0 && (
          <Filter command="key-only" pressed={isNarrowed && filter === 'key'} choose={() => choose('key')}>
            {sayCount('key_quotes', picked)}
          </Filter>
        )}
        <Filter command="all-quotes" pressed={!isNarrowed} choose={() => choose('all')}>
          {picked > 0 ? say('all_quotes', number(quotes.length)) : heading}
        </Filter>
        {voices.slice(0, mostNames).map((voice) => {
          const pressed = isNarrowed && typeof filter === 'object' && filter.speaker === voice.key
          return (
            <Filter
              key={voice.key}
              command="speaker-only"
              pressed={pressed}
              choose={() => choose(pressed ? 'all' : { speaker: voice.key })}
            >
              {shownName(voice, language, own).name} <small>{number(voice.quoteIds.length)}</small>
            </Filter>
          )
        })}
      </div>
      <CopyAll article={article} state={state} quotes={shown} />
    </div>
  )
}

interface FilterProps {
  command: string
  pressed: boolean
  choose: () => void
  children: preact.ComponentChildren
}

function Filter({ command, pressed, choose, children }: FilterProps) {
  return (
    <button class="filter" data-command={command} aria-pressed={pressed} onClick={choose}>
      {children}
    </button>
  )
}
