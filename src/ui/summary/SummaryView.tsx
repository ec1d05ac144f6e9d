/** The one view of a summary, for popup and panel alike. It does not know which of the two it is in. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { useHeldStill } from './hold-still'
import { SummaryContext, useSummary, type SummaryModel } from '../tab/summary-model'
import { useQuoteGroups } from '../quotes/use-quote-groups'
import { Announcer } from './Announcer'
import { BlankState } from './BlankState'
import { ConnectLine } from './ConnectLine'
import { FailureNotice } from './FailureNotice'
import { ImagesLine } from './ImagesLine'
import { ArticleNotices } from './Notices'
import { PageStrip } from './PageStrip'
import { QuoteList } from '../quotes/QuoteList'
import { SummaryFooter } from './SummaryFooter'
import { SummaryHeader } from './SummaryHeader'
import { SummaryPoints } from './SummaryPoints'
import { Voices } from '../quotes/Voices'
import { SilentNotice, WaitingNotice } from './WaitingNotice'

export function SummaryView({ model, children }: { model: SummaryModel; children?: ComponentChildren }) {
  const state = model.state.value
  const article = model.article.value
  return (
    <SummaryContext.Provider value={model}>
      <div class="face" data-status={state.status} data-blank={article === null}>
        <SummaryHeader />
        <SummaryBody article={article} state={state} />
        {state.status === 'waiting' && <WaitingNotice state={state} />}
        {state.status === 'streaming' && state.silent && <SilentNotice />}
        {state.status === 'failed' && article && <FailureNotice failure={state.failure} state={state} />}
        <PageStrip />
        <SummaryFooter>{children}</SummaryFooter>
        <Announcer />
      </div>
    </SummaryContext.Provider>
  )
}

function SummaryBody({ article, state }: { article: ArticleState | null; state: SummaryState }) {
  const { saved } = useSummary()
  const scroller = useRef<HTMLElement>(null)
  useHeldStill(scroller)
  useEffect(() => {
    if (article) saved.recheck()
  }, [article?.runId])
  return (
    <main class="face-body" ref={scroller}>
      {article ? <ArticleBody article={article} state={state} /> : <BlankState state={state} />}
    </main>
  )
}

function ArticleBody({ article, state }: { article: ArticleState; state: SummaryState }) {
  const { connected } = useSummary()
  const groups = useQuoteGroups(article, state)
  // Without a model it is clear from the first paint on what the run will come to.
  const isOnDevice =
    (state.status === 'on-device' && state.reason === 'no-model') || (state.status === 'reading' && connected.value === null)
  return (
    <>
      <ArticleNotices article={article.article} state={state} />
      <SummaryPoints article={article} state={state}>
        <Voices groups={groups} article={article} state={state} />
      </SummaryPoints>
      {isOnDevice && <ConnectLine state={state} />}
      <QuoteList article={article} state={state} groups={groups} />
      <ImagesLine state={state} />
    </>
  )
}
