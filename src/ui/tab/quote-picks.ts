/** What a summary adds to the quotations. */
import type { QuotePick, SummaryState } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'

export interface ShownPicks {
  byId: ReadonlyMap<number, QuotePick>
  /** Translations change a card's height, so they appear once nothing streams any more. */
  inFull: boolean
}

export function shownPicks(state: SummaryState): ShownPicks {
  const picks = 'summary' in state ? state.summary.picks : []
  return { byId: new Map(picks.map((pick) => [pick.id, pick])), inFull: state.status === 'done' || state.status === 'failed' }
}

export const isRunning = (state: SummaryState): boolean =>
  state.status === 'reading' || state.status === 'streaming' || state.status === 'waiting'

/** Language of the summary; the article's own while nothing has been asked for. */
export const summaryLanguage = (state: SummaryState, articleLanguage: Language): Language =>
  state.status === 'idle' ? articleLanguage : state.language
