/** What happened, what is still good, and one button. */
import type { Failure } from '../../../core/error'
import type { SummaryState } from '../../../core/summary/summary-state'
import { requestServer } from '../../../platform/permissions'
import { openOwnPage, openWebPage } from '../../../platform/tabs'
import { awaitedAccess } from '../../../protocol/summary'
import type { ConnectedModel } from '../../tab/connected-model'
import { actionFor, type FailureAction } from './failure-action'
import { failureSentence } from '../../shared/failure-sentence'
import { ollamaOrigins } from '../../shared/ollama-origins'
import { sameWishes } from '../../tab/same-wishes'
import { noWishes, useSummary, type SummaryModel } from '../../tab/summary-model'
import { optionsPage } from '../../pages'
import { say } from '../../words'

export function FailureNotice({ failure, state }: { failure: Failure; state: SummaryState }) {
  return (
    <div class="notice banner" role="alert" data-failure={failure.code}>
      <p>{failureSentence(failure)}</p>
      {failure.code === 'cors_origin' && <code class="setting">{ollamaOrigins}</code>}
      <FailureButton failure={failure} state={state} />
    </div>
  )
}

export function FailureButton({ failure, state }: { failure: Failure; state: SummaryState }) {
  const model = useSummary()
  const action = actionFor(failure.code)
  if (action === 'none') return null
  return (
    <button class="main-button" data-command={action} onClick={() => perform(action, model, state)}>
      {say(`action_${action}`)}
    </button>
  )
}

/** The table of providers is large and this is rare, so it is fetched when needed. */
async function openQuotaPage(connected: ConnectedModel): Promise<void> {
  if (!connected || connected === 'unknown') return
  const { presetById } = await import('../../../core/presets/presets')
  await openWebPage(presetById(connected.preset)?.quotaPage ?? connected.baseURL)
}

/** Runs in the click itself: asking for host access must come before any `await`. */
function perform(action: Exclude<FailureAction, 'none'>, model: SummaryModel, state: SummaryState): void {
  const same = sameWishes(state, model.article.value)
  const connected = model.connected.value
  switch (action) {
    case 'allow':
      // Chromium closes the popup that asks; the background goes on from what is stored here.
      void awaitedAccess.set({ tabId: model.tabId, ...noWishes, ...same })
      if (connected && connected !== 'unknown') void requestServer(connected.baseURL)
      return
    case 'retry':
      return model.start({ ...same, fresh: true })
    case 'settings':
      return void openOwnPage(optionsPage)
    case 'quota_page':
      return void openQuotaPage(connected)
  }
}
