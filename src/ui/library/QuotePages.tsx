/** The saved quotations, page after page as the reader comes to the end of the last. */
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../core/text/language'
import { say, sayCount } from '../words'
import { SavedQuoteCard } from './SavedQuoteCard'
import { hasMore, isFiltered, loading, loadMore, quotes, total } from './shown-quotes'

export function QuotePages({ language }: { language: Language }) {
  if (loading.value === 'loading') return null
  if (loading.value === 'failed') return <p class="hint">{say('trouble_no_answer')}</p>
  if (total.value === 0) return <p class="empty">{say(isFiltered.value ? 'library_no_match' : 'library_empty')}</p>
  return (
    <div class="saved-quotes">
      <h2 class="unseen">
        <span role="status">{sayCount('quotes_heading', total.value)}</span>
      </h2>
      {quotes.value.map((quote) => (
        <SavedQuoteCard key={quote.id} quote={quote} language={language} />
      ))}
      {hasMore.value && <MoreBelow />}
    </div>
  )
}

/** Comes into view at the end of what is shown, and fetches the next page; a button for who does not scroll. */
function MoreBelow() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current) return
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && loadMore(), {
      rootMargin: '600px',
    })
    watcher.observe(button.current)
    return () => watcher.disconnect()
  }, [quotes.value.length])
  return (
    <button ref={button} class="plain-button" data-command="more" onClick={loadMore}>
      {say('load_more')}
    </button>
  )
}
