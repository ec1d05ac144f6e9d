/** Below the points: whose lines they are, the rest of them, Copy, and the way to a summary in the reader's words. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { openOwnPage } from '../../platform/tabs'
import { optionsPage } from '../pages'
import { useCopyAll } from '../quotes/use-copy-all'
import { isRunning } from '../tab/quote-picks'
import { sameWishes } from '../tab/same-wishes'
import { linesBy, summaryIn } from '../tab/shown-lines'
import { useSummary } from '../tab/summary-model'
import { say, sayCount } from '../words'

interface Unfolding {
  /** Id of the list. */
  controls: string
  open: boolean
  /** How many points wait. */
  more: number
  /** Whether a point in sight is cut. */
  cut: boolean
  toggle: () => void
}

interface SummaryLineProps {
  article: ArticleState
  state: SummaryState
  unfold: Unfolding
}

export function SummaryLine({ article, state, unfold }: SummaryLineProps) {
  const { copied, copy } = useCopyAll(article, state, [])
  return (
    <p class="summary-line">
      <span class="whose">{article.article.otherLanguage ? null : whoseLines(state)}</span>
      <UnfoldButton {...unfold} />
      <span class="line-actions">
        <button
          class={copied === 'copied' ? 'link-button done' : 'link-button'}
          data-command="copy-summary"
          title={say('copy_summary')}
          onClick={() => copy({ part: 'summary', style: 'plain' })}
        >
          {say(copied ?? 'copy')}
        </button>
        {state.status === 'on-device' && state.reason === 'no-model' && <WrittenInstead state={state} />}
      </span>
    </p>
  )
}

/** Own sentences are never passed off as written, nor the other way round; of written ones, how many ask for a second look. */
function whoseLines(state: SummaryState): string | null {
  if (isRunning(state) && state.status !== 'reading') return say('dimmed_are_own')
  if (linesBy(state) !== 'model') return say('key_sentences_are')
  const summary = summaryIn(state)
  const lines = summary ? [summary.headline, summary.lede, ...summary.points] : []
  const marked = lines.filter((line) => line !== null && (!line.supported || line.doubts.length > 0)).length
  return marked > 0 ? sayCount('lines_to_check', marked) : null
}

function UnfoldButton({ controls, open, more, cut, toggle }: Unfolding) {
  if (more === 0 && !cut && !open) return null
  const label = open ? say('fold') : more > 0 ? sayCount('more_points', more) : say('unfold')
  return (
    <button class="link-button" data-command="all-points" aria-expanded={open} aria-controls={controls} onClick={toggle}>
      {label}
    </button>
  )
}

function WrittenInstead({ state }: { state: SummaryState }) {
  const model = useSummary()
  const connected = model.connected.value
  if (connected === 'unknown') return null
  if (!connected)
    return (
      <button class="link-button" data-command="connect" onClick={() => void openOwnPage(optionsPage)}>
        {say('connect_model')}
      </button>
    )
  return (
    <button class="link-button" data-command="start" onClick={() => model.start(sameWishes(state, model.article.value))}>
      {say('summarise_with', connected.model)}
    </button>
  )
}
