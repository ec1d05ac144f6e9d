/** Finds the noun phrases of a paragraph: pronouns, names with their titles, and described people, bodies and documents. */
import { continuePhrase } from './phrase-ends'
import { afterQuantifier, isDemonstrative, modifiesPeople, standsAlone, startsName } from './phrase-starts'
import type { Token } from './tokens'
import { determiners, pronounSubjects } from '../../../english/words/function-words'
import { isDocumentNoun, isOrganisationNoun, isPersonNoun, titles } from '../../../english/words/people-words'

type PhraseKind = 'pronoun' | 'name' | 'person' | 'organisation' | 'document' | 'other'

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

/** Words and phrases, before it is known which verbs report speech. */
export interface Phrased {
  tokens: readonly Token[]
  phrases: readonly NounPhrase[]
  /** For each token, the index of the outermost phrase that holds it, or -1. */
  phraseOf: readonly number[]
}

/** A phrase that may hold a person's name. */
export const canName = ({ kind }: NounPhrase): boolean => kind === 'name' || kind === 'person' || kind === 'other'

/** “WASHINGTON — ”, “HALDEN, Oct 14” */
export const isDateline = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  from === 0 && /^[,(—–-]$/.test(tokens[to]?.text ?? '') && tokens[0]?.text === tokens[0]?.text.toUpperCase()

/** The words of a paragraph with their phrases. */
export function findPhrases(tokens: readonly Token[]): Phrased {
  const phrases = findNounPhrases(tokens)
  return { tokens, phrases, phraseOf: outermostPhrases(tokens, phrases) }
}

/** All phrases of the paragraph in order of their first token; an owner comes right after the phrase that contains it. */
function findNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const found = phrasesAt(tokens, at)
    phrases.push(...found)
    at = Math.max(at + 1, found[0]?.to ?? 0)
  }
  return phrases
}

function phrasesAt(tokens: readonly Token[], at: number): NounPhrase[] {
  const first = tokens[at]
  if (!first || (first.kind !== 'word' && first.kind !== 'number')) return []
  if (first.lower === 'that' && !isDemonstrative(tokens, at)) return []
  const isRelayed = /^(?:him|her|them)$/.test(first.lower) && tokens[at + 1]?.lower === 'as'
  if (isRelayed || pronounSubjects.has(first.lower) || standsAlone(tokens, at))
    return [{ kind: 'pronoun', from: at, to: at + 1, head: at, isPossessor: false }]
  const isDeterminer = determiners.has(first.lower) && !startsName(tokens, at)
  if (isDeterminer || first.kind === 'number') return readPhrases(tokens, at, afterQuantifier(tokens, at))
  const isNoun = isPersonNoun(first.lower) || isOrganisationNoun(first.lower) || modifiesPeople(tokens, at)
  return startsName(tokens, at) || isNoun ? readPhrases(tokens, at, at) : []
}

/** Reads modifiers and nouns from `start`; the phrase begins at `from`. Owners inside are phrases too. */
function readPhrases(tokens: readonly Token[], from: number, start: number): NounPhrase[] {
  const owners: NounPhrase[] = []
  let to = start
  for (let next = continuePhrase(tokens, from, to); next > to; next = continuePhrase(tokens, from, to)) {
    if (tokens[next - 1]?.kind === 'possessive') owners.push(makePhrase(tokens, from, to, true))
    to = next
  }
  if (to === from || tokens[to - 1]?.kind === 'possessive') return owners.toReversed()
  return to === start ? [] : [makePhrase(tokens, from, to, false), ...owners]
}

const makePhrase = (tokens: readonly Token[], from: number, to: number, isPossessor: boolean): NounPhrase => ({
  kind: kindOf(tokens, from, to),
  from,
  to,
  head: to - 1,
  isPossessor,
})

function kindOf(tokens: readonly Token[], from: number, to: number): PhraseKind {
  const head = tokens[to - 1]
  if (!head) return 'other'
  const isPerson = isPersonNoun(head.lower)
  const isTitle = titles.has(head.lower)
  if (determiners.has(tokens[from]?.lower ?? '') && to - from === 2 && (isPerson || isTitle)) return 'person'
  if (head.isCapital || /-\p{Lu}/u.test(head.text)) {
    if (isOrganisationNoun(head.lower)) return 'organisation'
    return isPerson && !isTitle && (to - from > 1 || head.lower.endsWith('s')) ? 'person' : 'name'
  }
  if (isPerson) return 'person'
  if (isOrganisationNoun(head.lower)) return 'organisation'
  return isDocumentNoun(head.lower) ? 'document' : 'other'
}

function outermostPhrases(tokens: readonly Token[], phrases: readonly NounPhrase[]): number[] {
  const phraseOf: number[] = Array.from({ length: tokens.length }, () => -1)
  for (const [index, phrase] of phrases.entries())
    for (let at = phrase.from; at < phrase.to; at++) if (phraseOf[at] === -1) phraseOf[at] = index
  return phraseOf
}
