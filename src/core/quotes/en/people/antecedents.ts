/** Whom a pronoun means: the subject of the sentence before rather than the nearest name. */
import type { PhrasePlace } from '../reading/paragraph-reading'
import type { NameMention, PeopleTable } from './mentions'
import { isDateline, type NounPhrase } from '../reading/noun-phrases'
import type { Token } from '../reading/tokens'
import { countWhile } from '../../../text/ordered'
import type { Person } from './people'
import type { Gender } from '../../../english/words/first-names'

/** Mentions looked at, counting back. */
const reach = 40

/** Mentions before the place, nearest first. */
function mentionsBefore({ reading, phrase }: PhrasePlace, mentions: readonly NameMention[]): NameMention[] {
  const start = reading.tokens[reading.phrases[phrase]?.from ?? 0]?.start ?? 0
  const count = countWhile(mentions, (mention) => mention.start < start)
  return mentions.slice(Math.max(0, count - reach), count).toReversed()
}

const genderOf: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', she: 'female', her: 'female' }

/** The mention that `pronoun` at `place` takes up; null when nobody fits. */
export function findAntecedent(place: PhrasePlace, pronoun: string, table: PeopleTable, lastSpeaker: Person | null): NameMention | null {
  const gender = genderOf[pronoun] ?? null
  let chosen: NameMention | null = null
  let highest = -Infinity
  for (const mention of mentionsBefore(place, table.mentions)) {
    const { person } = mention
    const itsGender = person ? person.gender : mention.gender
    if (!isSomeone(mention) || (gender && itsGender && itsGender !== gender)) continue
    const salience = salienceOf(mention, place) + (person !== null && person === lastSpeaker ? 0.25 : 0)
    if (salience <= highest) continue
    highest = salience
    chosen = mention
  }
  return chosen
}

/** A person, or somebody described who does something: “a spokesman said”, “her son had an answer”. */
const isSomeone = ({ person, isDescribed, isSubject }: NameMention): boolean => (person ? !person.isBody : isDescribed && isSubject)

const sentenceOf = ({ reading, phrase }: PhrasePlace): number => reading.tokens[reading.phrases[phrase]?.from ?? 0]?.sentence ?? 0

/** How present a mention is to the reader where the pronoun stands: near, and a subject before all. */
function salienceOf({ person, isSubject, isOblique, place: before }: NameMention, place: PhrasePlace): number {
  const paragraphs = place.reading.index - before.reading.index
  const distance = paragraphs === 0 ? Math.min(1.4, sentenceOf(place) - sentenceOf(before)) : 1 + paragraphs
  const part = isSubject ? 2 : isOblique ? -1 : 0
  const doubt = !person || person.isCertain ? 0 : isSubject ? 0.5 : 2
  return part - distance - doubt
}

/** Whom “the spokesperson” takes up: “a spokesperson for Harrow Lines”. */
export function findDescription(place: PhrasePlace, noun: string, table: PeopleTable): NameMention | null {
  return (
    mentionsBefore(place, table.mentions).find(({ isDescribed, place: { reading, phrase } }) => {
      const { tokens, phrases } = reading
      const { from, head } = phrases[phrase] ?? { from: 0, head: 0 }
      return isDescribed && tokens[head]?.lower === noun && /^(?:an?|one|another)$/.test(tokens[from]?.lower ?? '')
    }) ?? null
  )
}

/** The body that “it” or “the company” means: one with that word in its name, or the last one named, a subject before all. */
export function findBody(text: string, place: PhrasePlace, table: PeopleTable, noun = ''): string | null {
  const before = mentionsBefore(place, table.mentions).filter((mention) => mention.person?.isCertain !== true && isNamed(mention))
  const mention = before.find((candidate) => isCalled(candidate, noun)) ?? before.find((candidate) => candidate.isSubject) ?? before[0]
  return mention ? nameOfBody(text, mention) : null
}

/** “the bank” of “the Bank of Harrow” */
function isCalled({ place }: NameMention, noun: string): boolean {
  const { tokens, phrases } = place.reading
  const { from, to } = phrases[place.phrase] ?? { from: 0, to: 0 }
  return to - from > 1 && tokens.slice(from, to).some((token) => token.lower === noun && token.isCapital)
}

/** A name, and no description such as “a spokesperson”. */
function isNamed({ place }: NameMention): boolean {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  return (
    phrase !== undefined &&
    phrase.kind !== 'person' &&
    tokens[phrase.head]?.isCapital === true &&
    !isDateline(tokens, phrase) &&
    !isOrdinary(tokens, phrase)
  )
}

/** “Inflation”, “Markets”: a noun with a capital at the head of a sentence. */
const isOrdinary = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  to === from + 1 &&
  tokens[from - 1]?.sentence !== tokens[from]?.sentence &&
  /(?:tion|sion|ment|ness|ity|ing|ism|ance|ence|[^s]s)$/.test(tokens[from]?.lower ?? '')

/** The name at the end of a phrase: “Goldman Sachs” of “US banking giant Goldman Sachs”. */
function nameOfBody(text: string, { place }: NameMention): string {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  const to = phrase?.to ?? 1
  let from = phrase?.from ?? 0
  for (let at = from; at < to - 1; at++) {
    const { isCapital = false, lower = '' } = tokens[at] ?? {}
    if ((!isCapital && !/^(?:of|for|on|and|&)$/.test(lower)) || lower === 'the') from = at + 1
  }
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}
