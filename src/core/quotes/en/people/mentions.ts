/** Every name in an article with the person it means: full names, surnames, given names; never a guess between namesakes. */
import type { PersonName } from '../reading/names'
import type { ParagraphReading, PhrasePlace } from '../reading/paragraph-reading'
import { collectNames, isSameName, type Names } from './people'
import type { Person } from './person'
import { apposedTo } from '../reading/insertions'
import { indexOf } from '../reading/token-search'
import { isVerb } from '../reading/verbs'
import { isOnesOffice } from '../../../english/offices'
import type { Token } from '../reading/tokens'
import { genderOfNoun, type Gender } from '../../../english/words/first-names'
import { conjunctions, prepositions } from '../../../english/words/function-words'

export interface NameMention {
  place: PhrasePlace
  /** Index of the phrase's first character in the text. */
  start: number
  /** Null when the name is a body's, or fits nobody or several people. */
  person: Person | null
  /** Somebody who is described and not named: “a spokesman”, “her son”; with the gender the noun tells. */
  isDescribed: boolean
  gender: Gender | null
  isSubject: boolean
  /** Stands after a preposition or owns something. */
  isOblique: boolean
}

export interface PeopleTable extends Names {
  /** In the order of the text. */
  mentions: readonly NameMention[]
  /** The mention a phrase is; null when it names nobody. */
  mentionOf(place: PhrasePlace): NameMention | null
}

/** A full name further back than this does not settle which namesake a surname means, in paragraphs. */
const namesakeReach = 6

interface Naming {
  person: Person
  paragraph: number
  /** Has been called by the surname alone while nobody else was named by it. */
  hasSurname: boolean
}

export function buildPeopleTable(text: string, readings: readonly ParagraphReading[]): PeopleTable {
  const names = collectNames(text, readings)
  const lastNamed = new Map<string, Naming[]>()
  const mentions: NameMention[] = []
  const byPlace = new Map<ParagraphReading, Map<number, NameMention>>()
  for (const reading of readings) {
    const here = new Map<number, NameMention>()
    for (const [phrase, { kind }] of reading.phrases.entries()) {
      if (kind === 'pronoun' || kind === 'other') continue
      const mention = mentionAt({ reading, phrase }, names, lastNamed)
      mentions.push(mention)
      here.set(phrase, mention)
    }
    byPlace.set(reading, here)
  }
  return { ...names, mentions, mentionOf: ({ reading, phrase }) => byPlace.get(reading)?.get(phrase) ?? null }
}

function mentionAt(place: PhrasePlace, names: Names, lastNamed: Map<string, Naming[]>): NameMention {
  const { tokens, phrases, subjects, index } = place.reading
  const phrase = phrases[place.phrase]
  const from = phrase?.from ?? 0
  const before = tokens[from - 1]
  const opens = before?.sentence !== tokens[from]?.sentence
  const isOblique = phrase?.isPossessor === true || (!opens && prepositions.has(before?.lower ?? ''))
  const name = place.reading.names[place.phrase] ?? null
  const noun = tokens[phrase?.head ?? 0]?.lower ?? ''
  return {
    place,
    start: tokens[from]?.start ?? 0,
    person: name && personOf(name, index, names, lastNamed),
    isDescribed:
      phrase?.kind === 'person' && isOnesOffice(noun) && !/^some(?:one|body)$/.test(noun) && standsForItself(place.reading, place.phrase),
    gender: genderOfNoun(noun),
    isSubject: !isOblique && (opens || subjects.has(place.phrase) || isActing(tokens, from, phrase?.to ?? 0)),
    isOblique,
  }
}

/** How far a description's complement may go before the name it describes: “the leader of Vale and Elm council, Ana Roe”. */
const complementReach = 8

/** False for a description of somebody who is named beside it, or of whom it is said: “Ana Roe, a nurse,”, “she was a nurse”. */
function standsForItself(phrased: ParagraphReading, index: number): boolean {
  const { tokens, phrases, phraseOf } = phrased
  const phrase = phrases[index]
  if (!phrase || tokens[phrase.head]?.isCapital || apposedTo(phrased, index) !== index) return false
  if (/^(?:named|called)$/.test(tokens[phrase.to]?.lower ?? '') && tokens[phrase.to + 1]?.isCapital) return false
  const before = tokens[phrase.from - 1]
  if (before?.text === ',' && tokens[phrase.from - 2]?.kind === 'number') return false
  if (before?.sentence === tokens[phrase.from]?.sentence && !/^[,;—–]$|^(?:and|but|then|as|that)$/.test(before?.lower ?? '')) return false
  const comma = indexOf(tokens, phrase.to, phrase.to + complementReach, (token) => token.kind === 'quote' || token.text === ',')
  const name = phrases[phraseOf[comma + 1] ?? -1]
  return !(
    comma >= 0 &&
    name?.kind === 'name' &&
    (comma === phrase.to || name.to - name.from > 1) &&
    tokens[comma + 1]?.sentence === tokens[phrase.from]?.sentence
  )
}

/** After an introduction or a description, and before a verb or another description: “At noon, Ana Roe, a nurse, left”. */
function isActing(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]
  if (after?.sentence !== tokens[from]?.sentence) return false
  if (isVerb(after as Token) || tokens[from - 1]?.lower === 'named') return true
  if (tokens[from - 1]?.text !== ',') return false
  const goesOn = after?.kind === 'word' && !after.isCapital && !prepositions.has(after.lower) && !conjunctions.has(after.lower)
  return goesOn || after?.text === ','
}

/** The one person a name can mean where it stands. */
function personOf(name: PersonName, paragraph: number, { bySurname, byGivenName }: Names, lastNamed: Map<string, Naming[]>): Person | null {
  const namesakes = bySurname.get(name.surname) ?? []
  const namings = lastNamed.get(name.surname) ?? []
  if (name.words.length > 1) {
    const person = namesakes.find((candidate) => isSameName(candidate.words, name.words)) ?? null
    if (person)
      lastNamed.set(name.surname, [
        { person, paragraph, hasSurname: namings.some((naming) => naming.person === person && naming.hasSurname) },
        ...namings.filter((naming) => naming.person !== person),
      ])
    return person
  }
  if (namings.length === 1 && namings[0]) namings[0].hasSurname = true
  const fitting = namesakes.filter((person) => !name.gender || !person.gender || person.gender === name.gender)
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return nearestNamesake(fitting, paragraph, namings)
  const named = byGivenName.get(name.surname) ?? []
  return named.length === 1 ? (named[0] ?? null) : null
}

/**
 * The namesake whose surname it was before another came up, unless the other was named in full right above; else the one named in full
 * a little above, when no other was named there too.
 */
function nearestNamesake(fitting: readonly Person[], paragraph: number, namings: readonly Naming[]): Person | null {
  const near = namings.filter((naming) => fitting.includes(naming.person) && paragraph - naming.paragraph <= namesakeReach)
  const [first, second] = near
  const owner = namings.find((naming) => naming.hasSurname && fitting.includes(naming.person))
  if (owner && owner !== first && !(first && paragraph - first.paragraph < 2)) return owner.person
  if (!first || (second && first.paragraph - second.paragraph < 2)) return null
  return first.person
}
