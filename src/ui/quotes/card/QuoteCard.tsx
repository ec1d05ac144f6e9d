/** One quotation: the article's words, whose they are, and Copy. Nothing is shown as a quotation that is not a {@link VerifiedQuote}. */
import { useState } from 'preact/hooks'
import { toldSpeaker } from '../../../core/quotes/told-speaker'
import type { ArticleState, QuotePick } from '../../../core/summary/summary-state'
import type { Language } from '../../../core/text/language'
import { useSummary } from '../../tab/summary-model'
import { say } from '../../words'
import { LongWords } from './LongWords'
import type { ListedQuote } from '../order-quotes'
import { QuoteActions } from './QuoteActions'
import { pickedWords } from '../picked-words'
import { SpeakerPicker } from '../SpeakerPicker'
import { SpeakerLine } from './SpeakerLine'

interface QuoteCardProps {
  listed: ListedQuote
  article: ArticleState
  pick: QuotePick | null
  /** Whether the pick's translation is shown already. */
  inFull: boolean
  language: Language
}

export function QuoteCard({ listed, article, pick, inFull, language }: QuoteCardProps) {
  const { verified, voice } = listed
  const { quote } = verified
  const [choosing, choose] = useState<readonly number[] | null>(null)
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
      <LongWords
        parts={shown.parts}
        article={article.article}
        translated={quote.translated}
        whole={shown === verified ? null : () => setWhole(true)}
      />
      <EarlierWording quoteId={quote.id} language={article.article.language} />
      {shownPick && inFull && <Translation pick={shownPick} language={language} />}
      <div class="quote-foot">
        <SpeakerLine
          quote={quote}
          voice={voice}
          language={language}
          articleLanguage={article.article.language}
          choose={() => choose(choosing ? null : voice.quoteIds)}
        />
        <QuoteActions
          verified={shown}
          voice={voice}
          article={article}
          pick={shownPick}
          language={language}
          chooseSpeaker={() => choose([quote.id])}
        />
      </div>
      {choosing && <SpeakerPicker article={article} quoteIds={choosing} close={() => choose(null)} />}
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
