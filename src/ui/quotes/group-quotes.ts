/** Quotations in the order in which they are read: by speaker, watched figures first, the unattributed last. */
import type { Article } from '../../core/article/article'
import { verifyQuote, type Speaker, type VerifiedQuote } from '../../core/quotes/quote'
import { perhapsSpeaker, toldSpeaker, type ToldSpeaker } from '../../core/quotes/told-speaker'
import type { OnDeviceResult } from '../../core/summary/summary-state'

export interface QuoteGroup {
  /** Stable across paints: the figure, the name as the article writes it, or `''` for nobody. */
  key: string
  /** The fullest description the article gives of them. */
  speaker: ToldSpeaker | null
  /** The heading is a mention as the article has it, and no name that is sure. */
  doubt: boolean
  /** Who that mention perhaps means. */
  perhaps: string | null
  watched: boolean
  quotes: VerifiedQuote[]
}

/**
 * @param picked ids of quotations that come first, in order: those of a summary that was finished before the face opened
 * @returns groups whose order depends on nothing that changes while a summary streams
 */
export function groupQuotes(
  { article, quotes }: Pick<OnDeviceResult, 'quotes'> & { article: Pick<Article, 'text'> },
  watched: readonly string[],
  picked: readonly number[],
): QuoteGroup[] {
  const groups = new Map<string, QuoteGroup>()
  const rank = (id: number): number => (picked.includes(id) ? picked.indexOf(id) : picked.length)
  for (const quote of quotes.toSorted((a, b) => rank(a.id) - rank(b.id) || a.id - b.id)) {
    const verified = verifyQuote(article, quote)
    if (!verified) continue
    const speaker = toldSpeaker(quote.speaker)
    const key = keyOf(quote.speaker)
    const group = groups.get(key) ?? newGroup(key, quote.speaker, watched.includes(speaker?.figureId ?? ''))
    group.quotes.push(verified)
    group.speaker = fuller(group.speaker, speaker)
    groups.set(key, group)
  }
  const place = (group: QuoteGroup): number => (group.speaker === null ? 2 : group.watched ? 0 : 1)
  return [...groups.values()].toSorted((a, b) => place(a) - place(b))
}

/** “He” who is perhaps one and “he” who is perhaps another are two. */
function keyOf(speaker: Speaker | null): string {
  const told = toldSpeaker(speaker)
  return speaker?.doubt === 'person' ? `${told?.canonical} → ${speaker.canonical}` : (told?.figureId ?? told?.canonical ?? '')
}

const newGroup = (key: string, speaker: Speaker | null, isWatched: boolean): QuoteGroup => ({
  key,
  speaker: null,
  doubt: speaker?.doubt === 'person',
  perhaps: speaker?.doubt === 'person' ? perhapsSpeaker(speaker) : null,
  watched: isWatched,
  quotes: [],
})

const facts = (speaker: ToldSpeaker): number => Number(speaker.role !== null) + Number(speaker.affiliation !== null)

function fuller(a: ToldSpeaker | null, b: ToldSpeaker | null): ToldSpeaker | null {
  if (!a || !b) return a ?? b
  return facts(b) > facts(a) ? b : a
}

/** Id of the group's card in the page. */
export const groupKeyId = (group: QuoteGroup): string => `speaker-${group.quotes[0]?.quote.id ?? 0}`
