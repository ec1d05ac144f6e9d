/** Whom each “he” and “she” of an article means: read in order, so that a pronoun that was understood helps with the next. */
import type { Gender } from '../../../english/words/first-names'
import type { ParagraphReading, PhrasePlace } from '../reading/paragraph-reading'
import type { NameMention, PeopleTable } from '../people/mentions'
import { candidatesAmong, factsOf, type Asked } from './facts'
import { weighReferent } from './weights'
import type { Person } from '../people/person'
import { roleMeans } from '../people/role-words'
import { Sightings, startOf } from './sightings'

/** Whom a phrase takes up. */
export interface Reference {
  mention: NameMention
  /** How far they lead before the next candidate, in log-odds. */
  margin: number
}

export interface References {
  /** The person whom the words at `place` take up, of this gender when it is told; null when nobody fits. */
  at(place: PhrasePlace, gender: Gender | null): Reference | null
}

/** Sightings that are looked back on. */
const reach = 40

const genders: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' }

export const genderOfPronoun = (word: string): Gender | null => genders[word] ?? null

/** Reads the pronouns of the whole article; `quotedAt` gives the words that are attributed to a phrase, if any. Linear. */
export function readReferences(
  readings: readonly ParagraphReading[],
  table: PeopleTable,
  quotedAt: (place: PhrasePlace) => string | null,
): References {
  const sightings = new Sightings()
  const holderOf = onlyHolders(table)
  const at = (place: PhrasePlace, gender: Gender | null): Reference | null => choose(sightings, { place, gender, quoted: quotedAt(place) })
  for (const reading of readings)
    for (const phrase of reading.phrases.keys()) {
      const place = { reading, phrase }
      addPronoun(sightings, place, quotedAt(place))
      const mention = table.mentionOf(place)
      if (mention && isSomeone(mention)) addMention(sightings, held(mention, holderOf))
    }
  return { at }
}

/** A person, or somebody described who does something: “a spokesman said”, “her son had an answer”. */
const isSomeone = ({ person, isDescribed, isSubject }: NameMention): boolean => (person ? !person.isBody : isDescribed && isSubject)

/** “The governor sighed”: whoever holds that office, where it is one person. */
function held(mention: NameMention, holderOf: (noun: string) => Person | null): NameMention {
  const { tokens, phrases } = mention.place.reading
  const phrase = phrases[mention.place.phrase]
  if (mention.person || !phrase || tokens[phrase.from]?.lower !== 'the') return mention
  const person = holderOf(tokens[phrase.head]?.lower ?? '')
  return person ? { ...mention, person } : mention
}

/** The one person whose office a noun names; the article's people are gone through once for each noun. */
function onlyHolders({ people }: PeopleTable): (noun: string) => Person | null {
  const known = new Map<string, Person | null>()
  return (noun) => {
    const before = known.get(noun)
    if (before !== undefined) return before
    const [holder, other] = people.filter(({ role }) => role !== null && roleMeans(role, noun))
    const only = holder && !other ? holder : null
    known.set(noun, only)
    return only
  }
}

function addMention(sightings: Sightings, mention: NameMention): void {
  const { place, start, person, isSubject, isOblique } = mention
  const part = isSubject ? 'subject' : isOblique ? 'object' : 'other'
  sightings.add({ mention, referent: person ?? mention, place, start, part, pronoun: null, isSpeaker: isSpeaker(place) })
}

/** “he”, “she”, and the “his” or “her” that begins a phrase. */
function addPronoun(sightings: Sightings, place: PhrasePlace, quoted: string | null): void {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  const word = tokens[phrase?.from ?? 0]?.lower ?? ''
  const gender = genderOfPronoun(word)
  const reference = gender && !isAhead(place) && choose(sightings, { place, gender, quoted })
  if (!reference) return
  const { mention } = reference
  const part = phrase?.kind === 'pronoun' ? (/^(?:s?he)$/.test(word) ? 'subject' : 'object') : 'other'
  sightings.add({
    mention,
    referent: mention.person ?? mention,
    place,
    start: startOf(place),
    part,
    pronoun: gender,
    isSpeaker: quoted !== null || isSpeaker(place),
  })
}

/** “Asked whether she would go, Keller nodded”: in the participle's clause that opens a sentence, of the subject still to come. */
function isAhead({ reading: { tokens, phrases, sentencesAt }, phrase }: PhrasePlace): boolean {
  const at = phrases[phrase]?.from ?? 0
  const opening = sentencesAt[tokens[at]?.sentence ?? 0] ?? 0
  if (!/(?:ed|ing)$/.test(tokens[opening]?.lower ?? '') || phrases.some(({ from }) => from === opening)) return false
  return !tokens.slice(opening, at).some(({ text, kind }) => text === ',' || kind === 'quote')
}

const isSpeaker = ({ reading, phrase }: PhrasePlace): boolean => reading.subjects.has(phrase)

function choose(sightings: Sightings, asked: Asked): Reference | null {
  const candidates = candidatesAmong(sightings.before(startOf(asked.place), reach), asked.gender)
  const ranked = candidates
    .map((candidate) => ({ candidate, sum: weighReferent(factsOf(candidate, candidates, asked)) }))
    .toSorted((a, b) => b.sum - a.sum)
  const [best, second] = ranked
  return best ? { mention: best.candidate.last.mention, margin: best.sum - (second?.sum ?? best.sum - sure) } : null
}

/** The margin of one who has no rival. */
const sure = 6
