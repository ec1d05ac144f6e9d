/** From the words that name a speaker to the person: the full name, role and affiliation the article gives, and how they were found. */
import type { Evidence, Speaker } from '../quote'
import { findAntecedent, findBody } from './antecedents'
import type { Attribution, PhrasePlace } from './attribute'
import { mentionSpan, ofDescription } from './descriptions'
import { identityOf, type Identity } from './identity'
import type { PeopleTable } from './mentions'
import type { Person } from './people'
import type { NounPhrase } from './noun-phrases'
import type { Token } from './tokens'
import { spanOf } from './token-search'
import { positionOf } from './positions'

interface ResolvedSpeaker {
  speaker: Speaker
  person: Person | null
}

/** Resolves the speaker of one quotation; `lastSpeaker` is who spoke before. Null when nobody was named. */
export function resolveSpeaker(
  text: string,
  { speaker: place, site, facts }: Attribution,
  table: PeopleTable,
  lastSpeaker: Person | null,
): ResolvedSpeaker | null {
  if (!place) return null
  const span = mentionSpan(place)
  const mention = { ...span, text: text.slice(span.start, span.end) }
  const { canonical, role, affiliation, kind, person, foundAt } = identify(text, place, table, lastSpeaker)
  const isContinued = place.reading !== site.reading
  const evidence: Evidence = {
    kind: isContinued ? 'continued' : facts.includes('name and colon') ? 'turn' : kind,
    note: `${canonical === mention.text ? '' : `${mention.text} → `}${canonical}, ¶${(foundAt ?? place).reading.index + 1}`,
  }
  return { speaker: { mention, canonical, role, affiliation, evidence }, person }
}

function identify(text: string, place: PhrasePlace, table: PeopleTable, lastSpeaker: Person | null): Identity {
  const phrase = place.reading.phrases[place.phrase]
  if (phrase?.kind === 'pronoun') return ofPronoun(text, place, table, lastSpeaker)
  return phrase?.kind === 'name' ? ofName(text, place, table, lastSpeaker) : ofDescription(text, place, table)
}

function ofPronoun(text: string, place: PhrasePlace, table: PeopleTable, lastSpeaker: Person | null): Identity {
  const { tokens, phrases } = place.reading
  const token = tokens[phrases[place.phrase]?.from ?? 0]
  const word = token?.lower ?? ''
  const antecedent = /^(?:he|she|who|him|her)$/.test(word) ? findAntecedent(place, word, table, lastSpeaker) : null
  if (antecedent?.person) return identityOf(antecedent.person, 'pronoun', antecedent.place)
  if (antecedent) return { ...ofDescription(text, antecedent.place, table), kind: 'pronoun', foundAt: antecedent.place }
  const body = /^(?:it|they)$/.test(word) ? findBody(text, place, table) : null
  return { canonical: body ?? token?.text ?? '', role: null, affiliation: null, kind: 'pronoun', person: null, foundAt: null }
}

/** “the Swede said” */
const isDemonym = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  to - from === 2 &&
  tokens[from]?.lower === 'the' &&
  /^(?:swede|czech|dane|finn|pole|briton|scot|turk|spaniard|croat|serb|slovak|swiss|greek|kiwi|.*(?:[^n]ian|can|ean|ese|man))$/.test(
    tokens[from + 1]?.lower ?? '',
  )

function ofName(text: string, place: PhrasePlace, table: PeopleTable, lastSpeaker: Person | null): Identity {
  const { tokens, phrases, names } = place.reading
  const phrase = phrases[place.phrase]
  const name = names[place.phrase]
  const person = table.mentionOf(place)?.person
  if (person) return identityOf(person, name && name.words.length > 1 ? 'named' : 'surname')
  if (phrase && isDemonym(tokens, phrase)) {
    const antecedent = findAntecedent(place, '', table, lastSpeaker)
    if (antecedent?.person) return identityOf(antecedent.person, 'title', antecedent.place)
  }
  const span = spanOf(tokens, name?.from ?? phrase?.from ?? 0, name?.to ?? phrase?.to ?? 0)
  const written = text.slice(span.start, span.end)
  const { role, affiliation } = name ? positionOf(tokens, name) : { role: null, affiliation: null }
  return {
    canonical: table.byInitials.get(written) ?? written,
    role: role && text.slice(role.start, role.end),
    affiliation: affiliation && text.slice(affiliation.start, affiliation.end),
    kind: 'named',
    person: null,
    foundAt: null,
  }
}
