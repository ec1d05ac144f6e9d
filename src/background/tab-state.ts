/** The two stored items of a tab, and room for them: the session's storage is 10 MiB and throws when it is full. */
import { emptySummary, type ArticleState, type SummaryState } from '../core/summary/summary-state'
import { VerbatimError, type Failure } from '../core/error'
import { browser } from '../platform/browser'
import { articleOf, summaryOf } from '../protocol/summary'

const articleKey = /^article:(\d+)$/

/** Forgets a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([articleOf(tabId).remove(), summaryOf(tabId).remove()])
}

/** Tab ids are given in rising order, so the smallest is the oldest. */
async function oldestOther(tabId: number): Promise<number | null> {
  const stored = Object.keys(await browser.storage.session.get(null))
  const ids = stored.flatMap((key) => articleKey.exec(key)?.[1] ?? []).map(Number)
  const others = ids.filter((id) => id !== tabId)
  return others.length > 0 ? Math.min(...others) : null
}

/** Stores something of a tab; the oldest other tabs give way while storage is full. False when there is none left to give way. */
async function storeWithRoom(tabId: number, store: () => Promise<void>): Promise<boolean> {
  for (;;) {
    const stored = await store().then(
      () => true,
      (error: unknown) => {
        if (!/quota/i.test(String(error))) throw error
        return false
      },
    )
    if (stored) return true
    const oldest = await oldestOther(tabId)
    if (oldest === null) return false
    await forgetTab(oldest)
  }
}

/**
 * Stores what was read.
 * @throws VerbatimError `storage_full` when there is no room for it
 */
export async function keepArticle(tabId: number, state: ArticleState): Promise<void> {
  if (!(await storeWithRoom(tabId, () => articleOf(tabId).set(state)))) throw new VerbatimError('storage_full')
}

/** Stores where the run stands. Without room for it the tab's own article gives way: a face must learn how the run ended. */
export async function keepSummary(tabId: number, state: SummaryState): Promise<void> {
  if (await storeWithRoom(tabId, () => summaryOf(tabId).set(state))) return
  await articleOf(tabId).remove()
  await summaryOf(tabId).set(isUnderWay(state) ? endedEarly(state, { code: 'storage_full' }) : state)
}

type UnderWay = Extract<SummaryState, { status: 'reading' | 'streaming' | 'waiting' }>

export const isUnderWay = (state: SummaryState): state is UnderWay => ['reading', 'streaming', 'waiting'].includes(state.status)

/** What is left of a run that ended early: everything that was on screen, and the word why. */
export function endedEarly(state: UnderWay, failure: Failure): SummaryState {
  const { runId, language, length } = state
  const rest = { status: 'failed', failure, runId, language, length } as const
  if (state.status === 'reading') return { ...rest, summary: emptySummary, facts: null }
  const { summary, engine, startedAt, adaptations, requests, read, images } = state
  const facts = { runId, language, length, engine, startedAt, adaptations, requests, read, ...(images ? { images } : {}) }
  return { ...rest, summary, facts }
}

/** Called when a background starts: every run under way in storage belonged to one that died. */
export async function markInterruptedRuns(isOwn: (runId: string) => boolean): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null)
  const lost = Object.entries(stored).filter(([key]) => key.startsWith('summary:')) as [string, SummaryState][]
  const marked = lost.flatMap(([key, state]) =>
    isUnderWay(state) && !isOwn(state.runId) ? [[key, endedEarly(state, { code: 'interrupted' })]] : [],
  )
  if (marked.length > 0) await browser.storage.session.set(Object.fromEntries(marked) as Record<string, unknown>)
}
