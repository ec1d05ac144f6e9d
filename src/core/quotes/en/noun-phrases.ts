/** Finds the noun phrases of a paragraph: pronouns, names with their titles, and described people, bodies and documents. */
import { cueVerbs } from './words/cue-verbs'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  sentenceAdverbs,
  timeWords,
} from './words/function-words'
import { isDocumentNoun, isOrganisationNoun, isPersonNoun, titles } from './words/people-words'
import type { Token } from './tokens'
import { genderOfName } from './words/first-names'

export type PhraseKind = 'pronoun' | 'name' | 'person' | 'organisation' | 'document' | 'other'

/** Token indices, end-exclusive. */
export interface NounPhrase {
  kind: PhraseKind
  from: number
  to: number
  /** Index of the head's token. */
  head: number
  /** Followed by ’s: the owner of the next phrase, which also contains it. */
  isPossessor: boolean
}

/** A phrase that may hold a person's name. */
export const canName = ({ kind }: NounPhrase): boolean => kind === 'name' || kind === 'person' || kind === 'other'

/** Lower-case parts that stand inside names. */
const nameParticles = new Set([
  'de',
  'la',
  'del',
  'der',
  'den',
  'van',
  'von',
  'di',
  'da',
  'dos',
  'du',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'y',
  'ter',
  '&',
])
/** Organisations whose name goes on after “of” or “for”. */
const ofNames =
  /^(?:university|department|bank|institute|chamber|house|ministry|board|college|school|church|centers?|council|association|federation|bureau|office|academy|museum|league|court|committee|party|times|commission|society|secretary|speaker|city|state|republic|kingdom|states|union|club|congress|district|foundation|project|journal|coalition|campaign|friends|sons|daughters|americans|citizens|women|people|alliance|fund|network|archbishop|bishop|prince|duke|director)$/

/** All phrases of the paragraph in order of their first token; an owner comes right after the phrase that contains it. */
export function findNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const found = phraseAt(tokens, at)
    phrases.push(...found)
    at = Math.max(at + 1, ...found.map((phrase) => phrase.to))
  }
  return phrases
}

function phraseAt(tokens: readonly Token[], at: number): NounPhrase[] {
  const first = tokens[at]
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return []
  if (pronounSubjects.has(first.lower)) return [{ kind: 'pronoun', from: at, to: at + 1, head: at, isPossessor: false }]
  if (first.lower === 'that' && !isDemonstrative(tokens, at)) return []
  if (standsAlone(tokens, at)) return [{ kind: 'pronoun', from: at, to: at + 1, head: at, isPossessor: false }]
  if (determiners.has(first.lower) || first.kind === 'number') return describedFrom(tokens, at, afterQuantifier(tokens, at))
  if (startsName(tokens, at)) return describedFrom(tokens, at, at)
  if (isPersonNoun(first.lower) || isOrganisationNoun(first.lower)) return describedFrom(tokens, at, at)
  return []
}

/** “that report”, and not “said that Keller”. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && before.sentence === tokens[at]?.sentence && !prepositions.has(before.lower) && !conjunctions.has(before.lower)) return false
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !next.isCapital &&
    !determiners.has(next.lower) &&
    !pronounSubjects.has(next.lower) &&
    !next.lower.endsWith('s')
  )
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isNameWord(tokens, at)) return false
  const before = tokens[at - 1]
  const isFirst = !before || before.sentence !== token.sentence
  if (!isFirst && before.kind !== 'quote') return true
  if (sentenceAdverbs.has(token.lower) || adverbs.has(token.lower)) return false
  const next = tokens[at + 1]
  const isOrdinary = /(?:ly|ing)$/.test(token.lower) || cueVerbs.has(token.lower)
  return (
    !isOrdinary ||
    next?.isCapital === true ||
    next?.kind === 'possessive' ||
    cueVerbs.has(next?.lower ?? '') ||
    auxiliaries.has(next?.lower ?? '')
  )
}

/** A capitalised word that is neither a function word nor a day; “Will said” and “From wrote” are names all the same. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || !token.isCapital) return false
  const { lower } = token
  if (timeWords.has(lower) || determiners.has(lower) || pronounSubjects.has(lower)) return false
  if (!prepositions.has(lower) && !conjunctions.has(lower) && !auxiliaries.has(lower)) return true
  const before = tokens[at - 1]
  return before !== undefined && before.sentence === token.sentence && cueVerbs.get(tokens[at + 1]?.lower ?? '')?.kind === 'speaking'
}

/** Reads modifiers and nouns from `start`; the phrase begins at `from`. Owners inside are phrases too. */
function describedFrom(tokens: readonly Token[], from: number, start: number): NounPhrase[] {
  const owners: NounPhrase[] = []
  let to = start
  for (;;) {
    const next = continuePhrase(tokens, from, to)
    if (next === to) break
    if (tokens[next - 1]?.kind === 'possessive' && to > from) owners.push(makePhrase(tokens, from, to, true))
    to = next
  }
  if (to === from || tokens[to - 1]?.kind === 'possessive') return owners
  if (to === start && start > from) return []
  return [makePhrase(tokens, from, to, false), ...owners]
}

