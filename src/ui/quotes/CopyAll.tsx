/** Copies what the list shows, with the summary above it or without. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { Menu } from '../shared/Menu'
import { say } from '../words'
import type { ListedQuote } from './order-quotes'
import { useCopyAll } from './use-copy-all'

interface CopyAllProps {
  article: ArticleState
  state: SummaryState
  quotes: readonly ListedQuote[]
}

export function CopyAll({ article, state, quotes }: CopyAllProps) {
  const { copied, copy } = useCopyAll(article, state, quotes)
  const items = [
    { command: 'copy-quotes', label: say('copy_quotes'), run: () => copy({ part: 'quotes', style: 'plain' }) },
    { command: 'copy-all-markdown', label: say('copy_all_markdown'), run: () => copy({ part: 'both', style: 'markdown' }) },
  ]
  return (
    <span class="copy-all">
      <button
        class={copied === 'copied' ? 'quiet-button done' : 'quiet-button'}
        data-command="copy-all"
        onClick={() => copy({ part: 'both', style: 'plain' })}
      >
        {say(copied ?? 'copy_all')}
      </button>
      <Menu label={say('more_copy_all')} items={items} />
    </span>
  )
}
