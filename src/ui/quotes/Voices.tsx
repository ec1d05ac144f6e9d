/** Who speaks in the article, at a glance and above the fold; a name leads to that person's quotations. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { groupKeyId, type QuoteGroup } from './group-quotes'
import { shownName } from './shown-name'
import { summaryLanguage } from '../tab/quote-picks'
import { number, say } from '../words'

/** More names than fit in two lines tell less than fewer. */
const mostShown = 6

interface VoicesProps {
  groups: readonly QuoteGroup[]
  article: ArticleState
  state: SummaryState
}

export function Voices({ groups, article, state }: VoicesProps) {
  const named = groups.filter((group) => group.speaker !== null && !group.doubt)
  if (named.length === 0) return null
  const articleLanguage = article.article.language
  return (
    <nav class="voices" aria-label={say('speakers')}>
      {named.slice(0, mostShown).map((group) => (
        <button key={group.key} class="voice" onClick={() => goTo(group)}>
          {shownName(group, summaryLanguage(state, articleLanguage), articleLanguage).name} <small>{number(group.quotes.length)}</small>
        </button>
      ))}
    </nav>
  )
}

function goTo(group: QuoteGroup): void {
  const card = document.getElementById(groupKeyId(group))
  card?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  card?.querySelector<HTMLElement>('.quote')?.focus({ preventScroll: true })
}
