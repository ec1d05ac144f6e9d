/** A page that is no article is called so; it goes to a model only when the reader says so again. */
import type { Article, PageVerdict } from '../../../core/article/article'
import type { SummaryState } from '../../../core/summary/summary-state'
import { sameWishes } from '../../tab/same-wishes'
import { useSummary } from '../../tab/summary-model'
import { say, type MessageKey } from '../../words'

/** Whatever is not said here is read as an article. */
const kinds: Partial<Record<PageVerdict, { plain: MessageKey; withModel: MessageKey }>> = {
  listing: { plain: 'page_listing', withModel: 'notice_listing' },
  video: { plain: 'page_video', withModel: 'notice_video' },
  'not-article': { plain: 'page_not_article', withModel: 'notice_not_article' },
}

interface NotArticleProps {
  verdict: Article['verdict']
  state: Extract<SummaryState, { status: 'on-device' }>
}

export function NotArticleNotice({ verdict, state }: NotArticleProps) {
  const model = useSummary()
  const kind = kinds[verdict]
  const article = model.article.value
  if (!kind || article?.article.selection) return null
  if (state.reason === 'no-model')
    return (
      <aside class="notice banner">
        <p>{say(kind.plain)}</p>
      </aside>
    )
  return (
    <aside class="notice banner">
      <p>{say(kind.withModel)}</p>
      <button class="main-button" data-command="anyway" onClick={() => model.start({ ...sameWishes(state, article), anyway: true })}>
        {say('action_anyway')}
      </button>
    </aside>
  )
}
