/** What a summary face knows and can ask for, about one tab. Components read the signals and call the commands; nothing else. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '../../core/settings'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { SpeakerChoice } from '../../core/quotes/set-speaker'
import type { TextSpan } from '../../core/text/span'
import { settingsItem } from '../../protocol/settings'
import { isHighlighted } from '../../protocol/article'
import { setSpeaker, showImage, showInPage, startSummary, stopSummary, type StartSummary } from '../../protocol/summary'
import { connectedModel, type ConnectedModel } from './connected-model'
import { mirrorTab } from './mirror-tab'
import { savedQuotes, type SavedQuotes } from './saved-quotes'
import { shownArticle } from './shown-article'

export type Wishes = Partial<Omit<StartSummary, 'tabId'>>

/** Something that went wrong with a command, not with the run. */
export type CommandTrouble = 'page_changed' | 'no_answer'

export interface SummaryModel {
  tabId: number
  settings: ReadonlySignal<Settings>
  connected: ReadonlySignal<ConnectedModel>
  article: ReadonlySignal<ArticleState | null>
  state: ReadonlySignal<SummaryState>
  /** A run was asked for and has not shown itself yet. */
  starting: ReadonlySignal<boolean>
  saved: SavedQuotes
  /** Whether the page shows a highlight that can be taken back. */
  highlighted: ReadonlySignal<boolean>
  trouble: ReadonlySignal<CommandTrouble | null>
  /** What a screen reader is told next; said once. */
  announcement: ReadonlySignal<string>
  announce(sentence: string): void
  start(wishes?: Wishes): void
  stop(): void
  /** Scrolls the page to the spans and highlights them; none takes the highlight back. */
  show(spans: readonly TextSpan[]): void
  /** Takes somebody else, nobody, or whom the rules had found for the speaker of these quotations. */
  setSpeaker(quoteIds: readonly number[], choice: SpeakerChoice): void
  /** Scrolls the page to that image of the article, by index. */
  showImage(index: number): void
  close(): void
}

export const noWishes: Omit<StartSummary, 'tabId'> = {
  language: null,
  length: null,
  fresh: false,
  anyway: false,
  selection: false,
  coverage: null,
}

/** Settles when the first values have been read, so that the first paint is already in its final order. */
export async function openSummary(tabId: number): Promise<SummaryModel> {
  const mirror = mirrorTab(tabId)
  const [stored] = await Promise.all([settingsItem.get(), mirror.ready])
  const settings = signal(stored)
  const unwatch = settingsItem.watch((value) => (settings.value = value))
  const article = signal<ArticleState | null>(null)
  const starting = signal(false)
  const unfollow = effect(() => {
    article.value = shownArticle(article.peek(), mirror.article.value, mirror.state.value)
    starting.value = false
  })
  const announcement = signal('')
  const close = (): void => [unfollow, unwatch, mirror.close].forEach((end) => end())
  return {
    tabId,
    settings,
    connected: connectedModel(settings),
    article,
    state: mirror.state,
    saved: savedQuotes(tabId),
    announcement,
    announce: (sentence) => (announcement.value = sentence),
    starting,
    ...commands(tabId, starting),
    close,
  }
}

function commands(
  tabId: number,
  starting: Signal<boolean>,
): Pick<SummaryModel, 'highlighted' | 'trouble' | 'start' | 'stop' | 'show' | 'setSpeaker' | 'showImage'> {
  const highlighted = signal(false)
  const trouble = signal<CommandTrouble | null>(null)
  // A click in the page closes the popup: the one that is opened next can still take the highlight away.
  isHighlighted.sendToTab(tabId, {}).then(
    (shown) => (highlighted.value ||= shown),
    () => undefined,
  )
  const noAnswer = (): void => {
    trouble.value = 'no_answer'
    starting.value = false
  }
  return {
    highlighted,
    trouble,
    start: (wishes = {}) => {
      trouble.value = null
      starting.value = true
      const ask = () => startSummary.send({ tabId, ...noWishes, ...wishes })
      // A background that died before it answered wakes when it is asked again.
      ask().catch(ask).catch(noAnswer)
    },
    stop: () => void stopSummary.send({ tabId }).catch(noAnswer),
    show: (spans) => {
      const answer = showInPage.send({ tabId, spans: [...spans] }).catch(() => false)
      void answer.then((found) => {
        highlighted.value = found && spans.length > 0
        trouble.value = found || spans.length === 0 ? null : 'page_changed'
      })
    },
    setSpeaker: (quoteIds, choice) => void setSpeaker.send({ tabId, quoteIds: [...quoteIds], choice }).catch(noAnswer),
    showImage: (index) => {
      const answer = showImage.send({ tabId, index }).catch(() => false)
      void answer.then((found) => (trouble.value = found ? null : 'page_changed'))
    },
  }
}

export const SummaryContext = createContext<SummaryModel | null>(null)

export function useSummary(): SummaryModel {
  const model = useContext(SummaryContext)
  if (!model) throw new Error('a summary component stands outside SummaryContext')
  return model
}
