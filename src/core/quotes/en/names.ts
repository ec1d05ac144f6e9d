/** Takes a name phrase apart: the name itself, and the titles and descriptions that stand before it. */
import type { NounPhrase } from './noun-phrases'
import type { Token } from './tokens'
import { determiners } from './words/function-words'
import { nameParticles } from './words/name-words'
import { isPersonNoun, titles } from './words/people-words'
import { genderOfName, isGivenName, type Gender } from './words/first-names'

export interface PersonName {
  /** Token indices of the name without titles, end-exclusive. */
  from: number
  to: number
  /** Its words, lower case, initials and suffixes left out. */
  words: readonly string[]
  surname: string
  gender: Gender | null
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'inc', 'ltd'])
const maleTitles = new Set([
  'mr',
  'sir',
  'lord',
  'congressman',
  'chairman',
  'king',
  'prince',
  'councilman',
  'spokesman',
  'father',
  'brother',
  'imam',
  'rabbi',
])
const femaleTitles = new Set([
  'mrs',
  'ms',
  'miss',
  'dame',
  'lady',
  'congresswoman',
  'chairwoman',
  'queen',
  'princess',
  'councilwoman',
  'spokeswoman',
  'sister',
])

/** “Dean Moss” is a man, “Dean of Students” is not. */
export const isTitle = (word: string): boolean => (titles.has(word) || isPersonNoun(word)) && !isGivenName(word)

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
  while (from < to - 1 && !tokens[from]?.isCapital && tokens[from]?.lower !== 'al') from++
  const words = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .filter((word) => word.length > 1 && !/^.\.$/.test(word) && !suffixes.has(word))
  const surname = words.at(-1)
  return surname === undefined ? null : { from, to, words, surname, gender: genderOf(tokens[from - 1]?.lower, words) }
}

function isNamePart(tokens: readonly Token[], at: number, phrase: NounPhrase): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' && token?.text !== '&') return false
  if (determiners.has(token.lower)) return false
  return token.isCapital || (nameParticles.has(token.lower) && at > phrase.from && tokens[at + 1]?.isCapital === true)
}

function genderOf(title: string | undefined, words: readonly string[]): PersonName['gender'] {
  if (title !== undefined && maleTitles.has(title)) return 'male'
  if (title !== undefined && femaleTitles.has(title)) return 'female'
  return words.length > 1 ? genderOfName(words[0]?.split('-')[0] ?? '') : null
}
