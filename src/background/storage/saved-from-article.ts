/** Between the article on screen and the library: saving one of its quotations, and re-checking those saved from it before. */
import { addressOf } from '../../core/citation/citation'
import { recheck } from '../../core/citation/saved/recheck'
import { toSavedQuote, type SavedQuote } from '../../core/citation/saved-quote'
import { verifyQuote, type Quote, type VerifiedQuote } from '../../core/quotes/quote'
import { toldSpeaker } from '../../core/quotes/told-speaker'
import type { ArticleState } from '../../core/summary/summary-state'
import { lettersOf } from '../../core/text/find/letters'
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

/** As for a re-check, spaces, invisible characters, the composition of letters and kinds of marks make no other words. */
const wordsOf = (parts: readonly string[]): string => parts.map((part) => lettersOf(part).letters).join('\n')

async function saveUnlessKnown(state: ArticleState | null, quoteId: number): Promise<SavedQuote | null> {
  const quote = state?.quotes.find(({ id }) => id === quoteId)
  const verified = state && quote && verifyQuote(state.article, quote)
  if (!state || !quote || !verified) return null
  const known = (await savedFrom(state)).find((saved) => isSameQuotation(state, verified, saved))
  if (known) return known
  const saved = toSavedQuote(verified, state.article, { id: crypto.randomUUID(), savedAt: new Date().toISOString() })
  await putQuotes([saved])
  return saved
}

/** The same words alone are not enough: two people may say “No comment”. They stand at the same place, or the same person said them. */
function isSameQuotation(state: ArticleState, { quote, parts }: VerifiedQuote, saved: SavedQuote): boolean {
  if (wordsOf(saved.parts) !== wordsOf(parts)) return false
  const speaker = toldSpeaker(quote.speaker)?.canonical
  return (speaker !== undefined && speaker === saved.speaker?.canonical) || checkSaved(state, saved).quoteId === quote.id
}

async function savedFrom({ article }: ArticleState): Promise<SavedQuote[]> {
  const address = addressOf(article)
  return (await allQuotes()).filter((saved) => addressOf(saved.article) === address)
}

/** The saved quotations of this article, each compared with its text as it stands now. */
export async function recheckSaved(state: ArticleState | null): Promise<RecheckedSaved[]> {
  if (!state || state.article.selection) return []
  return (await savedFrom(state)).map((saved) => checkSaved(state, saved))
}

/** Words that still stand there, but in a longer quotation or a shorter one, are not what its speaker is quoted with any more. */
function checkSaved(state: ArticleState, saved: SavedQuote): RecheckedSaved {
  const { id, parts } = saved
  const found = recheck(saved, state.article)
  const there = quotesAt(state, found.segments)
  const same = there.find((quote) => wordsOf(verifyQuote(state.article, quote)?.parts ?? []) === wordsOf(parts))
  const quoteId = (same ?? there[0])?.id ?? null
  return { id, quoteId, parts, ...found, ...(there.length > 0 && !same ? { result: 'edited' } : {}) }
}

function quotesAt({ quotes }: ArticleState, segments: readonly TextSpan[] | null): Quote[] {
  const first = segments?.[0]
  return first ? quotes.filter((quote) => quote.segments.some((segment) => overlaps(segment, first))) : []
}
