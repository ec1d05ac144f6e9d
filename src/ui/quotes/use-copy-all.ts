/** Copying the whole of what a face shows, and the answer that it shows. */
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import { useAnswer } from '../shared/use-answer'
import { summaryLanguage } from '../tab/quote-picks'
import { useSummary } from '../tab/summary-model'
import { say } from '../words'
import type { CopyAllWishes } from './copy-all'
import { copying } from './copying'
import type { ListedQuote } from './order-quotes'

type Answer = 'copied' | 'copy_refused'

interface AllCopying {
  /** How the last press ended, for two seconds. */
  copied: Answer | null
  copy: (wishes: CopyAllWishes) => void
}

export function useCopyAll(article: ArticleState, state: SummaryState, quotes: readonly ListedQuote[]): AllCopying {
  const model = useSummary()
  const [copied, answer] = useAnswer<Answer>()
  const give = (result: Answer): void => {
    answer(result)
    model.announce(say(result))
  }
  const copy = (wishes: CopyAllWishes): void => {
    const words = quotes.map(({ verified }) => verified)
    copying.all(article, state, words, summaryLanguage(state, article.article.language), wishes).then(
      () => give('copied'),
      () => give('copy_refused'),
    )
  }
  return { copied, copy }
}
