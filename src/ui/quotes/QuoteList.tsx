/** The quotations, grouped by who said them. Their order is fixed when the list first appears. */
import { useState } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { groupKeyId, type QuoteGroup } from './group-quotes'
import { moveThroughQuotes } from './quote-keys'
import { shownPicks, summaryLanguage, type ShownPicks } from '../tab/quote-picks'
import { say, sayCount } from '../words'
import { QuoteCard } from './QuoteCard'
import { QuotesHeading } from './QuotesHeading'
import { SpeakerName } from './SpeakerName'
import { SpeakerPicker } from './SpeakerPicker'

/** Cards are dear to draw: of a page with thousands of quotations the first are shown, the rest on demand. */
const firstShown = 80

interface QuoteListProps {
  article: ArticleState
  state: SummaryState
}

export function QuoteList({ article, state, groups }: QuoteListProps & { groups: readonly QuoteGroup[] }) {
  const [keyOnly, setKeyOnly] = useState(false)
  const [most, setMost] = useState(firstShown)
  const picks = shownPicks(state)
  // Of an article in another language nobody has looked.
  if (groups.length === 0) return article.article.otherLanguage ? null : <p class="quiet-line">{say('no_quotes')}</p>
  const narrowed = keyOnly && picks.byId.size > 0
  const shown = narrowed ? onlyPicked(groups, picks) : groups
  return (
    <section class="quotes" aria-labelledby="quotes-heading" onKeyDown={moveThroughQuotes}>
      <QuotesHeading article={article} state={state} groups={shown} keyOnly={narrowed} switchKeyOnly={() => setKeyOnly(!keyOnly)} />
      {firstOf(shown, most).map((group) => (
        <SpeakerCard key={group.key} group={group} article={article} state={state} picks={picks} />
      ))}
      <MoreQuotes left={countOf(shown) - most} show={() => setMost(Number.POSITIVE_INFINITY)} />
    </section>
  )
}

const countOf = (groups: readonly QuoteGroup[]): number => groups.reduce((sum, { quotes }) => sum + quotes.length, 0)

function firstOf(groups: readonly QuoteGroup[], most: number): QuoteGroup[] {
  let room = most
  return groups.flatMap((group) => {
    const quotes = group.quotes.slice(0, Math.max(0, room))
    room -= quotes.length
    return quotes.length > 0 ? [{ ...group, quotes }] : []
  })
}

function MoreQuotes({ left, show }: { left: number; show: () => void }) {
  if (left <= 0) return null
  return (
    <button class="quiet-button" data-command="more-quotes" onClick={show}>
      {sayCount('more_quotes', left)}
    </button>
  )
}

function onlyPicked(groups: readonly QuoteGroup[], picks: ShownPicks): QuoteGroup[] {
  return groups
    .map((group) => ({ ...group, quotes: group.quotes.filter(({ quote }) => picks.byId.has(quote.id)) }))
    .filter((group) => group.quotes.length > 0)
}

function SpeakerCard({ group, article, state, picks }: QuoteListProps & { group: QuoteGroup; picks: ShownPicks }) {
  const [choosing, setChoosing] = useState(false)
  const articleLanguage = article.article.language
  const language = summaryLanguage(state, articleLanguage)
  return (
    <section class="speaker-card" id={groupKeyId(group)}>
      <SpeakerName
        group={group}
        language={language}
        articleLanguage={articleLanguage}
        choose={group.speaker ? () => setChoosing(!choosing) : null}
      />
      {choosing && (
        <SpeakerPicker article={article} quoteIds={group.quotes.map(({ quote }) => quote.id)} close={() => setChoosing(false)} />
      )}
      {group.quotes.map((verified) => (
        <QuoteCard
          key={verified.quote.id}
          verified={verified}
          article={article}
          pick={picks.byId.get(verified.quote.id) ?? null}
          inFull={picks.inFull}
          language={language}
        />
      ))}
    </section>
  )
}
