/** How far a noun phrase goes, word by word. */
import { isNameWord } from './phrase-starts'
import type { Token } from './tokens'
import { cueVerbs } from '../../../english/words/cue-verbs'
import { genderOfName } from '../../../english/words/first-names'
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
  pronounSubjects,
  timeWords,
} from '../../../english/words/function-words'
import { cueNouns, followingAdjectives, nameParticles, nounsBeforeOf } from '../../../english/words/name-words'
import { isDocumentNoun, isOrganisationNoun, isPersonNoun } from '../../../english/words/people-words'

/** Longest phrase, in words. */
const reach = 40

/** The index after the next token that belongs to the phrase `from`–`to`; `to` itself when the phrase is at its end. */
export function continuePhrase(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to]
  const last = to > from ? tokens[to - 1] : undefined
  if (!token || to - from >= reach || (last && token.sentence !== last.sentence)) return to
  if (token.kind === 'possessive') return last ? to + 1 : to
  if (token.kind === 'number') return last?.kind === 'number' || determiners.has(last?.lower ?? '') ? to + 1 : to
  if (token.kind === 'sign') return token.text === '&' && tokens[to + 1]?.isCapital ? to + 2 : to
  if (token.kind !== 'word') return to
  if (!last || isNameWord(tokens, to)) return to + 1
  if (token.isCapital) return isDayAsModifier(tokens, to) ? to + 1 : to
  if (last.isCapital && nameParticles.has(token.lower)) return afterParticles(tokens, to)
  if (last.isCapital && joinsName(tokens, to)) return tokens[to + 1]?.lower === 'the' ? to + 3 : to + 2
  return continuesDescription(tokens, from, to) ? to + 1 : to
}

/** “Erik van der Meer” */
function afterParticles(tokens: readonly Token[], at: number): number {
  const name = nameParticles.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return tokens[name]?.isCapital ? name + 1 : at
}

/** “a Wednesday editorial” */
const isDayAsModifier = (tokens: readonly Token[], at: number): boolean =>
  timeWords.has(tokens[at]?.lower ?? '') && determiners.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.kind === 'word'

/** “University of Harrow”, “Institute for the Tides” */
function joinsName(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|for|on)$/.test(tokens[at]?.lower ?? '') || !nounsBeforeOf.has(tokens[at - 1]?.lower ?? '')) return false
  return isNameWord(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)
}

/** Lower-case words go on with the phrase while they can be modifiers or nouns. */
function continuesDescription(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to]?.lower ?? ''
  const last = tokens[to - 1]
  const isModified = determiners.has(last?.lower ?? '') || last?.kind === 'possessive' || last?.kind === 'number'
  if (isClosedClass(word)) return isModified && word === 'one'
  if (isModified) return last?.kind !== 'number' || !cueVerbs.has(word) || cueNouns.has(word)
  if (isVerbOfOne(tokens, to)) return false
  if (followingAdjectives.has(word) && isPersonNoun(last?.lower ?? '')) return false
  if (last?.isCapital && !followsName(tokens, from, to)) return false
  if (cueVerbs.has(word) && !(cueNouns.has(word) && tokens[to + 1]?.kind !== 'quote')) return false
  if (commonVerbs.has(word) || adverbs.has(word) || (word.endsWith('ly') && !isPersonNoun(word))) return false
  return !/(?:ed|ing)$/.test(word) || hasNounAfter(tokens, to)
}

const closedClasses = [prepositions, conjunctions, auxiliaries, pronounSubjects, determiners]
const isClosedClass = (word: string): boolean => closedClasses.some((words) => words.has(word)) || /^(?:which|whose)$/.test(word)

/** “a waiter recognizes her”, and not “a patient rights group”: a verb no list has, after one person. */
function isVerbOfOne(tokens: readonly Token[], at: number): boolean {
  const [last = '', word = ''] = [tokens[at - 1]?.lower, tokens[at]?.lower]
  return isPersonNoun(last) && !last.endsWith('s') && /[^s]s$/.test(word) && !isKnownNoun(word) && !hasNounAfter(tokens, at)
}

/** “Novalab chief”, “Trump aides”; but after a person's name a noun begins something else: “named Priya Raman chief executive”. */
function followsName(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  const isPerson = to - from > 1 && !isPersonNoun(last) && genderOfName(tokens[from]?.lower ?? '') !== null
  return !isPerson && (isKnownNoun(tokens[to]?.lower ?? '') || hasNounAfter(tokens, to))
}

function hasNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && isKnownNoun(next.lower)
}

const isKnownNoun = (word: string): boolean => isPersonNoun(word) || isOrganisationNoun(word) || isDocumentNoun(word)
