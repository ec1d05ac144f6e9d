/** Headline and points: the article's own key sentences at first, the model's claims once they come. */
import type { ArticleState, Summary, SummaryState } from '../../core/summary/summary-state'
import { ClaimText, SentenceChips } from './ClaimText'

const claimsOf = (state: SummaryState): Summary | null => ('summary' in state ? state.summary : null)

export function SummaryPoints({ article, state }: { article: ArticleState; state: SummaryState }) {
  const summary = claimsOf(state)
  const language = state.status === 'idle' ? article.article.language : state.language
  const streaming = state.status === 'streaming'
  return (
    <section class="summary" aria-busy={streaming}>
      <Headline article={article} summary={summary} language={language} />
      {summary && summary.points.length > 0 ? (
        <ul class="points">
          {summary.points.map((claim, index) => (
            <li key={index}>
              <ClaimText claim={claim} lang={language} />
              {streaming && index === summary.points.length - 1 && <span class="caret" aria-hidden="true" />}
              <SentenceChips indexes={claim.sentences} />
            </li>
          ))}
        </ul>
      ) : (
        <KeySentences article={article} />
      )}
    </section>
  )
}

function Headline({ article, summary, language }: { article: ArticleState; summary: Summary | null; language: string }) {
  if (!summary?.headline)
    return (
      <h1 class="headline" lang={article.article.language}>
        {article.article.title}
      </h1>
    )
  return (
    <h1 class="headline">
      <ClaimText claim={summary.headline} lang={language} />
    </h1>
  )
}

function KeySentences({ article }: { article: ArticleState }) {
  const { text, language } = article.article
  return (
    <ul class="points" lang={language}>
      {article.keySentences.map((index) => {
        const sentence = article.sentences[index]
        if (!sentence) return null
        return (
          <li key={index}>
            {text.slice(sentence.start, sentence.end)}
            <SentenceChips indexes={[index]} />
          </li>
        )
      })}
    </ul>
  )
}
