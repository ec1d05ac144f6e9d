/** Where a noun phrase may begin. */
import type { Token } from './tokens'
import { cueVerbs } from '../../../english/words/cue-verbs'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  sentenceAdverbs,
  timeWords,
} from '../../../english/words/function-words'
import { isPersonNoun } from '../../../english/words/people-words'
import { isVerb } from './verbs'
import { pronounLike } from '../../../english/words/name-words'

/** “that report”, and not “said that Keller”. */
export function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && before.sentence === tokens[at]?.sentence && !prepositions.has(before.lower) && !conjunctions.has(before.lower)) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.isCapital || next.lower.endsWith('s')) return false
  return !determiners.has(next.lower) && !pronounSubjects.has(next.lower)
}

/** “Another said …”, “some say …”: a determiner before a verb, or before nothing, stands for a person. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (!pronounLike.has(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.sentence !== tokens[at]?.sentence) return true
  return next.lower !== 'of' && [cueVerbs, auxiliaries, prepositions, conjunctions].some((words) => words.has(next.lower))
}

/** “state prosecutors”, “health officials”: a noun right before a plural of people, and no verb whose object they are. */
export function modifiesPeople(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word' || token.isCapital || !next?.lower.endsWith('s') || !isPersonNoun(next.lower)) return false
  if (
    /(?:ed|ing|ly|s)$/.test(token.lower) ||
    isVerb(token) ||
    [adverbs, prepositions, conjunctions, determiners, pronounSubjects].some((words) => words.has(token.lower))
  )
    return false
  return (
    before === undefined ||
    before.sentence !== token.sentence ||
    prepositions.has(before.lower) ||
    before.kind === 'sign' ||
    before.kind === 'quote'
  )
}

/** Where the nouns begin after a determiner: “one of the officials”, “hundreds of demonstrators”. */
export function afterQuantifier(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower !== 'of') return at + 1
  return determiners.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
}

/** True where a name begins; at the head of a sentence every word has a capital, so that more is asked there. */
export function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isNameWord(tokens, at)) return false
  const before = tokens[at - 1]
  if (before && before.sentence === token.sentence && before.kind !== 'quote') return true
  if (sentenceAdverbs.has(token.lower) || adverbs.has(token.lower)) return false
  const isOrdinary = /(?:ly|ing)$/.test(token.lower) || cueVerbs.has(token.lower)
  return !isOrdinary || goesOnLikeName(tokens[at + 1])
}

const goesOnLikeName = (next: Token | undefined): boolean =>
  next !== undefined && (next.isCapital || next.kind === 'possessive' || cueVerbs.has(next.lower) || auxiliaries.has(next.lower))

/** A capitalised word that is neither a function word nor a day; “Will said” and “From wrote” are names all the same. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || !token.isCapital) return false
  const { lower } = token
  if (isGivenNameHere(tokens, at)) return true
  if (isSeasonAsName(tokens, at)) return true
  if (timeWords.has(lower) || determiners.has(lower) || pronounSubjects.has(lower)) return false
  if (!prepositions.has(lower) && !conjunctions.has(lower) && !auxiliaries.has(lower)) return true
  return tokens[at - 1]?.sentence === token.sentence && cueVerbs.get(tokens[at + 1]?.lower ?? '')?.kind === 'speaking'
}

/** “Autumn Vale”: a season has no capital inside a sentence. */
const isSeasonAsName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:spring|summer|autumn|winter)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.isCapital === true

/** “said Per Vik”, “May Chen said”, “An Tran, the mayor,”: before a surname, and where somebody is expected who speaks. */
function isGivenNameHere(tokens: readonly Token[], at: number): boolean {
  const [before, token, surname, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (before?.sentence !== token?.sentence || surname?.kind !== 'word' || !surname.isCapital || token?.lower.endsWith('day')) return false
  if (determiners.has(token?.lower ?? '') && token?.lower !== 'an') return false
  const isSpoken = cueVerbs.get(before?.lower ?? '')?.kind === 'speaking'
  return (isSpoken || before?.kind === 'quote') && (after === undefined || /^[,.]$/.test(after.text) || cueVerbs.has(after.lower))
}
