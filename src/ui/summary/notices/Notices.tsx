/** What the reader should know about this text before trusting its summary: one quiet line each, with its way on. */
import type { Article } from '../../../core/article/article'
import type { SummaryState } from '../../../core/summary/summary-state'
import { openOwnPage } from '../../../platform/tabs'
import { isRunning } from '../../tab/quote-picks'
import { useSummary } from '../../tab/summary-model'
import { SelectionSwitch } from '../SelectionSwitch'
import { libraryPage } from '../../pages'
import { languageName, percent, say, sayCount } from '../../words'

export function ArticleNotices({ article, state }: { article: Article; state: SummaryState }) {
  const isConnected = useSummary().connected.value !== null
  const lines = [...languageNotices(article, isConnected), ...noticesOf(article, state)]
  return (
    <>
      <div class="notice-lines">
        {lines.map((line) => (
          <p key={line} class="notice-line">
            {line}
          </p>
        ))}
        <ChangedSinceSaved />
      </div>
      <SelectionSwitch article={article} state={state} />
    </>
  )
}

function languageNotices({ otherLanguage }: Article, isConnected: boolean): string[] {
  if (otherLanguage === null) return []
  const name = otherLanguage === 'und' ? say('other_language') : languageName(otherLanguage)
  return [say(isConnected ? 'notice_other_language' : 'notice_connect_for_language', name)]
}

function noticesOf(article: Article, state: SummaryState): string[] {
  // While a run lasts the footer says it: a line here would push down what is being read.
  const read = 'read' in state && !isRunning(state) ? state.read : 1
  const lines: (string | false)[] = [
    article.truncated !== null && say(`notice_${article.truncated}`),
    article.source === 'data' && say('notice_data'),
    read < 1 && say('notice_read', percent(read)),
    state.status === 'done' && state.summary.titleDiffers === true && say('notice_title_differs', state.engine.name),
  ]
  return lines.filter((line) => line !== false)
}

/** Saved before, and no longer in the article as they were: the library has the words as they stood. */
function ChangedSinceSaved() {
  const { saved } = useSummary()
  if (saved.changed.value === 0) return null
  return (
    <p class="notice-line">
      {sayCount('changed_since_saved', saved.changed.value)}{' '}
      <button class="link-button" onClick={() => void openOwnPage(libraryPage)}>
        {say('open_library')}
      </button>
    </p>
  )
}
