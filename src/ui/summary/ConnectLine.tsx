/** That these are the article's own sentences, and the way to a summary in the reader's words. */
import type { SummaryState } from '../../core/summary/summary-state'
import { openOwnPage } from '../../platform/tabs'
import { sameWishes } from '../tab/same-wishes'
import { useSummary } from '../tab/summary-model'
import { optionsPage } from '../pages'
import { say } from '../words'

export function ConnectLine({ state }: { state: Exclude<SummaryState, { status: 'idle' }> }) {
  const model = useSummary()
  const connected = model.connected.value
  if (connected === 'unknown') return null
  return (
    <p class="quiet-line connect">
      {!model.article.value?.article.otherLanguage && `${say('key_sentences_are')} `}
      {connected ? (
        <button class="link-button" data-command="start" onClick={() => model.start(sameWishes(state, model.article.value))}>
          {say('summarise_with', connected.model)}
        </button>
      ) : (
        <button class="link-button" data-command="connect" onClick={() => void openOwnPage(optionsPage)}>
          {say(`connect_for_${state.language}`)}
        </button>
      )}
    </p>
  )
}
