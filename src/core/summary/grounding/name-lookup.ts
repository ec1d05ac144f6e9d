/** Whether a name stands in a sentence, in its own script or another. */
import { splitParticle } from '../../quotes/ko/particles'
import { comparable, holdsWords } from '../comparable'
import { otherNamesOf } from './known-names'
import type { NameFact } from './names'
import { hangulPhonemes, latinPhonemes } from './phonemes'
import { isPlace } from './place-names'
import { fewestConsonants, soundOf, soundsAlike, type Sound } from './sounds-alike'

/** What to look for in a sentence: a name, or one word of it. */
interface Wanted {
  text: string
  /** Its other names, where tables know them; comparable. */
  aliases: string[]
  /** How it may sound; empty when tables decide. */
  sounds: Sound[]
}

/** A name made ready to be looked for, once for all sentences. */
export interface WantedName {
  script: NameFact['script']
  whole: Wanted
  parts: Wanted[]
}

export interface NameIndex {
  /** Comparable text of the sentence. */
  text: string
  hangul: Sound[]
  latin: Sound[]
}

const longestName = 3
/** Korean family names whose usual spelling hides their sound. */
const surnameSounds: Record<string, string> = { lee: 'i', rhee: 'i', yi: 'i', lim: 'im', rim: 'im', roh: 'no', rho: 'no', park: 'bak' }

export function indexNames(sentence: string): NameIndex {
  return { text: comparable(sentence), hangul: hangulCandidates(sentence), latin: latinCandidates(sentence) }
}

export function wantName({ words, script }: NameFact): WantedName {
  return { script, whole: want(words, script), parts: words.map((word) => want([word], script)) }
}

function want(words: readonly string[], script: NameFact['script']): Wanted {
  const name = words.join(' ')
  const aliases = otherNamesOf(name).filter((alias) => alias.length > 1)
  return {
    text: comparable(name),
    aliases: aliases.map(comparable),
    sounds: isPlace(name) ? [] : orders(words).map((order) => soundIn(order, script)),
  }
}

/** False for names too short to be known again by their sound. */
export function canBeHeard({ words, script }: NameFact): boolean {
  return otherNamesOf(words.join(' ')).length > 0 || soundIn(words, script).consonants.length >= fewestConsonants
}

/** How much of the name the sentence has: all of it, a part that stands for it (a family name), or nothing. */
export function presence({ whole, parts, script }: WantedName, sentence: NameIndex): 'whole' | 'part' | 'none' {
  const others = script === 'latin' ? sentence.hangul : sentence.latin
  const isWritten = ({ text }: Wanted): boolean => holdsWords(sentence.text, text)
  const isOtherwise = ({ aliases, sounds }: Wanted): boolean =>
    aliases.some((alias) => holdsWords(sentence.text, alias)) || sounds.some((sound) => others.some((other) => soundsAlike(sound, other)))
  if (parts.every(isWritten) || isOtherwise(whole)) return 'whole'
  return parts.some((part) => isWritten(part) || isOtherwise(part)) ? 'part' : 'none'
}

const spelling = (word: string): string => surnameSounds[word.toLowerCase()] ?? word

const soundIn = (words: readonly string[], script: NameFact['script']): Sound =>
  soundOf(script === 'latin' ? latinPhonemes(words.map(spelling).join('')) : hangulPhonemes(words.join('')))

/** Min-su Kim is 김민수. */
function orders(words: readonly string[]): string[][] {
  const last = words.at(-1)
  return last !== undefined && words.length > 1 ? [[...words], [last, ...words.slice(0, -1)]] : [[...words]]
}

/**
 * Runs of up to three words, of which only the last may have a particle; it stands also without it. A single word stands
 * also cut after each syllable from the second on, as organisations lengthen their names.
 */
function hangulCandidates(sentence: string): Sound[] {
  const words = [...sentence.matchAll(/(?<![\d가-힣])[가-힣]+/g)].map((match) => match[0])
  return words.flatMap((first, from) => {
    const found = prefixesOf(first).map((prefix) => soundIn([prefix], 'hangul'))
    const isBare = (word: string): boolean => splitParticle(word).grammar === 'none'
    for (let to = from + 1; to < from + longestName && to < words.length && isBare(words[to - 1] ?? ''); to++) {
      const head = words.slice(from, to).join('')
      const last = words[to] ?? ''
      for (const ending of new Set([last, splitParticle(last).stem])) found.push(soundIn([head + ending], 'hangul'))
    }
    return found
  })
}

const prefixesOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(0, Math.min(word.length, index + 2)))

/** Runs of up to three capitalised words, and every single word: loan words are not names. */
function latinCandidates(sentence: string): Sound[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}]+(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*/gu)].map((match) => match[0].replace(/[’']s$/, ''))
  return words.flatMap((first, from) => {
    const found = [soundIn([first], 'latin')]
    const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')
    for (let to = from + 1; to < from + longestName && isCapital(words[to - 1]) && isCapital(words[to]); to++)
      found.push(soundIn(words.slice(from, to + 1), 'latin'))
    return found
  })
}
