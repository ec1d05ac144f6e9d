/** From the words that name a speaker to the person: the full name, role and affiliation the article gives, and how they were found. */
import type { Evidence, Speaker } from '../quote'
import { findAntecedent, findBody } from './antecedents'
import type { Attribution, PhrasePlace } from './attribute'
import { nameIn, spanOf } from './names'
import type { NounPhrase } from './noun-phrases'
import type { ParagraphReading } from './paragraph-reading'
import { personOf, type PeopleTable, type Person } from './people'
import { positionOf } from './roles'
import { roleMeans } from './role-words'
import { determiners } from './words/function-words'

interface Known {
  canonical: string
  role: string | null
  affiliation: string | null
  kind: Evidence['kind']
  /** Paragraph the full name was found in, when it is another. */
  person: Person | null
}

/** Resolves the speaker of one quotation; `lastSpeaker` is who spoke before. */
export function resolveSpeaker(
  text: string,
  attribution: Attribution,
  table: PeopleTable,
  lastSpeaker: Person | null,
): { speaker: Speaker; person: Person | null } | null {
  const place = attribution.speaker
  if (!place) return null
  const span = mentionSpan(place)
  const mention = { ...span, text: text.slice(span.start, span.end) }
  const known = knownOf(text, place, table, lastSpeaker)
  const isContinued = place.reading !== attribution.site.reading
  const kind = isContinued ? 'continued' : known.kind
  const { canonical, role, affiliation } = known
  const note = canonical === mention.text ? mention.text : `${mention.text} → ${canonical}`
  return {
    speaker: { mention, canonical, role, affiliation, evidence: { kind, note: `${note}, ¶${place.reading.index + 1}` } },
    person: known.person,
  }
}

function knownOf(text: string, place: PhrasePlace, table: PeopleTable, lastSpeaker: Person | null): Known {
  const phrase = place.reading.phrases[place.phrase] as NounPhrase
  const words = place.reading.tokens.slice(phrase.from, phrase.to)
  if (phrase.kind === 'pronoun') return ofPronoun(text, place, words[0]?.lower ?? '', table, lastSpeaker)
  if (phrase.kind === 'name') return ofName(text, place, phrase, table)
  return ofDescription(text, place, phrase, table)
}

const ofPerson = (person: Person, kind: Evidence['kind']): Known => ({
  canonical: person.name,
  role: person.role,
  affiliation: person.affiliation,
  kind,
  person,
})

function ofPronoun(text: string, place: PhrasePlace, word: string, table: PeopleTable, lastSpeaker: Person | null): Known {
  if (word === 'he' || word === 'she' || word === 'who') {
    const person = findAntecedent(place, word, table, lastSpeaker)
    if (person) return ofPerson(person, 'pronoun')
  }
  const body = word === 'it' || word === 'they' ? findBody(text, place, table) : null
  return { canonical: body ?? plainText(text, place), role: null, affiliation: null, kind: 'pronoun', person: null }
}

function ofName(text: string, place: PhrasePlace, phrase: NounPhrase, table: PeopleTable): Known {
  const { tokens } = place.reading
  const name = nameIn(tokens, phrase)
  const person = name && personOf(name, table)
  if (person) return ofPerson(person, name.words.length > 1 ? 'named' : 'surname')
  const span = name ? spanOf(tokens, name.from, name.to) : spanOf(tokens, phrase.from, phrase.to)
  const written = text.slice(span.start, span.end)
  const position = name ? positionOf(tokens, name) : { role: null, affiliation: null }
  const slice = (part: { start: number; end: number } | null): string | null => part && text.slice(part.start, part.end)
  return {
    canonical: table.byInitials.get(written) ?? written,
    role: slice(position.role),
    affiliation: slice(position.affiliation),
    kind: 'named',
    person: null,
  }
}

/** “the CEO”, “the group’s president, Ana Roe”, “a Novalab spokesperson”, “the report”. */
function ofDescription(text: string, place: PhrasePlace, phrase: NounPhrase, table: PeopleTable): Known {
  const { tokens, phrases, phraseOf } = place.reading
  if (tokens[phrase.to]?.text === ',') {
    const next = phrases[phraseOf[phrase.to + 1] ?? -1]
    const name = next?.kind === 'name' ? nameIn(tokens, next) : null
    const person = name && name.words.length > 1 ? personOf(name, table) : null
    if (person) return ofPerson(person, 'named')
  }
  const head = tokens[phrase.head]?.lower ?? ''
  const isDefinite = /^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? '')
  if (isDefinite && phrase.kind === 'person') {
    const person = table.people.find((candidate) => candidate.role !== null && roleMeans(candidate.role, head))
    if (person) return ofPerson(person, 'title')
  }
  const body =
    isDefinite && phrase.kind === 'organisation' && phrase.to - phrase.from === 2 && !tokens[phrase.head]?.isCapital
      ? findBody(text, place, table)
      : null
  if (body) return { canonical: body, role: null, affiliation: null, kind: 'title', person: null }
  return {
    canonical: plainText(text, place),
    role: phrase.kind === 'person' ? head : null,
    affiliation: organisationIn(text, place.reading, phrase),
    kind: phrase.kind === 'person' ? 'unnamed' : 'named',
    person: null,
  }
}

/** The capitalised words of a description, or those after it: “a Novalab spokesperson”, “analysts at Novalab”. */
function organisationIn(text: string, { tokens }: ParagraphReading, phrase: NounPhrase): string | null {
  if (phrase.kind !== 'person') return null
  const isNameWord = (at: number): boolean => tokens[at]?.isCapital === true && !determiners.has(tokens[at]?.lower ?? '')
  let from = phrase.from
  let limit = phrase.to
  if (/^(?:at|for|of|with)$/.test(tokens[phrase.to]?.lower ?? '')) limit = phrase.to + 6
  while (from < limit && !isNameWord(from)) from++
  let to = from
  while (to < limit && isNameWord(to)) to++
  if (to === from) return null
  const span = spanOf(tokens, from, to)
  return span.end - span.start <= 30 ? text.slice(span.start, span.end) : null
}

function plainText(text: string, place: PhrasePlace): string {
  const { tokens, phrases } = place.reading
  const phrase = phrases[place.phrase] as NounPhrase
  const from = /^(?:the|a|an)$/i.test(tokens[phrase.from]?.text ?? '') && phrase.to - phrase.from > 1 ? phrase.from + 1 : phrase.from
  const { end } = mentionSpan(place)
  return text.slice(tokens[from]?.start ?? 0, end)
}

/** The phrase with the words that complete it: “analysts at Novalab”, “the group’s president, Ana Roe”. */
export function mentionSpan({ reading, phrase: index }: PhrasePlace): { start: number; end: number } {
  const { tokens, phrases, phraseOf } = reading
  const phrase = phrases[index] as NounPhrase
  let to = phrase.to
  if (phrase.kind === 'person' || phrase.kind === 'document' || phrase.kind === 'other') {
    const link = tokens[to]?.lower ?? ''
    const next = phrases[phraseOf[to + 1] ?? -1]
    if (/^(?:of|for|at|to|with|from)$/.test(link) && next && next.from === to + 1 && next.kind !== 'pronoun') to = next.to
  }
  return spanOf(tokens, phrase.from, to)
}
