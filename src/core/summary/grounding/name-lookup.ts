/** Whether a name stands in a sentence, in its own script or another. */
import { sameName } from '../../figures/same-name'
import { splitParticle } from '../../quotes/ko/particles'
import { comparable, holdsWords } from '../comparable'
import type { NameFact } from './names'
import { hangulPhonemes, latinPhonemes, type Phoneme } from './phonemes'
import { isPlace, namesOfPlace } from './place-names'
import { consonantsIn, fewestConsonants, soundsAlike } from './sounds-alike'

/** Words of a sentence that may be a name together, with their sound. */
interface Candidate {
  text: string
  phonemes: Phoneme[]
}

export interface NameIndex {
  /** Comparable text of the sentence. */
  text: string
  hangul: Candidate[]
  latin: Candidate[]
}

const longestName = 3
/** Korean family names whose usual spelling hides their sound. */
const surnameSounds: Record<string, string> = {
  lee: 'i',
  rhee: 'i',
  yi: 'i',
  lim: 'im',
  rim: 'im',
  roh: 'no',
  rho: 'no',
  park: 'bak',
  ryu: 'ryu',
}

export function indexNames(sentence: string): NameIndex {
  return { text: comparable(sentence), hangul: hangulCandidates(sentence), latin: latinCandidates(sentence) }
}

/** How much of the name the sentence has: all of it, a part that stands for it (a family name), or nothing. */
export function presence(name: NameFact, sentence: NameIndex): 'whole' | 'part' | 'none' {
  const found = name.words.filter((word) => holdsWords(sentence.text, comparable(word)))
  if (found.length === name.words.length || isInOtherScript(name.words, name.script, sentence)) return 'whole'
  const isPart = found.length > 0 || name.words.some((word) => isInOtherScript([word], name.script, sentence))
  return isPart ? 'part' : 'none'
}

function isInOtherScript(words: readonly string[], script: NameFact['script'], sentence: NameIndex): boolean {
  const name = words.join(' ')
  const places = namesOfPlace(name)
  if (places.length > 0) return places.some((place) => place.length > 1 && holdsWords(sentence.text, comparable(place)))
  const candidates = script === 'latin' ? sentence.hangul : sentence.latin
  return orders(words).some((order) => {
    const phonemes = soundOf(order, script)
    return candidates.some((candidate) => soundsAlike(phonemes, candidate.phonemes) || sameName(name, candidate.text))
  })
}

const soundOf = (words: readonly string[], script: NameFact['script']): Phoneme[] =>
  script === 'latin' ? latinPhonemes(words.map(spelling).join('')) : hangulPhonemes(words.join(''))

/** False for names too short to be known again by their sound. */
export function canBeHeard({ words, script }: NameFact): boolean {
  return isPlace(words.join(' ')) || consonantsIn(soundOf(words, script)) >= fewestConsonants
}

const spelling = (word: string): string => surnameSounds[word.toLowerCase()] ?? word

/** Min-su Kim is 김민수. */
function orders(words: readonly string[]): string[][] {
  const last = words.at(-1)
  return last !== undefined && words.length > 1 ? [[...words], [last, ...words.slice(0, -1)]] : [[...words]]
}

/** Runs of up to three words; the last one also without its particle, and cut after each syllable from the second on. */
function hangulCandidates(sentence: string): Candidate[] {
  const words = [...sentence.matchAll(/[가-힣]+/g)].map((match) => match[0])
  return words.flatMap((_, from) => {
    const found: Candidate[] = []
    for (let length = 1; length <= longestName && from + length <= words.length; length++) {
      const head = words.slice(from, from + length - 1)
      const last = words[from + length - 1] as string
      for (const ending of endingsOf(last, length))
        found.push({ text: [...head, ending].join(' '), phonemes: hangulPhonemes(head.join('') + ending) })
    }
    return found
  })
}

function endingsOf(word: string, length: number): string[] {
  const { stem } = splitParticle(word)
  if (length > 1) return [...new Set([word, stem])]
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(0, Math.min(word.length, index + 2)))
}

function latinCandidates(sentence: string): Candidate[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}]+(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*/gu)].map((match) => match[0].replace(/[’']s$/, ''))
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, words.length - from) }, (_unused, index) => words.slice(from, from + index + 1)).map(
      (run) => ({
        text: run.join(' '),
        phonemes: latinPhonemes(run.map(spelling).join('')),
      }),
    ),
  )
}
