/** What can be done with a quotation. Each button answers where it was pressed. */
import type { VerifiedQuote } from '../../core/quotes/quote'
import type { ArticleState, QuotePick } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { saveQuote } from '../../protocol/library'
import { copyQuote } from '../model/copy-quote'
import { useSummary } from '../model/summary-model'
import { useAnswer } from '../model/use-answer'
import { say } from '../words'

interface QuoteActionsProps {
  verified: VerifiedQuote
  article: ArticleState
  pick: QuotePick | null
  language: Language
}

export function QuoteActions({ verified, article, language }: QuoteActionsProps) {
  const model = useSummary()
  const [copied, answerCopy] = useAnswer<'done' | 'refused'>()
  const [saved, answerSave] = useAnswer<'done' | 'refused'>()
  const copy = (): void => {
    copyQuote(verified, article.article, language).then(
      () => answerCopy('done'),
      () => answerCopy('refused'),
    )
  }
  const save = (): void => {
    saveQuote.send({ tabId: model.tabId, quoteId: verified.quote.id }).then(
      (kept) => answerSave(kept ? 'done' : 'refused'),
      () => answerSave('refused'),
    )
  }
  return (
    <div class="quote-actions">
      <button class={`quiet-button leading ${copied === 'done' ? 'done' : ''}`} data-command="copy" onClick={copy}>
        {copied === 'done' ? say('copied') : say('copy')}
      </button>
      <button class="quiet-button" data-command="show" onClick={() => model.show(verified.quote.segments)}>
        {say('show_in_page')}
      </button>
      <button class={`quiet-button ${saved === 'done' ? 'done' : ''}`} data-command="save" onClick={save}>
        {saved === 'done' ? say('saved') : say('save')}
      </button>
    </div>
  )
}
