/** Speakers who are described and not named: “the CEO”, “the group’s president, Ana Roe”, “a Novalab spokesperson”, “the report”. */
import type { PhrasePlace } from '../reading/paragraph-reading'
import { findBody, findDescription } from './bodies'
import type { NameMention, PeopleTable } from '../people/mentions'
import type { Person } from '../people/person'
import { mentionSpan } from './mention-span'
import { ofName } from './named'
import type { References } from './references'
import { genderOfNoun } from '../../../english/words/first-names'
import type { ReferentKind } from '../../referent'
import type { NounPhrase } from '../reading/noun-phrases'
import { longestPart } from '../people/positions'
import { identityOf, type Identity } from './identity'
import { startOf } from './sightings'
import { roleMeans } from '../people/role-words'
import { spanOf } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { isOnesOffice } from '../../../english/offices'
import { determiners } from '../../../english/words/function-words'
import { isPlace } from '../../../english/words/places'
import { isAdjective } from '../reading/organisation-names'

/** The margin, in log-odds, that makes a description one person's. */
const surely = 2

export function ofDescription(text: string, place: PhrasePlace, table: PeopleTable, references: References): Identity {
  const { tokens, phrases, phraseOf } = place.reading
  const phrase = phrases[place.phrase]
  if (!phrase) return unnamed(text, place, table)
  const apposed = tokens[phrase.to]?.text === ',' ? (phraseOf[phrase.to + 1] ?? -1) : -1
  const isOne = phrase.kind !== 'person' || isOnesOffice(tokens[phrase.head]?.lower ?? '')
  if (phrases[apposed]?.kind === 'name' && !phrases[apposed].isPossessor && isOne) {
    const named = { reading: place.reading, phrase: apposed }
    if (phrase.kind === 'person' || table.mentionOf(named)?.person) return ofName(text, named, table, references)
  }
  const described = tokens[phrase.from - 1]?.text === ',' ? phraseEndingAt(place, phrase.from - 1) : null
  if (described && phrase.kind === 'person' && table.mentionOf(described)?.person?.isCertain)
    return ofName(text, described, table, references)
  const own = table.mentionOf(place)?.person
  if (own) return identityOf(own, 'named')
  const isDefinite = /^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? '')
  const head = tokens[phrase.head]?.lower ?? ''
  const holder =
    isDefinite && phrase.kind === 'person' ? table.people.find(({ role }) => role !== null && roleMeans(role, head)) : undefined
  const earlier = isDefinite && phrase.to - phrase.from === 2 ? findDescription(place, head, table) : null
  if (holder && !(earlier && isNearer(earlier, holder, place, table))) return identityOf(holder, 'title')
  // “The striker” nobody introduced takes up the one in view whose office was not told, where nobody else is near.
  const taken = isDefinite && phrase.kind === 'person' && isOnesOffice(head) && !earlier ? references.at(place, genderOfNoun(head)) : null
  if (taken && taken.margin >= surely && taken.mention.person?.role === null) {
    const { person, place: namedAt } = taken.mention
    const affiliation = person.affiliation ?? affiliationOf(text, place, table)
    return { ...identityOf(person, 'title', { place: namedAt, margin: taken.margin }), role: roleOf(text, tokens, phrase), affiliation }
  }
  const isBodyWord = isDefinite && phrase.kind === 'organisation' && phrase.to - phrase.from === 2 && !tokens[phrase.head]?.isCapital
  const body = isBodyWord && head !== 'paper' ? findBody(text, place, table, head) : null
  return body === null
    ? unnamed(text, earlier?.place ?? place, table)
    : { canonical: body, role: null, affiliation: null, kind: 'title', referent: 'body', person: null, foundAt: null, margin: null }
}

/** True where the article speaks of the source after the office's holder: “An executive at a supplier agreed. “…,” the executive said.” */
function isNearer(earlier: NameMention, holder: Person, place: PhrasePlace, { mentions }: PeopleTable): boolean {
  const at = startOf(place)
  const last = mentions.findLast(({ start, person }) => start < at && person === holder)
  return last !== undefined && last.start < earlier.start
}

/** The name that ends before token `to`: “Ana Roe” of “Ana Roe, the firm’s head of sales”. */
function phraseEndingAt({ reading }: PhrasePlace, to: number): PhrasePlace | null {
  const index = reading.phraseOf[to - 1] ?? -1
  const phrase = reading.phrases[index]
  return phrase?.kind === 'name' && phrase.to === to ? { reading, phrase: index } : null
}

/** “a spokesperson”, “residents”, “the company”, “the report” */
function kindOf(tokens: readonly Token[], { kind, head }: NounPhrase): ReferentKind | null {
  if (kind === 'document') return kind
  if (kind === 'organisation') return 'body'
  if (kind !== 'person') return null
  return isOnesOffice(tokens[head]?.lower ?? '') ? 'unnamed' : 'group'
}

/** Kept as the article has it, without the article before it. */
function unnamed(text: string, place: PhrasePlace, table: PeopleTable): Identity {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  const isPerson = phrase?.kind === 'person'
  const from =
    phrase && phrase.to - phrase.from > 1 && /^(?:the|an?)$/.test(tokens[phrase.from]?.lower ?? '') ? phrase.from + 1 : (phrase?.from ?? 0)
  return {
    canonical: text.slice(tokens[from]?.start ?? 0, mentionSpan(place).end),
    role: isPerson ? roleOf(text, tokens, phrase) : null,
    affiliation: isPerson ? affiliationOf(text, place, table) : null,
    kind: isPerson ? 'unnamed' : 'named',
    referent: phrase ? kindOf(tokens, phrase) : null,
    person: null,
    foundAt: null,
    margin: null,
  }
}

/** “chief executive”, “inspector general”: the noun with the word before it that makes the office. */
export function roleOf(text: string, tokens: readonly Token[], { from, head }: NounPhrase): string {
  const isDouble = tokens[head]?.lower === 'general' || /^(?:chief|vice|deputy|managing)$/.test(tokens[head - 1]?.lower ?? '')
  const { start, end } = spanOf(tokens, isDouble && head > from ? head - 1 : head, head + 1)
  return text.slice(start, end)
}

/** “a Novalab spokesperson”, “analysts at Novalab”, and “a company spokesperson” where one company is spoken of. */
function affiliationOf(text: string, place: PhrasePlace, table: PeopleTable): string | null {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase]
  if (!phrase) return null
  if (/^(?:company|firm|bank)$/.test(tokens[phrase.head - 1]?.lower ?? '')) return withinLength(findBody(text, place, table))
  const end = /^(?:at|for|of|with)$/.test(tokens[phrase.to]?.lower ?? '') ? phrase.to + 6 : phrase.to
  let from = phrase.from
  while (from < end && (from === phrase.head || !isNameWord(tokens[from]))) from++
  let to = from
  while (to < end && isNameWord(tokens[to])) to++
  const span = spanOf(tokens, from, to)
  const isBody = to > from && !(to === from + 1 && isAdjective(tokens[from]?.text ?? ''))
  const name = isBody ? text.slice(span.start, span.end) : ''
  return name === '' || isPlace(name) ? null : withinLength(name)
}

const withinLength = (words: string | null): string | null => (words !== null && words.length <= longestPart ? words : null)

const isNameWord = (token: Token | undefined): boolean => token?.isCapital === true && !determiners.has(token.lower)
