/** Whether what a tab already shows answers a reader who merely opens a face on it again. */
import { pageErrors } from '../../core/error'
import { summaryOf } from '../../protocol/summary'
import { effectiveSettings } from '../model/managed-settings'
import { showsSameArticle } from '../tabs/tab-watch'

const pageFailures: readonly string[] = pageErrors

export async function stillFits(tabId: number): Promise<boolean> {
  const state = await summaryOf(tabId).get()
  switch (state.status) {
    case 'idle':
      return false
    case 'failed':
      // A page that could not be read may be readable now; a model's failure waits for the reader's decision.
      return !pageFailures.includes(state.failure.code) && showsSameArticle(tabId)
    case 'on-device':
      // Another model may have been connected, and what was asked cost nothing.
      if (state.reason === 'many-requests') return false
      return !(state.reason === 'no-model' && (await effectiveSettings()).model) && showsSameArticle(tabId)
    case 'done':
    case 'reading':
    case 'streaming':
    case 'waiting':
      return showsSameArticle(tabId)
  }
}
