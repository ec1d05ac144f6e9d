/** Between the article on screen and the library: saving one of its quotations, and re-checking those saved from it before. */
import { addressOf } from '../../core/citation/citation'
import { recheck } from '../../core/citation/saved/recheck'
import { toSavedQuote, type SavedQuote } from '../../core/citation/saved-quote'
import { verifyQuote } from '../../core/quotes/quote'
import type { ArticleState } from '../../core/summary/summary-state'
import { normalize } from '../../core/text/normalize'
import { overlaps, type TextSpan } from '../../core/text/span'
import type { RecheckedSaved } from '../../protocol/library'
import { turns } from './in-turn'
import { allQuotes, putQuotes } from './quote-library'

const inTurn = turns()

/**
 * Saves the quotation of that number; null when the article has none such. Saving twice keeps the first, also when both are asked for at
 * once, by a double click or from popup and panel: each save waits for the one before, and finds what it wrote.
 */
export const saveFromArticle = (state: ArticleState | null, quoteId: number): Promise<SavedQuote | null> =>
  inTurn(() => saveUnlessKnown(state, quoteId))

/** As in a re-check, spaces, invisible characters and the composition of letters make no other words. */
const wordsOf = (parts: readonly string[]): string => parts.map((part) => normalize(part).text).join('\n')

async function saveUnlessKnown(state: ArticleState | null, quoteId: number): Promise<SavedQuote | null> {
  const quote = state?.quotes.find(({ id }) => id === quoteId)
  const verified = state && quote && verifyQuote(state.article, quote)
  if (!state || !quote || !verified) return null
  const known = (await savedFrom(state)).find((saved) => wordsOf(saved.parts) === wordsOf(verified.parts))
  if (known) return known
  const saved = toSavedQuote(verified, state.article, { id: crypto.randomUUID(), savedAt: new Date().toISOString() })
  await putQuotes([saved])
  return saved
}

async function savedFrom({ article }: ArticleState): Promise<SavedQuote[]> {
  const address = addressOf(article)
  return (await allQuotes()).filter((saved) => addressOf(saved.article) === address)
}

/** The saved quotations of this article, each compared with its text as it stands now. */
export async function recheckSaved(state: ArticleState | null): Promise<RecheckedSaved[]> {
  if (!state || state.article.selection) return []
  const saved = await savedFrom(state)
  return saved.map((quote) => {
    const found = recheck(quote, state.article)
    return { id: quote.id, quoteId: quoteAt(state, found.segments), parts: quote.parts, ...found }
  })
}

function quoteAt({ quotes }: ArticleState, segments: readonly TextSpan[] | null): number | null {
  const first = segments?.[0]
  return (first && quotes.find((quote) => quote.segments.some((segment) => overlaps(segment, first)))?.id) ?? null
}
