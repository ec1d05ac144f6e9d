/** What a summary face knows and can ask for, about one tab. Components read the signals and call the commands; nothing else. */
import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { defaultSettings, type Settings } from '../../core/settings'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { TextSpan } from '../../core/text/span'
import { settingsItem } from '../../protocol/settings'
import { showInPage, startSummary, stopSummary, type StartSummary } from '../../protocol/summary'
import { mirrorTab } from './mirror-tab'
import { shownArticle } from './shown-article'

export type Wishes = Partial<Omit<StartSummary, 'tabId'>>

export interface SummaryModel {
  tabId: number
  article: ReadonlySignal<ArticleState | null>
  state: ReadonlySignal<SummaryState>
  settings: ReadonlySignal<Settings>
  /** Whether the page shows a highlight that can be taken back. */
  highlighted: ReadonlySignal<boolean>
  /** Set when a command found no one to answer it, or the page no longer has the words. */
  notice: ReadonlySignal<'page-changed' | 'no-answer' | null>
  start(wishes?: Wishes): void
  stop(): void
  show(spans: readonly TextSpan[]): void
  close(): void
}

export const noWishes: Omit<StartSummary, 'tabId'> = { language: null, length: null, fresh: false, anyway: false, selection: false }

/** @param opens whether opening is itself the reader's click: then the run starts at once */
export function summaryModel(tabId: number, opens: boolean): SummaryModel {
  const mirror = mirrorTab(tabId)
  const article = signal<ArticleState | null>(null)
  const settings = signal<Settings>(defaultSettings)
  const highlighted = signal(false)
  const notice = signal<'page-changed' | 'no-answer' | null>(null)
  const stopFollowing = effect(() => {
    article.value = shownArticle(article.peek(), mirror.article.value, mirror.state.value)
  })
  const unwatchSettings = settingsItem.watch((value) => (settings.value = value))
  void settingsItem.get().then((value) => (settings.value = value))

  const start = (wishes: Wishes = {}): void => {
    notice.value = null
    startSummary.send({ tabId, ...noWishes, ...wishes }).catch(() => (notice.value = 'no-answer'))
  }
  const show = (spans: readonly TextSpan[]): void => {
    showInPage
      .send({ tabId, spans: [...spans] })
      .catch(() => false)
      .then((found) => {
        highlighted.value = found && spans.length > 0
        notice.value = found || spans.length === 0 ? null : 'page-changed'
      })
  }
  if (opens) start()
  return {
    tabId,
    article,
    state: mirror.state,
    settings,
    highlighted,
    notice,
    start,
    stop: () => void stopSummary.send({ tabId }).catch(() => (notice.value = 'no-answer')),
    show,
    close: () => [stopFollowing, unwatchSettings, mirror.close].forEach((close) => close()),
  }
}

export const SummaryContext = createContext<SummaryModel | null>(null)

export function useSummary(): SummaryModel {
  const model = useContext(SummaryContext)
  if (!model) throw new Error('a summary component stands outside SummaryContext')
  return model
}
