/** A model may say which of the article's referents speaks where the rules are in doubt: by numbers, and only as the text allows. */
import { pronouns as koreanPronouns, pluralPronouns as koreanPlurals } from '../korean/words/names'
import { titles as koreanTitles } from '../korean/words/titles'
import type { FoundQuotes } from './find-quotes'
import type { Mention, Quote } from './quote'
import { referentOf, type Referent, type ReferentKind } from './referent'
import { chosenSpeaker } from './set-speaker'

/** A referent, by its number, as the speaker of a quotation, by its own. */
export interface SpeakerChosen {
  quote: number
  referent: number
}

/** Whether it is still open who speaks: the rules are in doubt, or found nobody for an utterance, and the reader has not said. */
export function isOpen({ speaker, found, kind }: Quote): boolean {
  if (found !== undefined) return false
  return speaker ? speaker.doubt !== 'none' : kind === 'direct'
}

/** Whether that referent may be named for the quotation: it is open, and where only the person is in doubt, the mention can mean it. */
export function mayBeSpeaker(quote: Quote, referent: Referent): boolean {
  if (!isOpen(quote)) return false
  return quote.speaker?.doubt !== 'person' || mayMean(quote.speaker.mention.text, referent)
}

/** The quotations, the open ones of `chosen` with the speaker that the model of that name chose. Choices that do not hold are passed over. */
export function withChosenSpeakers({ quotes, referents }: FoundQuotes, chosen: readonly SpeakerChosen[], model: string): Quote[] {
  return quotes.map((quote) => {
    const referent = referentOf(referents, chosen.find((one) => one.quote === quote.id)?.referent ?? null)
    if (!referent || !mayBeSpeaker(quote, referent)) return quote
    const speaker = chosenSpeaker(referent, quote, quotes)
    // Where the phrase was in doubt, the referent's nearest mention is the one that speaks.
    const mention = quote.speaker?.doubt === 'person' ? speaker.mention : (nearest(referent.mentions, quote) ?? speaker.mention)
    return { ...quote, speaker: { ...speaker, mention, evidence: { kind: 'chosen', note: model }, setBy: 'model' } }
  })
}

function nearest(mentions: readonly Mention[], { start, end }: Quote): Mention | undefined {
  const distance = (mention: Mention): number => Math.max(start - mention.end, mention.start - end)
  return mentions.filter((mention) => distance(mention) >= 0).toSorted((a, b) => distance(a) - distance(b))[0]
}

const pronounKinds: Readonly<Record<string, readonly ReferentKind[]>> = {
  ...Object.fromEntries(['he', 'she', 'him', 'her', 'who'].map((word) => [word, ['person', 'unnamed']])),
  ...Object.fromEntries(['they', 'them', 'we'].map((word) => [word, ['person', 'body', 'group', 'unnamed']])),
  it: ['body', 'group', 'document'],
  ...Object.fromEntries([...koreanPronouns].map((word) => [word, ['person', 'unnamed']])),
  ...Object.fromEntries([...koreanPlurals].map((word) => [word, ['person', 'body', 'group', 'unnamed']])),
}

/** A pronoun means a referent of its kind; a name, one that bears it; a description, anyone. */
function mayMean(mention: string, referent: Referent): boolean {
  const kinds = pronounKinds[mention.toLowerCase()]
  if (kinds) return kinds.includes(referent.kind)
  const name = nameIn(mention)
  return name === null || [referent.canonical, ...referent.mentions.map(({ text }) => text)].some((text) => bears(text, name))
}

const hangul = /[가-힣]/

/** What of a mention is surely a name: “Quill” of “Mayor Quill”, 윤 of 윤 시장; null of a description. */
function nameIn(mention: string): string | null {
  const words = mention.split(/\s+/)
  if (hangul.test(mention)) return words.length === 2 && words[0]?.length === 1 && koreanTitles.has(words[1] ?? '') ? words[0] : null
  const last = words.at(-1) ?? ''
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word)) && !/^(?:the|an?)$/i.test(words[0] ?? '')
    ? last
    : null
}

const bears = (text: string, name: string): boolean => (hangul.test(name) ? text.startsWith(name) : text.split(/[\s.,’']+/).includes(name))