const pronounLike = /^(?:another|some|many|several|few|most|both|one|two|three|this|those|others|all|each|none)$/

/** “Another said …”, “some say …”: a determiner before a verb, or before nothing, stands for a person. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (!pronounLike.test(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.sentence !== tokens[at]?.sentence) return true
  return (
    next.lower !== 'of' &&
    (cueVerbs.has(next.lower) || auxiliaries.has(next.lower) || prepositions.has(next.lower) || conjunctions.has(next.lower))
  )
}

/** “Hundreds of demonstrators”, “one of the officials”: the nouns follow “of”. */
function afterQuantifier(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower !== 'of') return at + 1
  return determiners.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
}

/** The index after the next token that belongs to the phrase; `to` itself when the phrase is at its end. */
function continuePhrase(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to]
  const last = tokens[to - 1]
  if (!token || (to > from && token.sentence !== last?.sentence)) return to
  if (token.kind === 'possessive') return to > from ? to + 1 : to
  if (token.kind === 'number') return to > from && (last?.kind === 'number' || determiners.has(last?.lower ?? '')) ? to + 1 : to
  if (token.kind === 'sign') return token.text === '&' && tokens[to + 1]?.isCapital ? to + 2 : to
  if (token.kind !== 'word') return to
  if (to === from) return to + 1
  if (isNameWord(tokens, to)) return to + 1
  if (token.isCapital)
    return timeWords.has(token.lower) && determiners.has(last?.lower ?? '') && tokens[to + 1]?.kind === 'word' ? to + 1 : to
  if (last?.isCapital && nameParticles.has(token.lower)) return tokens[to + 1]?.isCapital ? to + 2 : to
  if (last?.isCapital && joinsName(tokens, to)) return tokens[to + 1]?.lower === 'the' ? to + 3 : to + 2
  return continuesDescription(tokens, from, to) ? to + 1 : to
}

function joinsName(tokens: readonly Token[], to: number): boolean {
  const word = tokens[to]?.lower
  if (word !== 'of' && word !== 'for' && word !== 'on') return false
  const next = tokens[to + 1]?.lower === 'the' ? tokens[to + 2] : tokens[to + 1]
  return ofNames.test(tokens[to - 1]?.lower ?? '') && next !== undefined && isNameWord(tokens, tokens.indexOf(next, to))
}

/** Lower-case words go on with the phrase while they can be modifiers or nouns. */
function continuesDescription(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to]?.lower ?? ''
  const last = tokens[to - 1]
  const afterDeterminer = determiners.has(last?.lower ?? '') || last?.kind === 'possessive' || last?.kind === 'number'
  if (prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || pronounSubjects.has(word) || determiners.has(word))
    return afterDeterminer && word === 'one'
  if (word === 'that' || word === 'which' || word === 'whose' || word === 'to' || word === 'as') return false
  if (afterDeterminer) return true
  if (last?.isCapital && to - from > 1 && !isPersonNoun(last.lower) && genderOfName(tokens[from]?.lower ?? '') !== null) return false
  if (last?.isCapital && !isKnownNoun(word) && !hasNounAfter(tokens, to)) return false
  if (cueVerbs.has(word) && !isNounHere(tokens, to)) return false
  if (commonVerbs.has(word) || adverbs.has(word) || (word.endsWith('ly') && !isPersonNoun(word))) return false
  if (/(?:ed|ing)$/.test(word) && !hasNounAfter(tokens, to)) return false
  return true
}

/** “the campaign chair”, “a source close to”: cue words that are nouns when a noun, not a clause, follows. */
const isNounHere = (tokens: readonly Token[], to: number): boolean => {
  const word = tokens[to]?.lower ?? ''
  return (
    /^(?:report|reports|statement|claim|record|plan|press|host|question|email|post|tweet|text|campaign|challenge|charge|list|sign|title|program|figure|hammer|rule|state|view|voice)$/.test(
      word,
    ) && !(tokens[to + 1]?.kind === 'quote')
  )
}

const hasNounAfter = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to + 1]
  return next?.kind === 'word' && isKnownNoun(next.lower)
}

const isKnownNoun = (word: string): boolean => isPersonNoun(word) || isOrganisationNoun(word) || isDocumentNoun(word)

function makePhrase(tokens: readonly Token[], from: number, to: number, isPossessor: boolean): NounPhrase {
  const head = to - 1
  return { kind: kindOf(tokens, from, to), from, to, head, isPossessor }
}

function kindOf(tokens: readonly Token[], from: number, to: number): PhraseKind {
  const head = tokens[to - 1]
  if (!head) return 'other'
  if (determiners.has(tokens[from]?.lower ?? '') && to - from === 2 && (isPersonNoun(head.lower) || titles.has(head.lower))) return 'person'
  if (head.isCapital || (head.kind === 'word' && /-\p{Lu}/u.test(head.text))) {
    if (isOrganisationNoun(head.lower)) return 'organisation'
    return isPersonNoun(head.lower) && to - from > 1 && !titles.has(head.lower) ? 'person' : 'name'
  }
  if (isPersonNoun(head.lower)) return 'person'
  if (isOrganisationNoun(head.lower)) return 'organisation'
  return isDocumentNoun(head.lower) ? 'document' : 'other'
}
