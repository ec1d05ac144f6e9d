/** One quotation: the article's words, and nothing that is not a {@link VerifiedQuote}. */
import { useState } from 'preact/hooks'
import type { VerifiedQuote } from '../../core/quotes/quote'
import { toldSpeaker } from '../../core/quotes/told-speaker'
import type { ArticleState, QuotePick } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import { QuotedWords } from '../shared/QuotedWords'
import { pickedWords } from './picked-words'
import { QuoteActions } from './QuoteActions'
import { SpeakerPicker } from './SpeakerPicker'

interface QuoteCardProps {
  verified: VerifiedQuote
  article: ArticleState
  pick: QuotePick | null
  /** Whether the pick's translation is shown already. */
  inFull: boolean
  language: Language
}

export function QuoteCard({ verified, article, pick, inFull, language }: QuoteCardProps) {
  const { quote } = verified
  const [choosing, setChoosing] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const shown = inFull && !isWhole ? pickedWords(article.article, verified, pick) : verified
  // A translation belongs to the words that were picked.
  const shownPick = isWhole ? null : pick
  const speaker = toldSpeaker(quote.speaker)?.canonical ?? say('unattributed')
  return (
    <article
      class={pick ? 'quote picked' : 'quote'}
      data-quote={quote.id}
      tabIndex={-1}
      aria-label={pick ? say('key_quote_of', speaker) : speaker}
    >
      <QuotedWords parts={shown.parts} article={article.article} />
      {shown !== verified && (
        <button class="quiet-button" data-command="whole" onClick={() => setWhole(true)}>
          {say('whole_quotation')}
        </button>
      )}
      <EarlierWording quoteId={quote.id} language={article.article.language} />
      {shownPick && inFull && <Translation pick={shownPick} language={language} />}
      <QuoteActions verified={shown} article={article} pick={shownPick} language={language} chooseSpeaker={() => setChoosing(true)} />
      {choosing && <SpeakerPicker article={article} quoteIds={[quote.id]} close={() => setChoosing(false)} />}
    </article>
  )
}

/** The words as the reader saved them, where the outlet has changed them since. They are the record's, not the article's. */
function EarlierWording({ quoteId, language }: { quoteId: number; language: Language }) {
  const parts = useSummary().saved.earlier.value.get(quoteId)
  if (!parts) return null
  return (
    <p class="earlier">
      <span class="mark">{say('changed')}</span>
      {say('saved_as')} <span lang={language}>“{parts.join(' … ')}”</span>
    </p>
  )
}

function Translation({ pick, language }: { pick: QuotePick; language: Language }) {
  if (pick.translation === '') return null
  return (
    <p class="translation">
      <span class="mark">{say('machine_translation')}</span>
      <span lang={language}>{pick.translation}</span>
    </p>
  )
}
