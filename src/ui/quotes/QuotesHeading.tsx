/** How many quotations there are, and what can be done with all of them. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { CopyAllWishes } from './copy-all'
import { copying } from './copying'
import type { QuoteGroup } from './group-quotes'
import { shownPicks, summaryLanguage } from '../tab/quote-picks'
import { useSummary } from '../tab/summary-model'
import { useAnswer } from '../shared/use-answer'
import { say, sayCount } from '../words'
import { Menu } from '../shared/Menu'

interface QuotesHeadingProps {
  article: ArticleState
  state: SummaryState
  groups: readonly QuoteGroup[]
  keyOnly: boolean
  switchKeyOnly: () => void
}

export function QuotesHeading({ article, state, groups, keyOnly, switchKeyOnly }: QuotesHeadingProps) {
  const count = groups.reduce((sum, group) => sum + group.quotes.length, 0)
  const hasPicks = shownPicks(state).byId.size > 0
  return (
    <div class="quotes-heading">
      <h2 id="quotes-heading">{sayCount(keyOnly ? 'key_quotes_heading' : 'quotes_heading', count)}</h2>
      <button class="quiet-button" data-command="key-only" aria-pressed={keyOnly} hidden={!hasPicks} onClick={switchKeyOnly}>
        {say('key_only')}
      </button>
      <CopyAllButton article={article} state={state} groups={groups} />
    </div>
  )
}

function CopyAllButton({ article, state, groups }: Pick<QuotesHeadingProps, 'article' | 'state' | 'groups'>) {
  const model = useSummary()
  const [copied, answer] = useAnswer<'copied' | 'copy_refused'>()
  const give = (result: 'copied' | 'copy_refused'): void => {
    answer(result)
    model.announce(say(result))
  }
  const copy = (wishes: CopyAllWishes): void => {
    copying.all(article, state, groups, summaryLanguage(state, article.article.language), wishes).then(
      () => give('copied'),
      () => give('copy_refused'),
    )
  }
  const items = [
    { command: 'copy-summary', label: say('copy_summary'), run: () => copy({ part: 'summary', style: 'plain' }) },
    { command: 'copy-quotes', label: say('copy_quotes'), run: () => copy({ part: 'quotes', style: 'plain' }) },
    { command: 'copy-all-markdown', label: say('copy_all_markdown'), run: () => copy({ part: 'both', style: 'markdown' }) },
  ]
  return (
    <>
      <button
        class={copied === 'copied' ? 'quiet-button done' : 'quiet-button'}
        data-command="copy-all"
        onClick={() => copy({ part: 'both', style: 'plain' })}
      >
        {say(copied ?? 'copy_all')}
      </button>
      <Menu label={say('more_copy_all')} items={items} />
    </>
  )
}
