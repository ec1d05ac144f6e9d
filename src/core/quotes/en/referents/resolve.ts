/** From the words that name a speaker to the person: the full name, role and affiliation the article gives, and how they were found. */
import type { AttributedSpeaker } from '../../language-rules'
import type { Evidence } from '../../quote'
import { findCollective } from './bodies'
import type { Attribution } from '../attribution/attribute'
import type { PhrasePlace } from '../reading/paragraph-reading'
import { doubtOf } from './doubt'
import { ofDescription } from './descriptions'
import { identityOf, type Identity } from './identity'
import type { PeopleTable } from '../people/mentions'
import { mentionSpan } from './mention-span'
import { ofName } from './named'
import { genderOfPronoun, type Reference, type References } from './references'

/** Resolves the speaker of one quotation. Null when nobody was named. */
export function resolveSpeaker(
  text: string,
  attribution: Attribution,
  table: PeopleTable,
  references: References,
): AttributedSpeaker | null {
  const { speaker: place, site, facts } = attribution
  if (!place) return null
  const span = mentionSpan(place)
  const mention = { ...span, text: text.slice(span.start, span.end) }
  const identity = identify(text, place, table, references)
  const { canonical, role, affiliation, kind, foundAt } = identity
  const isContinued = place.reading !== site.reading
  const evidence: Evidence = {
    kind: isContinued ? 'continued' : facts.includes('name and colon') ? 'turn' : kind,
    note: `${canonical === mention.text ? '' : `${mention.text} → `}${canonical}, ¶${(foundAt ?? place).reading.index + 1}`,
  }
  return { mention, kind: identity.referent, canonical, role, affiliation, evidence, doubt: doubtOf(attribution, place, identity) }
}

function identify(text: string, place: PhrasePlace, table: PeopleTable, references: References): Identity {
  const phrase = place.reading.phrases[place.phrase]
  if (phrase?.kind === 'pronoun') return ofPronoun(text, place, table, references)
  return phrase?.kind === 'name' ? ofName(text, place, table, references) : ofDescription(text, place, table, references)
}

/** A “who” means the description it follows; other pronouns are traced through the text above. */
function ofPronoun(text: string, place: PhrasePlace, table: PeopleTable, references: References): Identity {
  const { tokens, phrases } = place.reading
  const token = tokens[phrases[place.phrase]?.from ?? 0]
  const word = token?.lower ?? ''
  const relative = place.reading.cues.find(({ subject }) => subject === place.phrase)?.antecedent ?? null
  if (relative !== null) {
    const named = { ...place, phrase: relative }
    const kind = phrases[relative]?.kind
    if (kind === 'person') return { ...ofDescription(text, named, table, references), kind: 'pronoun' }
    if (kind === 'name') return { ...ofName(text, named, table, references), kind: 'pronoun' }
  }
  const gender = genderOfPronoun(word)
  const found = gender || word === 'who' ? references.at(place, gender) : null
  if (found) return ofReference(text, found, table, references)
  const body = word === 'it' || word === 'they' ? findCollective(text, place, table, word) : null
  const referent = body === null ? null : /^\p{Lu}/u.test(body) ? 'body' : 'group'
  const canonical = body ?? token?.text ?? ''
  return { canonical, role: null, affiliation: null, kind: 'pronoun', referent, person: null, foundAt: null, margin: null }
}

function ofReference(text: string, { mention, margin }: Reference, table: PeopleTable, references: References): Identity {
  const { person, place } = mention
  if (person) return identityOf(person, 'pronoun', { place, margin })
  return { ...ofDescription(text, place, table, references), kind: 'pronoun', foundAt: place, margin }
}
