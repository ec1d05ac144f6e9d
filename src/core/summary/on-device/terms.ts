/**
 * The terms a sentence is compared by. Korean words lose their particles and become pairs of syllables, which join
 * 항만노동자 with 노동자는 without a dictionary; English words lose their endings; figures stay whole.
 */
import { splitParticle } from '../../korean/particles'
import { englishStopWords } from './stop-words'

const words = /[\p{L}\p{N}]+/gu
const hangul = /[가-힣]/

/** The terms of a text, in order, with repetitions. Linear in its length. */
export function termsOf(text: string): string[] {
  const found = text.normalize('NFC').toLowerCase().match(words) ?? []
  return found.flatMap((word) => (hangul.test(word) ? syllablePairs(stemOf(word)) : englishTerm(word)))
}

/** 연구진은 → 연구진; at least two syllables stay. */
function stemOf(word: string): string {
  const { stem } = splitParticle(word)
  return stem.length >= 2 ? stem : word
}

function syllablePairs(word: string): string[] {
  if (word.length < 2) return [word]
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))
}

function englishTerm(word: string): string[] {
  if (englishStopWords.has(word) || word.length < 2) return /\d/.test(word) ? [word] : []
  return [word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word]
}
