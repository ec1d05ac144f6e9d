/** The reader knows better who speaks: another of the article's speakers, nobody, or a name of the reader's own. */
import type { Quote, Speaker } from './quote'

/** A name, nobody, or whoever the rules had found. */
export type SpeakerChoice = { name: string } | 'nobody' | 'as-found'

/** Longest name a reader may give, in characters. */
export const longestName = 80

/** The quotations, those of these numbers with the speaker that the reader chose. */
export const withSpeaker = (quotes: readonly Quote[], ids: readonly number[], choice: SpeakerChoice): Quote[] =>
  quotes.map((quote) => (ids.includes(quote.id) ? choose(quote, choice, quotes) : quote))

function choose(quote: Quote, choice: SpeakerChoice, quotes: readonly Quote[]): Quote {
  const { found, ...rest } = quote
  const original = found === undefined ? quote.speaker : found
  if (choice === 'as-found') return { ...rest, speaker: original }
  return { ...rest, found: original, speaker: choice === 'nobody' ? null : named(choice.name, quote, quotes) }
}

/** What the article says of a person of that name stands with it; the mention stays where it is. */
function named(name: string, quote: Quote, quotes: readonly Quote[]): Speaker {
  const { mention } = foundSpeaker(quote) ?? { mention: { text: name, start: quote.start, end: quote.start } }
  const known = speakersOf(quotes).find(({ canonical }) => canonical === name)
  const facts = known ?? { canonical: name, role: null, affiliation: null }
  return { ...facts, mention, evidence: { kind: 'named', note: '' }, doubt: 'none' }
}

const foundSpeaker = ({ speaker, found }: Quote): Speaker | null => (found === undefined ? speaker : found)

/** Everyone who speaks in the article or perhaps does, as fully as it describes them, in the order of their first words. */
export function speakersOf(quotes: readonly Quote[]): Speaker[] {
  const byName = new Map<string, Speaker>()
  for (const quote of quotes) {
    const speaker = foundSpeaker(quote)
    if (!speaker) continue
    const before = byName.get(speaker.canonical)
    if (!before || weightOf(speaker) > weightOf(before)) byName.set(speaker.canonical, speaker)
  }
  return [...byName.values()]
}

const weightOf = ({ role, affiliation }: Speaker): number => Number(role !== null) + Number(affiliation !== null)

/** What the reader chose for quotations of the article as it was read before, for the same words as it is read now. */
export function withEarlierChoices(
  quotes: readonly Quote[],
  earlier: readonly Quote[],
  wordsOf: (quote: Quote, isNow: boolean) => string,
): Quote[] {
  const chosen = new Map(earlier.filter(({ found }) => found !== undefined).map((quote) => [wordsOf(quote, false), quote.speaker]))
  return quotes.map((quote) => {
    const speaker = chosen.get(wordsOf(quote, true))
    return speaker === undefined ? quote : { ...quote, found: quote.speaker, speaker }
  })
}
