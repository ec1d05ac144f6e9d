/** From the words that name a speaker to the person: the full name, role and affiliation the article gives, and how they were found. */
import type { Evidence, Speaker } from '../../quote'
import { findAntecedent, findBody } from './antecedents'
import type { Attribution } from '../attribution/attribute'
import type { PhrasePlace } from '../reading/paragraph-reading'
import { mentionSpan, ofDescription } from './descriptions'
import { identityOf, type Identity } from './identity'
import type { PeopleTable } from './mentions'
import { ofName } from './named'
import type { Person } from './people'

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

/** A “who” means the description it follows; other pronouns are traced through the text above. */
function ofPronoun(text: string, place: PhrasePlace, table: PeopleTable, lastSpeaker: Person | null): Identity {
  const { tokens, phrases } = place.reading
  const token = tokens[phrases[place.phrase]?.from ?? 0]
  const word = token?.lower ?? ''
  const relative = place.reading.cues.find(({ subject }) => subject === place.phrase)?.antecedent ?? null
  if (relative !== null && phrases[relative]?.kind === 'person')
    return { ...ofDescription(text, { ...place, phrase: relative }, table), kind: 'pronoun' }
  const antecedent = /^(?:he|she|who|him|her)$/.test(word) ? findAntecedent(place, word, table, lastSpeaker) : null
  if (antecedent?.person) return identityOf(antecedent.person, 'pronoun', antecedent.place)
  if (antecedent) return { ...ofDescription(text, antecedent.place, table), kind: 'pronoun', foundAt: antecedent.place }
  const body = /^(?:it|they)$/.test(word) ? findBody(text, place, table) : null
  return { canonical: body ?? token?.text ?? '', role: null, affiliation: null, kind: 'pronoun', person: null, foundAt: null }
}
