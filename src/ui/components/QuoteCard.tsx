/** One quotation: the article's words, and nothing that is not a {@link VerifiedQuote}. */
import { addressOf } from '../../core/citation/citation'
import type { VerifiedQuote } from '../../core/quotes/quote'
import type { ArticleState, QuotePick } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { say } from '../words'
import { ClaimText, SentenceChips } from './ClaimText'
import { QuoteActions } from './QuoteActions'

interface QuoteCardProps {
  verified: VerifiedQuote
  article: ArticleState
  pick: QuotePick | null
  language: Language
}

export function QuoteCard({ verified, article, pick, language }: QuoteCardProps) {
  const { quote, parts } = verified
  return (
    <article class="quote" data-quote={quote.id} tabIndex={-1}>
      <blockquote lang={article.article.language} cite={addressOf(article.article) ?? undefined}>
        {parts.map((words, index) => (
          <>
            {index > 0 && <span class="between"> … </span>}
            <q>{words}</q>
          </>
        ))}
      </blockquote>
      {quote.translated && (
        <p class="why">
          <span class="mark">{say('likely_translated')}</span>
          {quote.translated.reason}
        </p>
      )}
      {pick && pick.translation !== '' && (
        <p class="translation">
          <span class="mark">{say('machine_translation')}</span>
          <span lang={language}>{pick.translation}</span>
        </p>
      )}
      {pick?.why && (
        <p class="why">
          <ClaimText claim={pick.why} lang={language} />
          <SentenceChips indexes={pick.why.sentences} />
        </p>
      )}
      <QuoteActions verified={verified} article={article} pick={pick} language={language} />
    </article>
  )
}
