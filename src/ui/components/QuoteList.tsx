/** The quotations, grouped by who said them. Their order is fixed when the list first appears. */
import { useMemo } from 'preact/hooks'
import { registry } from '../../core/figures/registry'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { groupQuotes } from '../model/group-quotes'
import { useSummary } from '../model/summary-model'
import { say, sayCount } from '../words'
import { QuoteCard } from './QuoteCard'
import { SpeakerName } from './SpeakerName'

export function QuoteList({ article, state }: { article: ArticleState; state: SummaryState }) {
  const model = useSummary()
  const picks = 'summary' in state ? state.summary.picks : []
  const language = state.status === 'idle' ? article.article.language : state.language
  const groups = useMemo(() => {
    const picked = state.status === 'done' ? picks.map((pick) => pick.id) : []
    return groupQuotes(article, registry, model.settings.peek().watched, picked)
  }, [article.runId])
  if (groups.length === 0) return <p class="quiet-line">{say('no_quotes')}</p>
  return (
    <section class="quotes" aria-labelledby="quotes-heading">
      <div class="quotes-heading">
        <h2 id="quotes-heading">{sayCount('quotes_heading', article.quotes.length)}</h2>
      </div>
      {groups.map((group) => (
        <section key={group.key} class="speaker-card">
          <SpeakerName group={group} language={language} articleLanguage={article.article.language} />
          {group.quotes.map((verified) => (
            <QuoteCard
              key={verified.quote.id}
              verified={verified}
              article={article}
              pick={picks.find((pick) => pick.id === verified.quote.id) ?? null}
              language={language}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
