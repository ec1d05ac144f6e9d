/** What the buttons and keys of one quotation do, and the answers they show. */
import type { VerifiedQuote } from '../../../core/quotes/quote'
import type { ArticleState } from '../../../core/summary/summary-state'
import type { Language } from '../../../core/text/language'
import { say } from '../../words'
import type { CopyWishes } from '../copy-quote'
import { copying } from '../copying'
import { useSummary } from '../../tab/summary-model'
import { useAnswer } from '../../shared/use-answer'

export interface QuoteCommands {
  copied: 'done' | 'refused' | null
  saving: 'refused' | 'private' | null
  saved: boolean
  /** The words as they were saved, where they have been changed since. */
  earlier: readonly string[] | null
  copy(wishes?: CopyWishes): void
  copyLink(): void
  toggleSaved(): void
  show(): void
}

export function useQuoteCommands(verified: VerifiedQuote, { article }: ArticleState, language: Language): QuoteCommands {
  const model = useSummary()
  const [copied, answerCopy] = useAnswer<'done' | 'refused'>()
  const [saving, answerSaving] = useAnswer<'refused' | 'private'>()
  const answer = (writing: Promise<void>): void => {
    const give = (result: 'done' | 'refused'): void => {
      answerCopy(result)
      model.announce(say(result === 'done' ? 'copied' : 'copy_refused'))
    }
    writing.then(
      () => give('done'),
      () => give('refused'),
    )
  }
  const { quote } = verified
  return {
    copied,
    saving,
    saved: model.saved.ids.value.has(quote.id),
    earlier: model.saved.earlier.value.get(quote.id) ?? null,
    copy: (wishes = {}) => answer(copying.quote(verified, article, language, wishes)),
    copyLink: () => answer(copying.link(verified, article)),
    toggleSaved: () =>
      void model.saved.toggle(quote.id).then(
        (result) => {
          if (result === 'private') answerSaving(result)
          model.announce(say(result === 'private' ? 'save_private' : result))
        },
        () => answerSaving('refused'),
      ),
    show: () => model.show(quote.segments),
  }
}
