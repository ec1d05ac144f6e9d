/**
 * Headline, lede and points. The article's own title and key sentences stand there at first; the model's lines take their places one by one. A
 * place keeps the height of what stood there before, so that nothing below moves while text streams in.
 */
import type { ComponentChildren } from 'preact'
import type { ArticleState, Claim, SummaryState } from '../../core/summary/summary-state'
import { isRunning, summaryLanguage } from '../tab/quote-picks'
import { linesBy, summaryIn } from '../tab/shown-lines'
import { usePlaceholders } from './use-placeholders'
import { ClaimText, SentenceChips, UnfinishedText } from '../shared/ClaimText'

interface SummaryPointsProps {
  article: ArticleState
  state: SummaryState
  /** Stands between headline and points. */
  children: ComponentChildren
}

export function SummaryPoints({ article, state, children }: SummaryPointsProps) {
  const summary = summaryIn(state)
  const held = usePlaceholders(state, article)
  const places = Math.max(summary?.points.length ?? 0, held || linesBy(state) !== 'model' ? article.keySentences.length : 0)
  const last = (summary?.points.length ?? 0) - 1
  return (
    <section class="summary" data-held={held} aria-busy={isRunning(state)}>
      <h1 class="headline place">
        <Place
          claim={summary?.headline ?? null}
          held={held}
          state={state}
          article={article}
          writing={state.status === 'streaming' && !summary?.lede && last < 0}
        >
          {article.article.title}
        </Place>
      </h1>
      {(held || summary?.lede) && (
        <p class="lede">
          <Place
            claim={summary?.lede ?? null}
            held={false}
            state={state}
            article={article}
            writing={state.status === 'streaming' && last < 0}
          >
            {null}
          </Place>
        </p>
      )}
      {children}
      <ul class="points">
        {Array.from({ length: places }, (_, index) => (
          <li key={index} class="place">
            <Place
              claim={summary?.points[index] ?? null}
              isPoint
              held={held}
              state={state}
              article={article}
              writing={state.status === 'streaming' && index === last}
            >
              <KeySentence article={article} index={article.keySentences[index]} />
            </Place>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  claim: Claim | null
  isPoint?: boolean
  held: boolean
  state: SummaryState
  article: ArticleState
  writing: boolean
  children: ComponentChildren
}

/** The model's line, over what stood in its place before while that is `held`. */
function Place({ claim, isPoint = false, held, state, article, writing, children }: PlaceProps) {
  const own = article.article.language
  const language = summaryLanguage(state, own)
  // Once the model is done, a place it left empty keeps its room alone: a sentence there would pass for one of its points.
  const taken = claim !== null || (isPoint && held && state.status === 'done')
  return (
    <>
      {(!claim || held) && (
        <span
          class={taken ? 'former taken' : 'former'}
          lang={article.article.otherLanguage ?? own}
          aria-hidden={taken ? true : undefined}
          inert={taken}
        >
          {children}
        </span>
      )}
      {claim && (
        <span class="claim">
          {writing ? <UnfinishedText claim={claim} language={language} /> : <ClaimText claim={claim} language={language} />}
        </span>
      )}
    </>
  )
}

function KeySentence({ article, index }: { article: ArticleState; index: number | undefined }) {
  const sentence = index === undefined ? undefined : article.sentences[index]
  if (!sentence || index === undefined) return null
  const words = article.article.text.slice(sentence.start, sentence.end)
  const lastWord = words.lastIndexOf(' ') + 1
  return (
    <>
      {words.slice(0, lastWord)}
      <span class="line-end">
        {words.slice(lastWord)}
        <SentenceChips indexes={[index]} />
      </span>
    </>
  )
}
