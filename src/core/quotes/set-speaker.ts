/** The reader knows better who speaks: somebody of the article's, nobody, or a name of the reader's own. */
import type { FoundQuotes } from './find-quotes'
import type { Quote, Speaker } from './quote'
import { referentOf, type Referent } from './referent'

/** Somebody of the article, by number; a name; nobody; or whoever the rules had found. */
export type SpeakerChoice = { referent: number } | { name: string } | 'nobody' | 'as-found'

/** Longest name a reader may give, in characters. */
export const longestName = 80

/** The quotations, those of these numbers with the speaker that the reader chose; a number that nobody has changes nothing. */
export const withSpeaker = (found: FoundQuotes, ids: readonly number[], choice: SpeakerChoice): Quote[] =>
  found.quotes.map((quote) => (ids.includes(quote.id) ? choose(quote, choice, found) : quote))

function choose(quote: Quote, choice: SpeakerChoice, found: FoundQuotes): Quote {
  const { found: _, ...rest } = quote
  const original = foundSpeaker(quote)
  if (choice === 'as-found') return { ...rest, speaker: original }
  if (choice === 'nobody') return { ...rest, found: original, speaker: null }
  const chosen =
    'name' in choice ? (referentCalled(choice.name, found.referents) ?? choice.name) : referentOf(found.referents, choice.referent)
  return chosen === null ? quote : { ...rest, found: original, speaker: chosenSpeaker(chosen, quote, found.quotes) }
}

const referentCalled = (name: string, referents: readonly Referent[]): Referent | null =>
  referents.find(({ canonical }) => canonical === name) ?? null

/** What the article says of somebody of its own stands with the name; the mention stays where it is. */
export function chosenSpeaker(chosen: Referent | string, quote: Quote, quotes: readonly Quote[]): Speaker {
  const name = typeof chosen === 'string' ? chosen : chosen.canonical
  const mention = foundSpeaker(quote)?.mention ?? { text: name, start: quote.start, end: quote.start }
  const beyondDoubt = { mention, evidence: { kind: 'named', note: '' }, doubt: 'none' } as const
  if (typeof chosen === 'string') return { referent: null, canonical: name, role: null, affiliation: null, ...beyondDoubt }
  const { id, role, affiliation } = chosen
  const known = quotes.map(foundSpeaker).find((speaker) => speaker?.referent === id)
  return { ...known, referent: id, canonical: name, role, affiliation, ...beyondDoubt }
}

const foundSpeaker = ({ speaker, found }: Quote): Speaker | null => (found === undefined ? speaker : found)

/** Whom the reader may choose: everyone who speaks or perhaps does, in the order of their first words, then the article's other people and bodies. */
export function speakersToChoose({ quotes, referents }: FoundQuotes): Referent[] {
  const speaking = new Set(
    quotes.map((quote) => referentOf(referents, foundSpeaker(quote)?.referent ?? null)).filter((one) => one !== null),
  )
  return [...speaking, ...referents.filter((one) => !speaking.has(one) && (one.kind === 'person' || one.kind === 'body'))]
}

/** What the reader chose for quotations of the article as it was read before, for the same words as it is read now. */
export function withEarlierChoices(
  { quotes, referents }: FoundQuotes,
  earlier: readonly Quote[],
  wordsOf: (quote: Quote, isNow: boolean) => string,
): Quote[] {
  const chosen = new Map(earlier.filter(({ found }) => found !== undefined).map((quote) => [wordsOf(quote, false), quote.speaker]))
  return quotes.map((quote) => {
    const speaker = chosen.get(wordsOf(quote, true))
    if (speaker === undefined) return quote
    const referent = speaker && (referentCalled(speaker.canonical, referents)?.id ?? null)
    return { ...quote, found: quote.speaker, speaker: speaker && { ...speaker, referent } }
  })
}
