/** The people and bodies an article names, built once: full names with role and affiliation, and whom each mention means. */
import { isDateline, type NounPhrase } from '../reading/noun-phrases'
import type { ParagraphReading } from '../reading/paragraph-reading'
import type { PersonName } from '../reading/names'
import { isIntroduced, learn, newPerson, type Person } from './person'
import { isHardlyPerson, isSurelyPerson } from './personhood'
import { singleNames } from './single-names'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { isGivenName } from '../../../english/words/first-names'

export interface Names {
  people: readonly Person[]
  /** By the last word of the name, and by the first. */
  bySurname: ReadonlyMap<string, readonly Person[]>
  byGivenName: ReadonlyMap<string, readonly Person[]>
  /** Full names of bodies by their initials: IDF → Israel Defense Forces. */
  byInitials: ReadonlyMap<string, string>
  /** Words the article has in lower case: where they have a capital they are no name by that alone. */
  ordinary: ReadonlySet<string>
}

/** More people of one surname than this are not told apart. */
const mostNamesakes = 20

export function collectNames(text: string, readings: readonly ParagraphReading[]): Names {
  const people: Person[] = []
  const bySurname = new Map<string, Person[]>()
  const byInitials = new Map<string, string>()
  for (const reading of readings) {
    const { tokens, phrases, names } = reading
    for (const [index, phrase] of phrases.entries()) {
      noteInitials(text, tokens, phrase, byInitials)
      const name = names[index]
      if (!name || !tokens[name.to - 1]?.isCapital || isDateline(tokens, phrase)) continue
      const namesakes = bySurname.get(name.surname) ?? []
      if (name.words.length < 2 && !isIntroduced(tokens, name)) {
        if (namesakes[0] && namesakes.length === 1 && isOfGender(namesakes[0], name)) {
          namesakes[0].signs.add('named again by the surname')
          learn(text, { reading, phrase: index }, name, namesakes[0])
        }
        continue
      }
      const known = namesakes.find((person) => isSameName(person.words, name.words))
      if (!known && namesakes.length >= mostNamesakes) continue
      const person = known ?? newPerson(text, tokens, name)
      learn(text, { reading, phrase: index }, name, person)
      if (known) continue
      people.push(person)
      bySurname.set(name.surname, [...namesakes, person])
    }
  }
  const given = new Set(people.map(({ words }) => words[0]))
  for (const person of singleNames(text, readings, bySurname)) {
    if (given.has(person.words[0])) continue
    people.push(person)
    bySurname.set(person.words[0] ?? '', [person])
  }
  const ordinary = ordinaryWords(readings)
  judgePersons(people, ordinary)
  const byGivenName = new Map<string, Person[]>()
  for (const person of people) {
    const given = person.words[0] ?? ''
    byGivenName.set(given, [...(byGivenName.get(given) ?? []).slice(0, 1), person])
  }
  learnFromGivenNames(readings, bySurname, byGivenName)
  return { people, bySurname, byGivenName, byInitials, ordinary }
}

/** “Lady Roe” is not Ben Roe. */
const isOfGender = (person: Person, { gender }: PersonName): boolean =>
  gender === null || person.gender === null || person.genderFrom === 'guess' || person.gender === gender

/** “Her brother Kiran”: the word before a given name tells the gender of the one person who has it. */
function learnFromGivenNames(
  readings: readonly ParagraphReading[],
  bySurname: ReadonlyMap<string, unknown>,
  byGivenName: ReadonlyMap<string, readonly Person[]>,
): void {
  for (const { names } of readings)
    for (const name of names) {
      if (name?.words.length !== 1 || name.gender === null || bySurname.has(name.surname)) continue
      const [person, other] = byGivenName.get(name.surname) ?? []
      if (!person || other || person.genderFrom === 'name') continue
      person.gender = name.gender
      person.genderFrom = 'name'
    }
}

function ordinaryWords(readings: readonly ParagraphReading[]): Set<string> {
  const words = new Set<string>()
  for (const { tokens } of readings) for (const { lower, isCapital, kind } of tokens) if (kind === 'word' && !isCapital) words.add(lower)
  return words
}

/** Decides who is surely a person, once all signs are known; a name like “Silver Bridge” begins with a word the article has in lower case. */
function judgePersons(people: readonly Person[], ordinary: ReadonlySet<string>): void {
  for (const person of people) {
    const given = person.words[0] ?? ''
    if (person.words.length > 1 && ordinary.has(given) && !isGivenName(given)) person.signs.add('begins with an ordinary word')
    person.isCertain = isSurelyPerson(person.signs)
    person.isBody ||= isHardlyPerson(person.signs)
  }
}

/** “Ana B. Roe” and “Ana Roe” share first and last; “Abu Amer” is the end of “Sadeq Abu Amer”. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] === b[0] && a[0] !== 'abu') return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 1 && short.every((word, index) => word === long[long.length - short.length + index])
}

/** “Israel Defense Forces (IDF)” */
function noteInitials(text: string, tokens: readonly Token[], phrase: NounPhrase, byInitials: Map<string, string>): void {
  const short = tokens[phrase.to + 1]
  if (tokens[phrase.to]?.text !== '(' || !short || tokens[phrase.to + 2]?.text !== ')' || !/^\p{Lu}{2,6}$/u.test(short.text)) return
  const from = tokens[phrase.from]?.lower === 'the' ? phrase.from + 1 : phrase.from
  const span = spanOf(tokens, from, phrase.to)
  if (span.end > span.start) byInitials.set(short.text, text.slice(span.start, span.end))
}
