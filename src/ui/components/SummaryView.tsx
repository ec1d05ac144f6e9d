/** The one view of a summary, for popup and panel alike. It does not know which of the two it is in. */
import type { ComponentChildren } from 'preact'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { openOwnPage } from '../../platform/tabs'
import { SummaryContext, useSummary, type SummaryModel } from '../model/summary-model'
import { say } from '../words'
import { FailureNotice, optionsPage } from './FailureNotice'
import { QuoteList } from './QuoteList'
import { SummaryFooter } from './SummaryFooter'
import { SummaryHeader } from './SummaryHeader'
import { SummaryPoints } from './SummaryPoints'

export function SummaryView({ model, children }: { model: SummaryModel; children?: ComponentChildren }) {
  return (
    <SummaryContext.Provider value={model}>
      <div class="face" data-status={model.state.value.status}>
        <SummaryHeader />
        {isRunning(model.state.value) && <div class="progress" role="progressbar" aria-label={say('working')} />}
        <main class="face-body">
          <SummaryBody />
        </main>
        <SummaryFooter>{children}</SummaryFooter>
      </div>
    </SummaryContext.Provider>
  )
}

const isRunning = (state: SummaryState): boolean => state.status === 'reading' || state.status === 'streaming'

function SummaryBody() {
  const model = useSummary()
  const state = model.state.value
  const article = model.article.value
  return (
    <>
      {article && <SummaryPoints article={article} state={state} />}
      {state.status === 'failed' && <FailureNotice failure={state.failure} state={state} />}
      {article && state.status === 'on-device' && <ConnectLine article={article} state={state} />}
      {article && <QuoteList article={article} state={state} />}
    </>
  )
}

function ConnectLine({ article, state }: { article: ArticleState; state: SummaryState }) {
  const language = state.status === 'idle' ? article.article.language : state.language
  return (
    <p class="quiet-line">
      <button class="link-button" onClick={() => void openOwnPage(optionsPage)}>
        {say(`connect_for_${language}`)}
      </button>
    </p>
  )
}
