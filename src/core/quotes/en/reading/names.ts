/** Takes a name phrase apart: the name itself, and the titles and descriptions that stand before it. */
import type { NounPhrase } from './noun-phrases'
import type { Token } from './tokens'
import { isOwnerInName } from './organisation-names'
import { determiners } from '../../../english/words/function-words'
import { nameParticles } from '../../../english/words/name-words'
import { irregularPeople, isPersonNoun, titles } from '../../../english/words/people-words'
import { genderOfName, genderOfNoun, isGivenName, type Gender } from '../../../english/words/first-names'

export interface PersonName {
  /** Token indices of the name without titles, end-exclusive. */
  from: number
  to: number
  /** Its words, lower case, initials and suffixes left out. */
  words: readonly string[]
  surname: string
  gender: Gender | null
}

/** Belong to the title after them: Health Secretary, Majority Leader. */
const beforeTitles = new Set(
  'health state press house senate foreign defense finance interior treasury prime majority minority first'.split(' '),
)

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'inc', 'ltd'])
/** “Dean Moss” is a man, “Dean of Students” is not; “Team Orbit” and “World Health Forum” are names as a whole. */
export const isTitle = (word: string): boolean =>
  (titles.has(word) || isPersonNoun(word)) && !isGivenName(word) && !irregularPeople.has(word) && !beforeTitles.has(word)

/** The name in a phrase of capitalised words; null when nothing but titles is left. */
export function nameIn(tokens: readonly Token[], phrase: NounPhrase): PersonName | null {
  const { to } = phrase
  let from = to
  while (from > phrase.from && isNamePart(tokens, from - 1, phrase)) from--
  for (let at = to - 2; at >= from; at--) {
    if (!isTitle(tokens[at]?.lower ?? '')) continue
    from = at + 1
    break
  }
  if (isOpeningVerb(tokens, from) && from < to - 1) from++
  if (/^(?:of|for|on)$/.test(tokens[from - 1]?.lower ?? '')) from = afterBody(tokens, from, to)
  while (from < to - 1 && !tokens[from]?.isCapital && tokens[from]?.lower !== 'al') from++
  const words = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .filter((word) => word.length > 1 && !/^(?:.\.$|[“"‘'])/.test(word) && !suffixes.has(word))
  const surname = words.at(-1)
  return surname === undefined ? null : { from, to, words, surname, gender: genderOf(tokens[from - 1]?.lower, words) }
}

/** “Greeting Vale at the gate”: a verb that opens the sentence is no part of the name. */
function isOpeningVerb(tokens: readonly Token[], at: number): boolean {
  const { lower = '', sentence } = tokens[at] ?? {}
  return tokens[at - 1]?.sentence !== sentence && /\p{L}{3}(?:ing|ed)$/u.test(lower) && !isGivenName(lower)
}

/** “Director of Public Works Ana Maria Roe”: the name begins at the given name, behind the office's own. */
function afterBody(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) if (tokens[at]?.lower.split('-').some(isGivenName)) return at
  return from
}

function isNamePart(tokens: readonly Token[], at: number, phrase: NounPhrase): boolean {
  const token = tokens[at]
  if (isOwnerInName(tokens, at)) return at > phrase.from
  if (token?.kind !== 'word' && token?.text !== '&') return false
  if (determiners.has(token.lower)) return false
  if (token.isCapital) return true
  const next = tokens[at + 1]
  return nameParticles.has(token.lower) && at > phrase.from && (next?.isCapital === true || nameParticles.has(next?.lower ?? ''))
}

function genderOf(title: string | undefined, words: readonly string[]): PersonName['gender'] {
  return genderOfNoun(title ?? '') ?? (words.length > 1 ? genderOfName(words[0]?.split('-')[0] ?? '') : null)
}
