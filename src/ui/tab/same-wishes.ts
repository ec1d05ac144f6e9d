/** What a follow-up keeps of the run on screen: it asks for the same words of the same page, unless the reader says otherwise. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { Wishes } from './summary-model'

/** Language, length, selection and "summarise anyway" of the run that is shown. */
export function sameWishes(state: SummaryState, read: ArticleState | null): Wishes {
  if (state.status === 'idle') return {}
  const { language, length } = state
  return { language, length, selection: read?.article.selection ?? false, anyway: read?.anyway ?? false }
}
