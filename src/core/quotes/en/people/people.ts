/** The people and bodies an article names, built once: full names with role and affiliation, and whom each mention means. */
import { isTitle, type PersonName } from '../reading/names'
import { isDateline, type NounPhrase } from '../reading/noun-phrases'
import type { ParagraphReading, PhrasePlace } from '../reading/paragraph-reading'
import { isOffice } from '../../../english/offices'
import { afterAge, leading } from './position-after'
import { positionOf } from './positions'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { isGivenName, type Gender } from '../../../english/words/first-names'
import { isOrganisationNoun, isPersonNoun } from '../../../english/words/people-words'

export interface Person {
  /** The full name as the article writes it. */
  name: string
  words: readonly string[]
  gender: Gender | null
  role: string | null
  affiliation: string | null
  /** Where the article calls them “the company’s chief executive”, without the company's name. */
  ofBodyAt: PhrasePlace | null
  /** Named as places and bodies are: “in Port Harrow”, “the Harrow Post”. */
  isBody: boolean
  /** Named with a known given name, a role, an age or “who”: surely a person and not a place. */
  isCertain: boolean
}

export interface Names {
  people: readonly Person[]
  /** By the last word of the name, and by the first. */
  bySurname: ReadonlyMap<string, readonly Person[]>
  byGivenName: ReadonlyMap<string, readonly Person[]>
  /** Full names of bodies by their initials: IDF → Israel Defense Forces. */
  byInitials: ReadonlyMap<string, string>
}

/** Farthest an owner stands before the name, in words. */
const ownerReach = 10
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
        if (namesakes[0] && namesakes.length === 1) learn(text, { reading, phrase: index }, name, namesakes[0])
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
  const byGivenName = new Map<string, Person[]>()
  for (const person of people) {
    const given = person.words[0] ?? ''
    byGivenName.set(given, [...(byGivenName.get(given) ?? []).slice(0, 1), person])
  }
  return { people, bySurname, byGivenName, byInitials }
}

/** “Ana B. Roe” and “Ana Roe” share first and last; “Abu Amer” is the end of “Sadeq Abu Amer”. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] === b[0] && a[0] !== 'abu') return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 1 && short.every((word, index) => word === long[long.length - short.length + index])
}

function newPerson(text: string, tokens: readonly Token[], { from, to, words, gender }: PersonName): Person {
  const span = spanOf(tokens, from, to)
  return {
    name: text.slice(span.start, span.end),
    words,
    gender,
    role: null,
    affiliation: null,
    ofBodyAt: null,
    isBody: false,
    isCertain: false,
  }
}

/** “a dishwasher named Odd”, “her son, Odd,” */
function isIntroduced(tokens: readonly Token[], { from, to }: PersonName): boolean {
  if (!isPersonNoun(tokens[from - 2]?.lower ?? '')) return false
  const isKin = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && /^(?:his|her|their)$/.test(tokens[from - 3]?.lower ?? '')
  return isKin || tokens[from - 1]?.lower === 'named'
}

const bodyWords = new Set(
  `partners holdings capital securities mutual rovers wanderers athletic united fc post times gazette herald news hospital stadium airport
  forum trust league labs motors airlines rail energy systems technologies street avenue county island islands`.split(/\s+/),
)

/** True where a name stands as those of places and bodies do, and no given name or title says otherwise. */
function standsAsBody(tokens: readonly Token[], { from, to, words, surname }: PersonName): boolean {
  if (isGivenName(words[0] ?? '') || isTitle(tokens[from - 1]?.lower ?? '')) return false
  const before = tokens[from - 1]
  if (bodyWords.has(surname) || (before?.isCapital === false && isOrganisationNoun(before.lower))) return true
  return tokens[to]?.kind !== 'possessive' && /^(?:in|at|near|the)$/.test(tokens[from - 1]?.lower ?? '')
}

/** Offices that only a body has: whoever holds one belongs to the body the article speaks of. */
const companyOffice = /^(?:co-?founder|founder|chief \w+(?: officer)?|finance (?:chief|director)|c[eft]o|coo|managing director|spokes\w+)$/i

/** Adds what this mention says of the person. */
function learn(text: string, place: PhrasePlace, name: PersonName, person: Person): void {
  const { tokens } = place.reading
  person.isBody ||= standsAsBody(tokens, name)
  person.gender ??= name.gender
  if (person.role === null || person.affiliation === null) {
    const { role, affiliation } = positionOf(tokens, name)
    person.role ??= role && text.slice(role.start, role.end)
    person.affiliation ??= affiliation && text.slice(affiliation.start, affiliation.end)
  }
  if (isOfBody(tokens, name) || companyOffice.test(person.role ?? '')) person.ofBodyAt ??= place
  person.isCertain ||=
    person.gender !== null ||
    person.role !== null ||
    isIntroduced(tokens, name) ||
    afterAge(tokens, name.to) !== null ||
    tokens[name.to + Number(tokens[name.to]?.text === ',')]?.lower === 'who'
}

/** “the company’s chief executive, Ana Roe”, “Its chairman, Ben Roe”, “Ana Roe, who leads the alliance” */
function isOfBody(tokens: readonly Token[], { from, to }: PersonName): boolean {
  const sentence = tokens[from]?.sentence
  for (let at = Math.max(0, from - ownerReach); at < to + ownerReach; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence || (at >= from && at < to)) continue
    if (at === to && token?.text !== ',') return false
    if (
      /^(?:its|their)$/.test(token?.lower ?? '') &&
      at < from &&
      tokens[from - 1]?.text === ',' &&
      isOffice(tokens[from - 2]?.lower ?? '')
    )
      return true
    if (token?.isCapital || !isOrganisationNoun(token?.lower ?? '')) continue
    if (tokens[at + 1]?.kind === 'possessive' || (at > to && tokens[at - 1]?.lower === 'the' && leading.test(tokens[at - 2]?.lower ?? '')))
      return true
  }
  return false
}

/** “Israel Defense Forces (IDF)” */
function noteInitials(text: string, tokens: readonly Token[], phrase: NounPhrase, byInitials: Map<string, string>): void {
  const short = tokens[phrase.to + 1]
  if (tokens[phrase.to]?.text !== '(' || !short || tokens[phrase.to + 2]?.text !== ')' || !/^\p{Lu}{2,6}$/u.test(short.text)) return
  const from = tokens[phrase.from]?.lower === 'the' ? phrase.from + 1 : phrase.from
  const span = spanOf(tokens, from, phrase.to)
  if (span.end > span.start) byInitials.set(short.text, text.slice(span.start, span.end))
}
