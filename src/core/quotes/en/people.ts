/** The people and bodies an article names, built once: full names with role and affiliation, and where each is mentioned. */
import { nameIn, spanOf, type PersonName } from './names'
import type { NounPhrase } from './noun-phrases'
import type { ParagraphReading } from './paragraph-reading'
import { positionOf } from './roles'
import type { Token } from './tokens'
import { prepositions } from './words/function-words'

export interface Person {
  /** The full name as the article writes it. */
  name: string
  words: readonly string[]
  surname: string
  gender: PersonName['gender']
  role: string | null
  affiliation: string | null
  /** Named with a title, a known given name or a role: surely a person and not a place. */
  isCertain: boolean
}

export interface NameMention {
  reading: ParagraphReading
  phrase: number
  /** Index of the phrase's first character in the text. */
  start: number
  /** Null when the name is a body's or unknown. */
  person: Person | null
  isSubject: boolean
  /** Stands after a preposition or owns something. */
  isOblique: boolean
}

export interface PeopleTable {
  people: readonly Person[]
  bySurname: ReadonlyMap<string, readonly Person[]>
  byGivenName: ReadonlyMap<string, readonly Person[]>
  mentions: readonly NameMention[]
  /** Full names of bodies by their initials: IDF → Israel Defense Forces. */
  byInitials: ReadonlyMap<string, string>
}

export function buildPeopleTable(text: string, readings: readonly ParagraphReading[]): PeopleTable {
  const byName = new Map<string, Person>()
  const byInitials = new Map<string, string>()
  for (const reading of readings) {
    for (const phrase of reading.phrases) {
      if (phrase.kind === 'pronoun') continue
      noteInitials(text, reading.tokens, phrase, byInitials)
      const name = phrase.kind === 'organisation' || phrase.kind === 'document' ? null : nameIn(reading.tokens, phrase)
      if (name && name.words.length > 1 && reading.tokens[name.to - 1]?.isCapital) enter(text, reading.tokens, name, byName)
    }
  }
  const people = [...byName.values()]
  const table = {
    people,
    bySurname: groupBy(people, (person) => person.surname),
    byGivenName: groupBy(people, (person) => person.words[0] ?? ''),
    byInitials,
  }
  return { ...table, mentions: readings.flatMap((reading) => mentionsIn(reading, table)) }
}

function enter(text: string, tokens: readonly Token[], name: PersonName, byName: Map<string, Person>): void {
  const key = `${name.words[0]} ${name.surname}`
  const position = positionOf(tokens, name)
  const slice = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end)
  const known = byName.get(key)
  const span = spanOf(tokens, name.from, name.to)
  const person: Person = known ?? {
    name: text.slice(span.start, span.end),
    words: name.words,
    surname: name.surname,
    gender: name.gender,
    role: null,
    affiliation: null,
    isCertain: false,
  }
  person.gender ??= name.gender
  person.role ??= slice(position.role)
  person.affiliation ??= slice(position.affiliation)
  person.isCertain ||= person.gender !== null || person.role !== null
  if (!known) byName.set(key, person)
}

function noteInitials(text: string, tokens: readonly Token[], phrase: NounPhrase, byInitials: Map<string, string>): void {
  const short = tokens[phrase.to + 1]
  if (tokens[phrase.to]?.text !== '(' || !short || tokens[phrase.to + 2]?.text !== ')' || !/^\p{Lu}{2,6}$/u.test(short.text)) return
  let from = phrase.from
  while (from < phrase.to - 1 && !tokens[from]?.isCapital) from++
  if (/^the$/i.test(tokens[from]?.text ?? '')) from++
  const span = spanOf(tokens, from, phrase.to)
  byInitials.set(short.text, text.slice(span.start, span.end))
}

function groupBy(people: readonly Person[], keyOf: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const group = groups.get(keyOf(person))
    if (group) group.push(person)
    else groups.set(keyOf(person), [person])
  }
  return groups
}

function mentionsIn(reading: ParagraphReading, table: Omit<PeopleTable, 'mentions'>): NameMention[] {
  const { tokens, phrases, cues } = reading
  const subjects = new Set(cues.map((cue) => cue.subject))
  return phrases.flatMap((phrase, index) => {
    if (phrase.kind !== 'name' && phrase.kind !== 'organisation' && phrase.kind !== 'person') return []
    const before = tokens[phrase.from - 1]
    const opens = !before || before.sentence !== tokens[phrase.from]?.sentence
    const isOblique = phrase.isPossessor || (!opens && before !== undefined && prepositions.has(before.lower))
    const name = phrase.kind === 'organisation' ? null : nameIn(tokens, phrase)
    const person = name && personOf(name, table)
    return [
      {
        reading,
        phrase: index,
        start: tokens[phrase.from]?.start ?? 0,
        person,
        isSubject: !isOblique && (opens || subjects.has(index)),
        isOblique,
      },
    ]
  })
}

/** The one person a name can mean; null when nobody or several can. */
export function personOf(name: PersonName, { bySurname, byGivenName }: Omit<PeopleTable, 'mentions'>): Person | null {
  const sameSurname = bySurname.get(name.surname) ?? []
  if (name.words.length > 1) return sameSurname.find((person) => person.words[0] === name.words[0]) ?? null
  const fitting = sameSurname.filter((person) => !name.gender || !person.gender || person.gender === name.gender)
  if (fitting.length === 1) return fitting[0] ?? null
  if (fitting.length > 1) return null
  const named = byGivenName.get(name.surname) ?? []
  return named.length === 1 ? (named[0] ?? null) : null
}
