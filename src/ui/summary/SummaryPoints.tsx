/**
 * Headline, lede and points. The article's own title and key sentences stand there at first, dimmed once a model is asked; its lines take
 * their places one by one. A place is two lines high from the beginning, so that nothing below moves while text streams in.
 */
import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { pointsOf, type ArticleState, type Claim, type SummaryState } from '../../core/summary/summary-state'
import { isRunning, summaryLanguage } from '../tab/quote-picks'
import { linesBy, summaryIn } from '../tab/shown-lines'
import { ClaimText, SentenceChips, UnfinishedText, WithSources } from '../shared/ClaimText'
import { useOverflow } from '../shared/use-overflow'
import { SummaryLine } from './SummaryLine'

interface SummaryPointsProps {
  article: ArticleState
  state: SummaryState
  /** Places keep the room of two lines: see `use-held-places`. */
  held: boolean
}

/** More wait behind one line: quotations are what most readers came for. */
const firstPoints = 3

export function SummaryPoints({ article, state, held }: SummaryPointsProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const summary = summaryIn(state)
  const count = placesOf(article, state, held)
  const cut = useOverflow(list, `${count} ${held} ${summary?.points.length}`, '.sourced')
  const last = (summary?.points.length ?? 0) - 1
  const place = { held, state, article }
  const isWriting = (index: number): boolean => state.status === 'streaming' && index === last
  const hasLede = held || summary?.lede
  return (
    <section class="summary" data-held={held} data-open={open} aria-busy={isRunning(state)}>
      <h1 class="headline place" title={article.article.title}>
        <Place {...place} claim={summary?.headline ?? null} writing={isWriting(-1) && !summary?.lede}>
          {article.article.title}
        </Place>
      </h1>
      {hasLede && (
        <p class="lede place">
          <Place {...place} claim={summary?.lede ?? null} writing={isWriting(-1)} leavesNothing>
            {article.article.deck}
          </Place>
        </p>
      )}
      <ul class="points" id={id} ref={list}>
        {Array.from({ length: count }, (_, index) => (
          <li key={index} class="place" hidden={index >= firstPoints && !open}>
            <Place {...place} claim={summary?.points[index] ?? null} writing={isWriting(index)} leavesNothing>
              <KeySentence article={article} index={article.keySentences[index]} />
            </Place>
          </li>
        ))}
      </ul>
      <SummaryLine
        article={article}
        state={state}
        unfold={{ controls: id, open, more: Math.max(0, count - firstPoints), cut, toggle: () => setOpen(!open) }}
      />
    </section>
  )
}

/** How many points stand on screen or are expected. */
function placesOf(article: ArticleState, state: SummaryState, held: boolean): number {
  const written = summaryIn(state)?.points.length ?? 0
  if (!held) return linesBy(state) === 'model' ? written : article.keySentences.length
  return Math.max(written, state.status === 'idle' ? 0 : pointsOf[state.length])
}

interface PlaceProps {
  claim: Claim | null
  /** Once the model is done, a place it left empty keeps its room alone: a sentence there would pass for one of its lines. */
  leavesNothing?: boolean
  held: boolean
  state: SummaryState
  article: ArticleState
  writing: boolean
  children: ComponentChildren
}

/** The model's line, over what stood in its place before while that is `held`. */
function Place({ claim, leavesNothing = false, held, state, article, writing, children }: PlaceProps) {
  const own = article.article.language
  const language = summaryLanguage(state, own)
  const taken = claim !== null || (leavesNothing && held && state.status === 'done')
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
  return <WithSources sources={<SentenceChips indexes={[index]} />}>{article.article.text.slice(sentence.start, sentence.end)}</WithSources>
}
