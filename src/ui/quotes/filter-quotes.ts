/** Which of the quotations are shown: all, the model's picks, or one speaker's. */
import type { ShownPicks } from '../tab/quote-picks'
import type { ListedQuote } from './order-quotes'
import type { Voice } from './voices'

/** `{ speaker }` is the key of a voice. */
export type QuoteFilter = 'all' | 'key' | { speaker: string }

/** A list that the picks led from the first paint on begins with them alone. */
export const startingFilter = (ledByPicks: boolean): QuoteFilter => (ledByPicks ? 'key' : 'all')

/** A filter that leaves nothing, as after a run that picks nothing or with a speaker set anew, is none. */
export function narrow(quotes: readonly ListedQuote[], filter: QuoteFilter, picks: ShownPicks): readonly ListedQuote[] {
  if (filter === 'all') return quotes
  const fits = ({ verified, voice }: ListedQuote): boolean =>
    filter === 'key' ? picks.byId.has(verified.quote.id) : voice.key === filter.speaker
  const narrowed = quotes.filter(fits)
  return narrowed.length > 0 ? narrowed : quotes
}

/** Those whom a name or a description tells without doubt, in the order of their first quotation. */
export const namedVoices = (quotes: readonly ListedQuote[]): Voice[] => [
  ...new Set(quotes.map(({ voice }) => voice).filter(({ speaker, doubt }) => speaker !== null && !doubt)),
]
