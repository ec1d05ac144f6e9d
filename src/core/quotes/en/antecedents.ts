/** Whom a pronoun means: the subject of the sentence before rather than the nearest name. */
import type { PhrasePlace } from './attribute'
import type { NounPhrase } from './noun-phrases'
import type { NameMention, PeopleTable, Person } from './people'
import { isOrganisationNoun } from './words/people-words'

/** Mentions looked at, counting back. */
const reach = 40

/** Mentions before the place, nearest first. */
function mentionsBefore({ reading, phrase }: PhrasePlace, mentions: readonly NameMention[]): NameMention[] {
  const start = reading.tokens[reading.phrases[phrase]?.from ?? 0]?.start ?? 0
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return mentions.slice(Math.max(0, low - reach), low).toReversed()
}

export function findAntecedent(place: PhrasePlace, pronoun: string, table: PeopleTable, lastSpeaker: Person | null): Person | null {
  const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null
  let chosen: Person | null = null
  let highest = -Infinity
  for (const mention of mentionsBefore(place, table.mentions)) {
    const { person } = mention
    if (!person || (gender && person.gender && person.gender !== gender)) continue
    const salience = salienceOf(mention, place) + (person === lastSpeaker ? 0.5 : 0)
    if (salience <= highest) continue
    highest = salience
    chosen = person
  }
  return chosen
}

/** How present a mention is to the reader where the pronoun stands. */
function salienceOf(mention: NameMention, { reading, phrase }: PhrasePlace): number {
  const at = reading.phrases[phrase] as NounPhrase
  const paragraphs = reading.index - mention.reading.index
  const sentence = reading.tokens[at.from]?.sentence ?? 0
  const other = mention.reading.tokens[mention.reading.phrases[mention.phrase]?.from ?? 0]?.sentence ?? 0
  const distance = paragraphs === 0 ? Math.min(2, sentence - other) : 1 + Math.min(paragraphs, 8)
  let salience = -distance
  if (mention.isSubject) salience += 2
  if (mention.isOblique) salience -= 1
  if (!mention.person?.isCertain) salience -= 2
  return salience
}

/** The body that “it” or “the company” means: the last one named, a subject before all. */
export function findBody(text: string, place: PhrasePlace, table: PeopleTable): string | null {
  const before = mentionsBefore(place, table.mentions).filter((mention) => !mention.person?.isCertain)
  const mention = before.find((candidate) => candidate.isSubject) ?? before[0]
  if (!mention) return null
  const { tokens, phrases } = mention.reading
  const phrase = phrases[mention.phrase] as NounPhrase
  let from = phrase.from
  for (let at = phrase.from; at < phrase.to - 1; at++)
    if (!tokens[at]?.isCapital || /^the$/i.test(tokens[at]?.text ?? '') || isOrganisationNoun(tokens[at]?.lower ?? '')) from = at + 1
  return text.slice(tokens[from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0)
}
