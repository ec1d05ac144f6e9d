import type { Article } from '../../core/article/article'
import { verifyPart, type VerifiedQuote } from '../../core/quotes/quote'
import type { QuotePick } from '../../core/summary/summary-state'

/** Of a long turn the sentences that were picked, of any other quotation its words. */
export const pickedWords = (article: Pick<Article, 'text'>, verified: VerifiedQuote, pick: QuotePick | null | undefined): VerifiedQuote =>
  (pick?.part && verifyPart(article, verified, pick.part)) ?? verified
