/** What speaks for somebody being whom a pronoun or a description means: named facts, weighed in `referent-weights.ts`. */
import type { Gender } from '../../../english/words/first-names'
import type { PhrasePlace } from '../reading/paragraph-reading'
import type { ReferentFact } from './weights'
import type { Sighting } from './sightings'

/** Somebody in view, with all their sightings there, in order. */
export interface Candidate {
  sightings: Sighting[]
  last: Sighting
}

/** The people in view, apart from bodies and from those of another gender. */
export function candidatesAmong(sightings: readonly Sighting[], gender: Gender | null): Candidate[] {
  const byReferent = new Map<object, Candidate>()
  for (const sighting of sightings) {
    if (!fits(sighting, gender)) continue
    const candidate = byReferent.get(sighting.referent)
    if (candidate) {
      candidate.sightings.push(sighting)
      candidate.last = sighting
    } else byReferent.set(sighting.referent, { sightings: [sighting], last: sighting })
  }
  return [...byReferent.values()]
}

function fits({ mention: { person, gender: ofNoun } }: Sighting, gender: Gender | null): boolean {
  const told = person ? (person.genderFrom === 'guess' ? null : person.gender) : ofNoun
  return person?.isBody !== true && (gender === null || told === null || told === gender)
}

const sentenceOf = ({ reading, phrase }: PhrasePlace): number => reading.tokens[reading.phrases[phrase]?.from ?? 0]?.sentence ?? 0

/** What is asked: whom the words at `place` take up, of what gender, and what they are said to have spoken. */
export interface Asked {
  place: PhrasePlace
  gender: Gender | null
  quoted: string | null
}

/** All that holds for `candidate`, among `all`. */
export function factsOf(candidate: Candidate, all: readonly Candidate[], { place, gender, quoted }: Asked): ReferentFact[] {
  const { last, sightings } = candidate
  const isOwnSentence = quoted === null && isOneSentence(last.place, place)
  const facts: ReferentFact[] = [
    isOwnSentence ? (last.part === 'subject' ? 'subject of its own sentence' : 'earlier in its own sentence') : distance(last.place, place),
    `last as ${last.part}`,
    ...kindFacts(last, gender),
  ]
  if (last.pronoun) facts.push('last by pronoun')
  if (gender && sightings.some(({ pronoun }) => pronoun && pronoun !== gender)) facts.push('was the other pronoun')
  if (sightings.some((sighting) => sighting.part === 'subject' && isClose(sighting.place, place))) facts.push('subject close by')
  if (sightings.some((sighting) => !sighting.pronoun && opensSentenceBefore(sighting.place, place))) facts.push('opens the sentence before')
  if (lastSpeaker(all) === candidate) facts.push('spoke last')
  if (quoted !== null && isNamedIn(quoted, last)) facts.push('named in the quotation')
  if (last.times > 1) facts.push(last.times > 4 ? 'seen often' : 'seen again')
  if (all.every((other) => other === candidate || other.last.times < last.times)) facts.push('seen most')
  return facts
}

function kindFacts({ mention: { person, place, gender: ofNoun } }: Sighting, gender: Gender | null): ReferentFact[] {
  if (!person) return gender !== null && ofNoun === gender ? [describedFact(place), 'of that gender, by name'] : [describedFact(place)]
  const facts: ReferentFact[] = [person.isCertain ? 'surely a person' : person.signs.size > 0 ? 'perhaps a person' : 'hardly a person']
  if (gender && person.gender)
    facts.push(`${person.gender === gender ? 'of that gender' : 'of another gender'}, by ${person.genderFrom}` as ReferentFact)
  return facts
}

/** “her client”, “the senator”, “a spokesman” */
function describedFact({ reading, phrase }: PhrasePlace): ReferentFact {
  const first = reading.tokens[reading.phrases[phrase]?.from ?? 0]?.lower ?? ''
  if (/^(?:his|her|their|my)$/.test(first)) return 'described as somebody’s'
  return /^(?:the|this|that)$/.test(first) ? 'described as known' : 'described'
}

/** People seldom speak of themselves by name. */
function isNamedIn(quoted: string, { mention: { person } }: Sighting): boolean {
  const names = person?.words ?? []
  const [given = '', surname = ''] = [names[0], names.at(-1)]
  const words = quoted.toLowerCase()
  return names.length > 0 && (words.includes(surname) || new Set(words.match(/\p{L}+/gu)).has(given))
}

function distance(from: PhrasePlace, to: PhrasePlace): ReferentFact {
  const paragraphs = to.reading.index - from.reading.index
  if (paragraphs > 0) return paragraphs === 1 ? 'in the paragraph above' : paragraphs === 2 ? 'two paragraphs above' : 'farther above'
  const sentences = sentenceOf(to) - sentenceOf(from)
  return sentences === 0 ? 'in the same sentence' : sentences === 1 ? 'in the sentence before' : 'in the same paragraph'
}

/** “A nurse kept a list in her pocket”: what her own sentence says of her, where nobody is quoted with the pronoun. */
const isOneSentence = (from: PhrasePlace, to: PhrasePlace): boolean => from.reading === to.reading && sentenceOf(to) === sentenceOf(from)

/** “One nurse kept a list. “I was frightened,” she said.” */
const opensSentenceBefore = (from: PhrasePlace, to: PhrasePlace): boolean => {
  const { phrases, sentencesAt } = from.reading
  return from.reading === to.reading && phrases[from.phrase]?.from === sentencesAt[sentenceOf(to) - 1]
}

const isClose = (from: PhrasePlace, to: PhrasePlace): boolean => from.reading === to.reading && sentenceOf(to) - sentenceOf(from) <= 1

/** Who of them spoke last. */
function lastSpeaker(all: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null
  let latest = -1
  for (const candidate of all) {
    const at = candidate.sightings.findLast(({ isSpeaker }) => isSpeaker)?.start ?? -1
    if (at > latest) {
      found = candidate
      latest = at
    }
  }
  return found
}
