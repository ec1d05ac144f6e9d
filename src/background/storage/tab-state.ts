/** The two stored items of a tab, and room for them: the session's storage is 10 MiB and throws when it is full. */
import { emptySummary, type ArticleState, type SummaryState } from '../../core/summary/summary-state'
import { VerbatimError, type Failure } from '../../core/error'
import { groundSummary } from '../../core/summary/grounding/ground'
import { browser } from '../../platform/browser'
import { tabById } from '../../platform/tabs'
import { articleOf, summaryOf } from '../../protocol/summary'
import { turns } from './in-turn'

const tabKey = /^(?:article|summary):(\d+)$/
const articleKey = /^article:(\d+)$/

/**
 * Every change of a tab's items waits for the one before it, and a write looks first whether the tab is still open. A tab that closes is told
 * by an event whose removal then comes after any such write; without the queue a write that began earlier, or the marking of interrupted
 * runs between its reading and its writing, brought the items of a closed tab back.
 */
const inTurn = turns()

/** Forgets a tab. */
export const forgetTab = (tabId: number): Promise<void> => inTurn(() => removeItems(tabId))

async function removeItems(tabId: number): Promise<void> {
  await Promise.all([articleOf(tabId).remove(), summaryOf(tabId).remove()])
}

const isOpen = async (tabId: number): Promise<boolean> => (await tabById(tabId)) !== null

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
    await removeItems(oldest)
  }
}

/**
 * Stores what was read; of a tab that has closed, nothing.
 * @throws VerbatimError `storage_full` when there is no room for it
 */
export const keepArticle = (tabId: number, state: ArticleState): Promise<void> =>
  inTurn(async () => {
    if (!(await isOpen(tabId))) return
    if (!(await storeWithRoom(tabId, () => articleOf(tabId).set(state)))) throw new VerbatimError('storage_full')
  })

/** Changes what was read in a tab, if anything was. */
export const changeArticle = (tabId: number, change: (state: ArticleState) => ArticleState): Promise<void> =>
  inTurn(async () => {
    const state = await articleOf(tabId).get()
    if (state && (await isOpen(tabId))) await articleOf(tabId).set(change(state))
  })

/**
 * Stores where the run stands; of a tab that has closed, nothing. Without room for it the tab's own article gives way: a face must learn how
 * the run ended.
 */
export const keepSummary = (tabId: number, state: SummaryState): Promise<void> =>
  inTurn(async () => {
    if (!(await isOpen(tabId))) return
    if (await storeWithRoom(tabId, () => summaryOf(tabId).set(state))) return
    await articleOf(tabId).remove()
    await summaryOf(tabId).set(isUnderWay(state) ? endedEarly(state, { code: 'storage_full' }) : state)
  })

/** Ends in storage what that run left under way there. */
export const markStopped = (tabId: number, runId: string): Promise<void> =>
  inTurn(async () => {
    const state = await summaryOf(tabId).get()
    if (isUnderWay(state) && state.runId === runId) await summaryOf(tabId).set(await checkedEnd(tabId, state, { code: 'stopped' }))
  })

type UnderWay = Extract<SummaryState, { status: 'reading' | 'streaming' | 'waiting' }>

export const isUnderWay = (state: SummaryState): state is UnderWay => ['reading', 'streaming', 'waiting'].includes(state.status)

/** What is left of a run that ended before its lines were held against the article: they are now. */
export async function checkedEnd(tabId: number, state: UnderWay, failure: Failure): Promise<SummaryState> {
  const ended = endedEarly(state, failure)
  const read = await articleOf(tabId).get()
  return read ? { ...ended, summary: groundSummary(ended.summary, read.article, read.sentences, read.quotes, state.language) } : ended
}

/** What is left of a run that ended early: everything that was on screen, and the word why. */
function endedEarly(state: UnderWay, failure: Failure): Extract<SummaryState, { status: 'failed' }> {
  const { runId, language, length } = state
  const rest = { status: 'failed', failure, runId, language, length } as const
  if (state.status === 'reading') return { ...rest, summary: emptySummary, facts: null }
  const { summary, engine, startedAt, adaptations, requests, read, images } = state
  const facts = { runId, language, length, engine, startedAt, adaptations, requests, read, ...(images ? { images } : {}) }
  return { ...rest, summary, facts }
}

/**
 * Called when a background starts: every run under way in storage belonged to one that died, and so did the care for tabs that closed
 * meanwhile.
 */
export const markInterruptedRuns = (isOwn: (runId: string) => boolean): Promise<void> =>
  inTurn(async () => {
    const stored: Record<string, unknown> = await browser.storage.session.get(null)
    const tabs = [...new Set(Object.keys(stored).flatMap((key) => tabKey.exec(key)?.[1] ?? []))].map(Number)
    for (const tabId of tabs) {
      const state = await summaryOf(tabId).get()
      if (!(await isOpen(tabId))) await removeItems(tabId)
      else if (isUnderWay(state) && !isOwn(state.runId)) await summaryOf(tabId).set(await checkedEnd(tabId, state, { code: 'interrupted' }))
    }
  })
