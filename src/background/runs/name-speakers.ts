/** What a finished summary says of speakers goes to the tab's article, where cards, copies and the library find it. */
import { figuresWith } from '../../core/figures/registry'
import { withFigures } from '../../core/figures/with-figures'
import { withChosenSpeakers } from '../../core/quotes/chosen-speaker'
import type { OwnFigure } from '../../core/settings'
import type { SummaryState } from '../../core/summary/summary-state'
import { changeArticle } from '../storage/tab-state'

/** Names whom the model chose for open quotations; another run's article and the reader's own choices stay as they are. */
export async function nameSpeakers(tabId: number, runId: string, state: SummaryState, ownFigures: OwnFigure[]): Promise<void> {
  if (state.status !== 'done' || state.summary.who.length === 0) return
  const { summary, engine } = state
  await changeArticle(tabId, (read) => {
    if (read.runId !== runId) return read
    return { ...read, quotes: withFigures(withChosenSpeakers(read, summary.who, engine.name), read.article, figuresWith(ownFigures)) }
  })
}
