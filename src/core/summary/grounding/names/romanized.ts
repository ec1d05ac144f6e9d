/** Korean names in Latin letters, in any of their usual spellings: Seo Jin-woo, Jin-woo Suh. */
import { hangulPhonemes, latinPhonemes, type Phoneme } from './phonemes'
import { sameConsonant } from './sounds-alike'
import { surnamesSpelt } from './surname-spellings'

export interface RomanizedName {
  /** The syllables the family name may be written with. */
  surnames: readonly string[]
  /** Phonemes of each syllable of the given name. */
  given: readonly Phoneme[][]
}

/** A family name and a hyphenated given name, in either order; null for names of another shape. */
export function romanizedName(words: readonly string[]): RomanizedName | null {
  const given = words.find((word) => /^[A-Z][a-z]+-[A-Za-z][a-z]+$/.test(word))
  const family = words.find((word) => word !== given)
  const surnames = surnamesSpelt(family ?? '')
  if (words.length !== 2 || given === undefined || surnames.length === 0) return null
  return { surnames, given: given.split('-').map(latinPhonemes) }
}

/** How a Hangul text has the name: in `whole`, by the family name before a title, or not at all. */
export function romanizedIn(text: string, { surnames, given }: RomanizedName): 'whole' | 'family' | null {
  const family = surnames.join('|')
  for (const [, syllables = ''] of text.matchAll(new RegExp(`(?<![가-힣])(?:${family})([가-힣]{${given.length}})`, 'g')))
    if (given.every((phonemes, at) => sameSyllable(phonemes, hangulPhonemes(syllables[at] ?? '')))) return 'whole'
  return new RegExp(`(?<![가-힣])(?:${family})(?= [가-힣]|씨)`).test(text) ? 'family' : null
}

function sameSyllable(latin: readonly Phoneme[], hangul: readonly Phoneme[]): boolean {
  const consonants = (phonemes: readonly Phoneme[]): string[] =>
    phonemes.flatMap((phoneme) => ('consonant' in phoneme ? [phoneme.consonant] : []))
  const vowels = (phonemes: readonly Phoneme[]): string => phonemes.map((phoneme) => ('vowels' in phoneme ? phoneme.vowels : '')).join('')
  const [first, second] = [consonants(latin), consonants(hangul)]
  const sameFrame = first.length === second.length && first.every((one, at) => sameConsonant(one, second[at] ?? ''))
  const heard = vowels(hangul)
  return sameFrame && (heard === '' || Array.from(vowels(latin)).some((vowel) => heard.includes(vowel)))
}
