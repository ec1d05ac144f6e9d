/** Owner of the runs: one for each tab, from the reader's click to the last word, each ended by the next. */
import { VerbatimError, type Failure } from '../../core/error'
import type { SummaryState } from '../../core/summary/summary-state'
import { keepAlive } from '../../platform/keep-alive'
import { hasOrigin } from '../../platform/permissions'
import { awaitedAccess, summaryOf, type StartSummary } from '../../protocol/summary'
import { effectiveSettings } from '../model/managed-settings'
import { pacedWriter } from './paced-writer'
import { termsOf, type RunTerms } from './run-terms'
import { readingState, summariseTab } from './summarise-tab'
import { checkedEnd, forgetTab, isUnderWay, keepSummary, markStopped } from '../storage/tab-state'
import { stillFits } from './still-fits'

interface Run {
  runId: string
  abort: AbortController
  ended: Promise<void>
}

const runs = new Map<number, Run>()

export const ownsRun = (runId: string): boolean => [...runs.values()].some((run) => run.runId === runId)

/** True when a face merely opened and asks for nothing in particular. */
const asksNothing = (wishes: StartSummary): boolean =>
  !wishes.language && !wishes.length && !wishes.fresh && !wishes.anyway && !wishes.selection && !wishes.coverage

/** Starts a run for the tab unless what is there already fits; answers at once, the rest is seen in the tab's state. */
export function startRun(wishes: StartSummary, { clicked }: { clicked: boolean }): void {
  void begin(wishes, clicked)
}

/** Whether a face that merely opened finds what it wants: a run that is still reading the page, or a state that answers for it. */
async function isServed(tabId: number): Promise<boolean> {
  const { status } = await summaryOf(tabId).get()
  const isReading = runs.has(tabId) && (status === 'idle' || status === 'reading')
  return isReading || stillFits(tabId)
}

async function begin(wishes: StartSummary, clicked: boolean): Promise<void> {
  const { tabId } = wishes
  if (asksNothing(wishes) && (await isServed(tabId))) return
  const earlier = runs.get(tabId)
  const abort = new AbortController()
  const runId = crypto.randomUUID()
  earlier?.abort.abort()
  const release = keepAlive()
  const ended = (earlier?.ended ?? Promise.resolve())
    .then(async () => run(await termsOf(wishes, await effectiveSettings(), { runId, clicked }), abort.signal))
    .catch((error: unknown) => console.error(error))
    .finally(() => {
      release()
      if (runs.get(tabId)?.runId === runId) runs.delete(tabId)
    })
  runs.set(tabId, { runId, abort, ended })
}

async function run(terms: RunTerms, signal: AbortSignal): Promise<void> {
  const { tabId } = terms.wishes
  const writer = pacedWriter<SummaryState>((state) => (signal.aborted ? Promise.resolve() : keepSummary(tabId, state)))
  let latest: SummaryState = readingState(terms)
  const tell = (state: SummaryState): void => {
    latest = state
    writer.write(state)
  }
  try {
    await summariseTab(terms, tell, signal)
  } catch (error) {
    if (!signal.aborted && isUnderWay(latest)) tell(await checkedEnd(tabId, latest, failureOf(error)))
  }
  await writer.flush()
}

function failureOf(error: unknown): Failure {
  if (error instanceof VerbatimError) return error.failure
  console.error(error)
  return { code: 'unexpected' }
}

/** Aborts the tab's run; what was read so far stays on screen. */
export async function stopRun(tabId: number): Promise<void> {
  const run = runs.get(tabId)
  if (!run) return
  run.abort.abort()
  await run.ended
  await markStopped(tabId, run.runId)
}

/** The tab is gone: its run and its state go too. */
export function leaveTab(tabId: number): void {
  const run = runs.get(tabId)
  run?.abort.abort()
  void (run?.ended ?? Promise.resolve()).then(() => forgetTab(tabId))
}

/** The tab no longer shows what that run read; a newer run is left alone. */
export function leaveArticle(tabId: number, runId: string): void {
  const run = runs.get(tabId)
  if (!run || run.runId === runId) leaveTab(tabId)
}

/** Access was granted to some origin: goes on with what the reader was doing, if that was the origin it wanted. */
export function resumeAwaited(): void {
  void awaitedAccess.get().then(async (wishes) => {
    if (!wishes) return
    const state = await summaryOf(wishes.tabId).get()
    if (state.status !== 'failed' || state.failure.code !== 'host_permission') return
    const origin = state.failure.detail?.['origin']
    if (typeof origin !== 'string' || !(await hasOrigin(origin))) return
    await awaitedAccess.remove()
    startRun({ ...wishes, fresh: true }, { clicked: false })
  })
}
