/** What a description takes up: somebody described before, or a body. */
import type { PhrasePlace } from '../reading/paragraph-reading'
import type { NameMention, PeopleTable } from '../people/mentions'
import { isDateline, type NounPhrase } from '../reading/noun-phrases'
import type { Token } from '../reading/tokens'
import { isOnesOffice } from '../../../english/offices'
import { mentionSpan } from './mention-span'
import { countWhile } from '../../../text/ordered'

/** Mentions looked at, counting back. */
const reach = 40

/** Mentions before the place, nearest first. */
function mentionsBefore({ reading, phrase }: PhrasePlace, mentions: readonly NameMention[]): NameMention[] {
  const start = reading.tokens[reading.phrases[phrase]?.from ?? 0]?.start ?? 0
  const count = countWhile(mentions, (mention) => mention.start < start)
  return mentions.slice(Math.max(0, count - reach), count).toReversed()
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

/** Bodies that say so in their names, and parts of bodies: “the board” of the Harrow Theatre is not the theatre. */
const called =
  /^(?:board|office|panel|committee|court|store|studio|school|station|university|college|hospital|church|museum|council|ministry|department|institute|association|federation|commission)$/

/** The body that “the company” means, best one with that word in its name; null where its name should have the word and has not. */
export function findBody(text: string, place: PhrasePlace, table: PeopleTable, noun = ''): string | null {
  const body = mostPresent(text, place, table, (mention) => isBodyName(mention), noun)
  return called.test(noun) && !body?.toLowerCase().split(' ').includes(noun) ? null : body
}

/** The body an article is about: named twice at least, and twice as often as any other; null where there is none. */
export function dominantBody(text: string, table: PeopleTable): string | null {
  const times = new Map<string, number>()
  for (const mention of table.mentions) {
    if (!isBodyName(mention)) continue
    const name = nameOfBody(text, mention)
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  const [first, second] = [...times].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** What “it” means, a body or a document, or “they”, a body or several people. */
export function findCollective(text: string, place: PhrasePlace, table: PeopleTable, word: 'it' | 'they'): string | null {
  const fits = word === 'it' ? isSpeakingDocument : isSeveral
  return mostPresent(text, place, table, (mention) => isBodyName(mention) || fits(mention))
}

export const isBodyName = (mention: NameMention): boolean => mention.person?.isCertain !== true && isNamed(mention)

/** “the letter asked” */
const isSpeakingDocument = ({ place: { reading, phrase } }: NameMention): boolean =>
  reading.phrases[phrase]?.kind === 'document' && reading.subjects.has(phrase)

/** “the teachers”, “residents”, “the unions” */
function isSeveral({ place: { reading, phrase: index } }: NameMention): boolean {
  const phrase = reading.phrases[index]
  const head = phrase && reading.tokens[phrase.head]
  if (!head || phrase.isPossessor) return false
  if (phrase.kind === 'organisation') return !head.isCapital && head.lower.endsWith('s')
  return phrase.kind === 'person' && !isOnesOffice(head.lower)
}

/** The one that is most present to the reader: near, a subject, said to say something, named often. */
function mostPresent(
  text: string,
  place: PhrasePlace,
  table: PeopleTable,
  fits: (mention: NameMention) => boolean,
  noun = '',
): string | null {
  const times = new Map<string, number>()
  let chosen: string | null = null
  let highest = -Infinity
  for (const mention of mentionsBefore(place, table.mentions).toReversed()) {
    if (!fits(mention)) continue
    const name = nameOfBody(text, mention)
    const count = (times.get(name) ?? 0) + 1
    times.set(name, count)
    const presence =
      presenceOf(mention, place) +
      Number(isSeveral(mention)) +
      Math.min(count - 1, 3) * repeated +
      (isCalled(mention, noun) ? byThatWord : 0)
    if (presence < highest) continue
    highest = presence
    chosen = name
  }
  return chosen
}

const repeated = 0.3
const byThatWord = 4

function presenceOf({ place: { reading, phrase }, isSubject, isOblique }: NameMention, to: PhrasePlace): number {
  const distance = Math.min(4, to.reading.index - reading.index)
  return Number(isSubject) * 1.5 + Number(reading.subjects.has(phrase)) - Number(isOblique) * 0.5 - distance
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
export function nameOfBody(text: string, mention: NameMention): string {
  const { place } = mention
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  if (isSeveral(mention)) return withoutDeterminer(text, place)
  const to = phrase?.to ?? 1
  let from = phrase?.from ?? 0
  for (let at = from; at < to - 1; at++) {
    const { isCapital = false, lower = '' } = tokens[at] ?? {}
    if ((!isCapital && !/^(?:of|for|on|and|&)$/.test(lower)) || lower === 'the') from = at + 1
  }
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

/** “pilots of both companies” */
function withoutDeterminer(text: string, place: PhrasePlace): string {
  const { start, end } = mentionSpan(place)
  return text.slice(start, end).replace(/^(?:the|his|her|its|their) /i, '')
}
