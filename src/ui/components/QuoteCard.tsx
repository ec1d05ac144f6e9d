/** One quotation: the article's words, and nothing that is not a {@link VerifiedQuote}. */
import { Fragment } from 'preact'
import { addressOf } from '../../core/citation/citation'
import type { VerifiedQuote } from '../../core/quotes/quote'
import type { ArticleState, QuotePick } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { languageName, say } from '../words'
import { ClaimText, SentenceChips } from './ClaimText'
import { QuoteActions } from './QuoteActions'
import { Tip } from './Tip'

interface QuoteCardProps {
  verified: VerifiedQuote
  article: ArticleState
  pick: QuotePick | null
  /** Whether the pick's reason and translation are shown already. */
  inFull: boolean
  language: Language
}

export function QuoteCard({ verified, article, pick, inFull, language }: QuoteCardProps) {
  const { quote, parts } = verified
  const label = verified.quote.speaker?.canonical ?? say('unattributed')
  return (
    <article class={pick ? 'quote picked' : 'quote'} data-quote={quote.id} tabIndex={-1} aria-label={label}>
      <blockquote lang={article.article.language} cite={addressOf(article.article) ?? undefined}>
        {parts.map((words, index) => (
          <Fragment key={index}>
            {index > 0 && <span class="between"> … </span>}
            <q>{words}</q>
          </Fragment>
        ))}
      </blockquote>
      {quote.translated && <TranslatedMark reason={quote.translated.reason} />}
      {pick && inFull && <PickDetails pick={pick} language={language} />}
      <QuoteActions verified={verified} article={article} pick={pick} language={language} />
    </article>
  )
}

/** `reason` names the language they usually speak, e.g. `speaks-en`. */
function TranslatedMark({ reason }: { reason: string }) {
  return (
    <p class="translated">
      <Tip class="mark" reason={say('usually_speaks', languageName(reason.replace('speaks-', '')))}>
        {say('likely_translated')}
      </Tip>
    </p>
  )
}

function PickDetails({ pick, language }: { pick: QuotePick; language: Language }) {
  return (
    <>
      {pick.translation !== '' && (
        <p class="translation">
          <span class="mark">{say('machine_translation')}</span>
          <span lang={language}>{pick.translation}</span>
        </p>
      )}
      {pick.why && pick.why.text !== '' && (
        <p class="why">
          <ClaimText claim={pick.why} language={language} />
          <SentenceChips indexes={pick.why.sentences} />
        </p>
      )}
    </>
  )
}
