/** The one view of a summary, for popup and panel alike. It does not know which of the two it is in. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { useHeldStill } from './steady/hold-still'
import { SummaryContext, useSummary, type SummaryModel } from '../tab/summary-model'
import { Announcer } from './Announcer'
import { BlankState } from './BlankState'
import { ImagesLine } from './ImagesLine'
import { ArticleNotices } from './notices/Notices'
import { PageStrip } from './PageStrip'
import { QuoteList } from '../quotes/QuoteList'
import { SummaryFooter } from './SummaryFooter'
import { SummaryHeader } from './SummaryHeader'
import { SummaryPoints } from './SummaryPoints'
import { TopNotice } from './notices/TopNotice'
import { useGlide } from './steady/use-glide'
import { useHeldPlaces } from './steady/use-held-places'
import { SilentNotice, WaitingNotice } from './notices/WaitingNotice'
import { useTextSize } from './use-text-size'

export function SummaryView({ model, children }: { model: SummaryModel; children?: ComponentChildren }) {
  const state = model.state.value
  const article = model.article.value
  const text = useTextSize()
  return (
    <SummaryContext.Provider value={model}>
      <div class="face" data-status={state.status} data-blank={article === null}>
        <SummaryHeader menu={text.items} />
        {article && <TopNotice article={article.article} state={state} />}
        <SummaryBody article={article} state={state} textSize={text.size} />
        {state.status === 'waiting' && <WaitingNotice state={state} />}
        {state.status === 'streaming' && state.silent && <SilentNotice />}
        <PageStrip />
        <SummaryFooter>{children}</SummaryFooter>
        <Announcer />
      </div>
    </SummaryContext.Provider>
  )
}

interface SummaryBodyProps {
  article: ArticleState | null
  state: SummaryState
  textSize: number
}

function SummaryBody({ article, state, textSize }: SummaryBodyProps) {
  const { saved } = useSummary()
  const scroller = useRef<HTMLElement>(null)
  const held = useHeldPlaces(scroller, state, article)
  useHeldStill(scroller)
  useGlide(scroller, `${state.status} ${held}`)
  useEffect(() => {
    if (article) saved.recheck()
  }, [article?.runId])
  return (
    <main class="face-body" ref={scroller}>
      {article ? (
        <div class="article-body" style={{ zoom: textSize }}>
          <ArticleNotices article={article.article} state={state} />
          <SummaryPoints article={article} state={state} held={held} />
          <QuoteList article={article} state={state} />
          <ImagesLine state={state} />
        </div>
      ) : (
        <BlankState state={state} />
      )}
    </main>
  )
}
