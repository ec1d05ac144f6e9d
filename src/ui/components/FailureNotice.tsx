/** What happened, what is still good, and one button. */
import { presetById } from '../../core/presets'
import type { Failure } from '../../core/error'
import type { SummaryState } from '../../core/summary/summary-state'
import { requestOrigin } from '../../platform/permissions'
import { awaitedAccess } from '../../protocol/summary'
import { openOwnPage, openWebPage } from '../../platform/tabs'
import { failureSentence } from '../model/failure-sentence'
import { actionFor, type FailureAction } from '../model/failure-action'
import { noWishes, useSummary, type SummaryModel } from '../model/summary-model'
import { say } from '../words'

export const optionsPage = 'src/ui/options/options.html'

export function FailureNotice({ failure, state }: { failure: Failure; state: SummaryState }) {
  const model = useSummary()
  const action = actionFor(failure.code)
  return (
    <div class="notice" role="alert">
      <p>{failureSentence(failure)}</p>
      {action !== 'none' && (
        <button class="main-button" onClick={() => perform(action, model, state)}>
          {say(`action_${action}`)}
        </button>
      )}
    </div>
  )
}

/** Runs in the click itself: asking for host access must come before any `await`. */
function perform(action: FailureAction, model: SummaryModel, state: SummaryState): void {
  const wishes = state.status === 'idle' ? {} : { language: state.language, length: state.length }
  const connected = model.settings.value.model
  if (action === 'allow' && connected) {
    void awaitedAccess.set({ tabId: model.tabId, ...noWishes, ...wishes })
    void requestOrigin(connected.baseURL)
  }
  if (action === 'retry') model.start({ ...wishes, fresh: true })
  if (action === 'anyway') model.start({ ...wishes, anyway: true })
  if (action === 'settings') void openOwnPage(optionsPage)
  if (action === 'quota_page') void openWebPage(presetById(connected?.preset ?? '')?.quotaPage ?? connected?.baseURL ?? '')
}
