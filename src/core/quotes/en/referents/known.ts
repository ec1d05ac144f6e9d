/** The people and bodies that an English article names and that something besides the name speaks for. */
import type { TextSpan } from '../../../text/span'
import type { KnownReferent } from '../../language-rules'
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, timeWords } from '../../../english/words/function-words'
import { isOrganisationNoun } from '../../../english/words/people-words'
import type { NameMention, PeopleTable } from '../people/mentions'
import { titledSpan } from '../people/person'
import { isVerb } from '../reading/verbs'
import { spanOf } from '../reading/token-search'
import { isBodyName, nameOfBody } from './bodies'

interface Candidate extends KnownReferent {
  mentions: TextSpan[]
  /** Something speaks for there being one. */
  isShown: boolean
}

export function knownReferents(text: string, table: PeopleTable): KnownReferent[] {
  const candidates = new Map<object | string, Candidate>()
  const homes = new Set(table.people.map(({ affiliation }) => affiliation))
  for (const mention of table.mentions) {
    const { person } = mention
    if (!person?.isCertain && !isProperName(mention, table)) continue
    const written = person?.isCertain ? person.name : nameOfBody(text, mention)
    const canonical = table.byInitials.get(written) ?? written
    const key = person?.isCertain ? person : canonical
    const candidate = candidates.get(key) ?? newCandidate(canonical, mention, homes.has(canonical) || canonical !== written)
    candidate.isShown ||= isShownBody(mention)
    candidate.mentions.push(nameSpan(mention))
    candidates.set(key, candidate)
  }
  return [...candidates.values()].filter(({ isShown }) => isShown)
}

/** The name of a body, and no month, no word the article has in lower case too, and no modifier of what follows: “Northern leaders”. */
function isProperName(mention: NameMention, { ordinary }: PeopleTable): boolean {
  const { tokens, phrases } = mention.place.reading
  const { from, to } = phrases[mention.place.phrase] ?? { from: 0, to: 0 }
  const { lower = '', sentence } = tokens[to - 1] ?? {}
  if (!isBodyName(mention) || timeWords.has(lower) || lower.endsWith('.')) return false
  if (to - from > 1) return true
  const next = tokens[to]?.sentence === sentence ? tokens[to] : undefined
  const isModifier = next?.kind === 'word' && !isVerb(next) && !joints.some((words) => words.has(next.lower))
  return !isModifier && !ordinary.has(lower) && !determiners.has(lower) && !/-\p{Ll}+$/u.test(lower)
}

const joints = [prepositions, conjunctions, auxiliaries, adverbs]

/** A person of the table has shown to be one; a body still has to, unless the article gives its initials or says who belongs to it. */
function newCandidate(canonical: string, { person }: NameMention, isShownBody: boolean): Candidate {
  const mentions: TextSpan[] = []
  if (!person?.isCertain) return { kind: 'body', canonical, role: null, affiliation: null, mentions, isShown: isShownBody }
  return { kind: 'person', canonical, role: person.role, affiliation: person.affiliation, mentions, isShown: true }
}

/** It speaks, or its name says what it is: “the Harrow Transport Board”. */
function isShownBody({ place: { reading, phrase: index } }: NameMention): boolean {
  const phrase = reading.phrases[index]
  if (!phrase) return false
  return reading.subjects.has(index) || (phrase.to - phrase.from > 1 && isOrganisationNoun(reading.tokens[phrase.head]?.lower ?? ''))
}

function nameSpan({ place: { reading, phrase } }: NameMention): TextSpan {
  const { tokens, phrases, names } = reading
  const name = names[phrase]
  return name ? titledSpan(tokens, name) : spanOf(tokens, phrases[phrase]?.from ?? 0, phrases[phrase]?.to ?? 0)
}
