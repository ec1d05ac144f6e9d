/** What speaks for a name being a person's, and not a place's, a body's or a product's. */
import { humanBelongings, humanVerbs } from '../../../english/words/human-words'
import { isGivenName } from '../../../english/words/first-names'
import { auxiliaries } from '../../../english/words/function-words'
import type { PersonName } from '../reading/names'
import type { Token } from '../reading/tokens'
import { afterAge } from './position-after'

/** How much each sign says; one is counted once, however often it is seen. */
const weights = {
  'a given name': 3,
  'an office or title': 3,
  'an age': 3,
  'somebody “who”': 3,
  introduced: 3,
  'does what people do': 2,
  'has what people have': 2,
  'named again by the surname': 1,
  speaks: 1,
  'stands where bodies stand': -3,
  'written as things are': -3,
  'begins with an ordinary word': -3,
} as const

export type PersonSign = keyof typeof weights

/** From this sum on a name is surely a person's. */
const enough = 2

export const isSurelyPerson = (signs: ReadonlySet<PersonSign>): boolean => sumOf(signs) >= enough

/** More speaks against it than for it. */
export const isHardlyPerson = (signs: ReadonlySet<PersonSign>): boolean => sumOf(signs) < 0

function sumOf(signs: ReadonlySet<PersonSign>): number {
  let sum = 0
  for (const sign of signs) sum += weights[sign]
  return sum
}

/** “NovaGPT”, “Novalab AI”, and not “McCarthy”, “O’Neill” or “J.D.” */
const isTrademark = (word: string): boolean => /^\p{Lu}{2,}$|\p{Ll}{3}\p{Lu}|\p{N}/u.test(word)

/** The signs in the words of a name and round it; offices and introductions are found elsewhere. */
export function signsOf(tokens: readonly Token[], name: PersonName): PersonSign[] {
  const signs: PersonSign[] = []
  if (tokens.slice(name.from, name.to).some(({ text }) => isTrademark(text))) signs.push('written as things are')
  const next = (offset: number): Token | undefined => {
    const token = tokens[name.to + offset]
    return token?.sentence === tokens[name.from]?.sentence ? token : undefined
  }
  if (name.words.length > 1 && isGivenName(name.words[0]?.split('-')[0] ?? '')) signs.push('a given name')
  if (afterAge(tokens, name.to) !== null) signs.push('an age')
  if (next(Number(next(0)?.text === ','))?.lower === 'who') signs.push('somebody “who”')
  const verb = auxiliaries.has(next(0)?.lower ?? '') ? next(1) : next(0)
  if (verb && !verb.isCapital && humanVerbs.has(verb.lower)) signs.push('does what people do')
  if (next(0)?.kind === 'possessive' && humanBelongings.has(next(1)?.lower ?? '')) signs.push('has what people have')
  return signs
}
