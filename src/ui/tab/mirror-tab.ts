/** The state of one tab as a face sees it: the background's two items, mirrored into signals. */
import { batch, signal, type ReadonlySignal } from '@preact/signals'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { articleOf, summaryOf } from '../../protocol/summary'
import type { StorageItem } from '../../platform/storage-item'

export interface TabMirror {
  article: ReadonlySignal<ArticleState | null>
  state: ReadonlySignal<SummaryState>
  /** Settles when the first values have been read. */
  ready: Promise<void>
  close(): void
}

/** Follows one item: watching starts before reading, so that nothing written between the two is lost. */
async function follow<Value>(item: StorageItem<Value>, show: (value: Value) => void, closers: (() => void)[]): Promise<() => void> {
  let written = false
  closers.push(
    item.watch((value) => {
      written = true
      show(value)
    }),
  )
  const stored = await item.get()
  return () => {
    if (!written) show(stored)
  }
}

export function mirrorTab(tabId: number): TabMirror {
  const article = signal<ArticleState | null>(null)
  const state = signal<SummaryState>({ status: 'idle' })
  const closers: (() => void)[] = []
  const ready = Promise.all([
    follow(articleOf(tabId), (value) => (article.value = value), closers),
    follow(summaryOf(tabId), (value) => (state.value = value), closers),
  ]).then((shows) => batch(() => shows.forEach((show) => show())))
  return { article, state, ready, close: () => closers.forEach((close) => close()) }
}
