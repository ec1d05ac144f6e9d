/** One person of an article, and what each mention adds: role, affiliation, gender, signs of being a person at all. */
import { isTitle, type PersonName } from '../reading/names'
import type { PhrasePlace } from '../reading/paragraph-reading'
import { isOffice, isOnesOffice } from '../../../english/offices'
import { leading } from './position-after'
import { signsOf, type PersonSign } from './personhood'
import { positionOf } from './positions'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import type { TextSpan } from '../../../text/span'
import { genderOfNoun, isGivenName, type Gender } from '../../../english/words/first-names'
import { isOrganisationNoun, isPersonNoun } from '../../../english/words/people-words'

export interface Person {
  /** The full name as the article writes it. */
  name: string
  words: readonly string[]
  gender: Gender | null
  /** Where the gender is known from: a title or a listed given name, pronouns that can mean nobody else, or less than that. */
  genderFrom: 'name' | 'pronouns' | 'guess'
  role: string | null
  affiliation: string | null
  /** Where the article calls them “the company’s chief executive”, without the company's name, and the noun; empty for “its”. */
  ofBody: { place: PhrasePlace; noun: string } | null
  /** Named as places and bodies are: “in Port Harrow”, “the Harrow Post”. */
  isBody: boolean
  signs: Set<PersonSign>
  /** Surely a person and not a place: see {@link isSurelyPerson}. */
  isCertain: boolean
}

/** Farthest an owner stands before the name, in words. */
const ownerReach = 10

/** Titles that a name of one word keeps: Lord Harrow, Father Odd. */
const kept = /^(?:lord|lady|baroness|pope|king|queen|prince|princess|father|sister|brother|mother|imam|rabbi)$/

/** The name, with the title it is never without. */
export function titledSpan(tokens: readonly Token[], { from, to, words }: PersonName): TextSpan {
  const title = tokens[from - 1]
  return spanOf(tokens, words.length === 1 && title?.isCapital && kept.test(title.lower) ? from - 1 : from, to)
}

export function newPerson(text: string, tokens: readonly Token[], name: PersonName): Person {
  const { words, gender } = name
  const span = titledSpan(tokens, name)
  return {
    name: text.slice(span.start, span.end),
    words,
    gender,
    genderFrom: 'guess',
    role: null,
    affiliation: null,
    ofBody: null,
    isBody: false,
    signs: new Set(),
    isCertain: false,
  }
}

/** “a dishwasher named Odd”, “her son, Odd,” */
export function isIntroduced(tokens: readonly Token[], { from, to }: PersonName): boolean {
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

/** Adds what this mention says of the person. */
export function learn(text: string, place: PhrasePlace, name: PersonName, person: Person): void {
  const { tokens } = place.reading
  person.isBody ||= standsAsBody(tokens, name)
  if (name.gender !== null && person.genderFrom !== 'name') {
    person.gender = name.gender
    if (isGivenName(name.words[0] ?? '') || genderOfNoun(tokens[name.from - 1]?.lower ?? '') !== null) person.genderFrom = 'name'
  }
  learnPosition(text, tokens, name, person)
  const noun = bodyNounBeside(tokens, name)
  if (noun !== null) person.ofBody ??= { place, noun }
  for (const sign of signsOf(tokens, name)) person.signs.add(sign)
  if (isTitle(tokens[name.from - 1]?.lower ?? '') || isOfficeName(person.role)) person.signs.add('an office or title')
  if (isIntroduced(tokens, name)) person.signs.add('introduced')
  if (place.reading.subjects.has(place.phrase)) person.signs.add('speaks')
  if (person.isBody) person.signs.add('stands where bodies stand')
}

/** “the man he looks up to” */
const isClause = /\b(?:he|she|they|it|who|that|is|was|has)\b/

/** What the first introduction says holds, but an office told later goes before a noun that names none: “a native of Harrow”. */
function learnPosition(text: string, tokens: readonly Token[], name: PersonName, person: Person): void {
  const { role, affiliation } = positionOf(tokens, name)
  const told = role && text.slice(role.start, role.end)
  const office = told !== null && isClause.test(told) ? null : told
  const named = affiliation && text.slice(affiliation.start, affiliation.end)
  const isOwn = office === null || isOfficeName(office) || (affiliation && works.test(text.slice(role?.end ?? 0, affiliation.start)))
  const body = named !== null && isOwn && !isDistrict(office, named) ? named : null
  if (office !== null && isOfficeName(office) && person.role !== null && !isOfficeName(person.role)) {
    person.role = office
    person.affiliation = body
  }
  person.role ??= office
  person.affiliation ??= body
}

/** What somebody is to another says nothing of their own place. */
const relations = /^(?:wife|husband|mother|father|son|daughter|brother|sister|partner|widow|widower|friend|member|native)$/

/** “a crane rigger at Novalab”, and not “a descendant of the Harrow people” */
const works = /^ (?:at|for|with) /

/** Offices of a place rather than of a body. */
const ofDistricts = new Set(
  `sen rep gov mp mep mla mayor senator representative governor commander sheriff minister ambassador lawmaker councillor councilman
  councilwoman congressman congresswoman coroner`.split(/\s+/),
)

/** “Sen. Ana Roe of Dakota City”, “commander of Harrow West” */
function isDistrict(office: string | null, body: string): boolean {
  const noun = office?.toLowerCase().replaceAll('.', '').split(' ').at(-1) ?? ''
  return ofDistricts.has(noun) && !body.toLowerCase().split(/\s+/).some(isOrganisationNoun)
}

/** “chief executive”, “head of design”, “ceramicist”, and not “platform”. */
function isOfficeName(role: string | null): boolean {
  const words = role?.toLowerCase().replaceAll('.', '').split(' ') ?? []
  const joint = words.findIndex((word) => /^(?:of|at|for|in|and)$/.test(word))
  const head = words.slice(0, joint < 0 ? words.length : joint).at(-1) ?? ''
  if (relations.test(head)) return false
  return words.some(isOnesOffice) || /\p{L}(?:ist|ian|eer|man|woman)$/u.test(head)
}

/** “the company’s chief executive, Ana Roe”, “Its chairman, Ben Roe”, “Ana Roe, who leads the alliance” */
function bodyNounBeside(tokens: readonly Token[], { from, to }: PersonName): string | null {
  const sentence = tokens[from]?.sentence
  for (let at = Math.max(0, from - ownerReach); at < to + ownerReach; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence || (at >= from && at < to)) continue
    if (at === to && token?.text !== ',') return null
    if (
      /^(?:its|their)$/.test(token?.lower ?? '') &&
      at < from &&
      tokens[from - 1]?.text === ',' &&
      isOffice(tokens[from - 2]?.lower ?? '')
    )
      return ''
    if (token?.isCapital || !isOrganisationNoun(token?.lower ?? '')) continue
    if (tokens[at + 1]?.kind === 'possessive' || (at > to && tokens[at - 1]?.lower === 'the' && leading.test(tokens[at - 2]?.lower ?? '')))
      return token?.lower ?? ''
  }
  return null
}
