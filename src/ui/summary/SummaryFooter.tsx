/** Which engine wrote this, at what cost, and the ways on: another length, once more, or stop. */
import type { ComponentChildren } from 'preact'
import { pointsOf, type ImageFacts, type SecondLookFacts, type SummaryLength, type SummaryState } from '../../core/summary/summary-state'
import { isRunning } from '../tab/quote-picks'
import { linesBy } from '../tab/shown-lines'
import { sameWishes } from '../tab/same-wishes'
import { useSummary } from '../tab/summary-model'
import { percent, say, sayCount, seconds } from '../words'

const lengths = Object.keys(pointsOf) as SummaryLength[]

function factsOf(state: SummaryState): string[] {
  if (state.status === 'idle' || state.status === 'reading') return []
  if (state.status === 'streaming' || state.status === 'waiting') return runningFacts(state)
  if (state.status !== 'done') return [unfinishedBy(state)]
  const took = state.fromCache ? say('from_cache') : seconds(state.finishedAt - state.startedAt)
  return [state.engine.name, took, ...secondLookSaid(state.secondLook), ...imagesSaid(state.images)]
}

/** Of a run that failed or was stopped: whose lines are on screen. A model's never pass for the device's. */
function unfinishedBy(state: SummaryState): string {
  const engine = state.status === 'failed' ? state.facts?.engine.name : undefined
  const lines = linesBy(state)
  if (engine === undefined || lines === 'device') return say('engine_on_device')
  return say(lines === 'model' ? 'engine_unfinished' : 'engine_unfinished_headline', engine)
}

function runningFacts(state: Extract<SummaryState, { status: 'streaming' | 'waiting' }>): string[] {
  const share = state.read < 1 ? [say('read_share', percent(state.read))] : []
  const thinking = state.status === 'streaming' && state.thinking ? [say('thinking')] : []
  return [state.engine.name, ...share, ...thinking, ...imagesSaid(state.images)]
}

/** How many of the article's charts left the machine; what they cost stands below the quotations. */
const imagesSaid = (images: ImageFacts | undefined): string[] =>
  images ? [say('images_sent_of', images.sent, images.sent + images.left)] : []

/** What the second look cost. */
function secondLookSaid(look: SecondLookFacts | undefined): string[] {
  if (!look) return []
  return [look.tokens === null ? say('second_look_done') : sayCount('second_look_tokens', look.tokens)]
}

/** For who wants to know: what it cost, where the text went, and what the provider made necessary. */
function backgroundOf(state: SummaryState): string[] {
  if (!('engine' in state)) return []
  const tokens = state.status === 'done' ? (state.inputTokens ?? 0) + (state.outputTokens ?? 0) : 0
  return [tokens > 0 ? sayCount('tokens', tokens) : '', state.engine.host ?? '', ...state.adaptations].filter((line) => line !== '')
}

export function SummaryFooter({ children }: { children?: ComponentChildren }) {
  const model = useSummary()
  const state = model.state.value
  const facts = model.article.value ? factsOf(state).join(' · ') : ''
  return (
    <footer class="face-footer">
      <span class="facts" title={[facts, ...backgroundOf(state)].join('\n')}>
        {facts}
      </span>
      {isRunning(state) && (
        <button class="plain-button" data-command="stop" onClick={() => model.stop()}>
          {say('stop')}
        </button>
      )}
      {!isRunning(state) && model.article.value && state.status !== 'idle' && <RunAgain state={state} />}
      {children}
    </footer>
  )
}

function RunAgain({ state }: { state: Exclude<SummaryState, { status: 'idle' }> }) {
  const model = useSummary()
  const same = sameWishes(state, model.article.value)
  return (
    <>
      <select
        class="plain-button"
        aria-label={say('summary_length')}
        value={state.length}
        onChange={(event) => model.start({ ...same, length: event.currentTarget.value as SummaryLength })}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {say(`length_${length}`)}
          </option>
        ))}
      </select>
      {state.status === 'done' && (
        <button
          class="plain-button"
          data-command="again"
          title={say('again')}
          aria-label={say('again')}
          onClick={() => model.start({ ...same, fresh: true })}
        >
          ↻
        </button>
      )}
    </>
  )
}
