/** Whether a Hangul and a Latin name may be one name: an edit distance in which vowels count little and consonants much. */
import type { Phoneme } from './phonemes'

const costOf = { consonant: 1, silent: 0.1, vowelMissing: 0.2, vowelOther: 0.35, mismatch: 1.4 }
/** With fewer consonants nearly everything sounds alike. */
export const fewestConsonants = 2
/** Cost a name may have, by the number of its consonants; each further one allows as much more. */
const allowances = [0, 0, 0.4, 0.7]
const allowancePerConsonant = 0.25
const allowance = (consonants: number): number => allowances[consonants] ?? allowancePerConsonant * consonants

/** Phonemes, and their consonants alone for a first look: those always heard, and those that may be silent. */
export interface Sound {
  phonemes: readonly Phoneme[]
  consonants: string
  silent: string
}

export function soundOf(phonemes: readonly Phoneme[]): Sound {
  const heard = (silent: boolean): string =>
    phonemes.map((phoneme) => ('consonant' in phoneme && (phoneme.mayBeSilent ?? false) === silent ? phoneme.consonant : '')).join('')
  return { phonemes, consonants: heard(false), silent: heard(true) }
}

/** True when the second may be the first in another script. */
export function soundsAlike(name: Sound, other: Sound): boolean {
  const count = name.consonants.length
  const fewer = other.consonants.length - (count + name.silent.length)
  const more = count - (other.consonants.length + other.silent.length)
  if (count < fewestConsonants || Math.max(fewer, more) > 1) return false
  const most = allowance(count)
  const isHeard = consonantsMissing(name.consonants, other.consonants + other.silent) <= most
  return isHeard && distance(name.phonemes, other.phonemes) <= most
}

/** How many of the first's consonants the second has not, wherever they stand: never more than the distance. */
function consonantsMissing(name: string, other: string): number {
  let rest = other
  let missing = 0
  for (const consonant of name) {
    const at = Array.from(rest).findIndex((one) => sameConsonant(consonant, one))
    if (at < 0) missing++
    else rest = rest.slice(0, at) + rest.slice(at + 1)
  }
  return missing
}

function distance(a: readonly Phoneme[], b: readonly Phoneme[]): number {
  let row = [0]
  for (const phoneme of b) row.push((row.at(-1) ?? 0) + missing(phoneme))
  for (const first of a) {
    const next = [(row[0] ?? 0) + missing(first)]
    for (const [index, second] of b.entries()) {
      const replaced = (row[index] ?? 0) + difference(first, second)
      const dropped = (row[index + 1] ?? 0) + missing(first)
      const added = (next[index] ?? 0) + missing(second)
      next.push(Math.min(replaced, dropped, added))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function missing(phoneme: Phoneme): number {
  if ('vowels' in phoneme) return costOf.vowelMissing
  return phoneme.mayBeSilent ? costOf.silent : costOf.consonant
}

function difference(a: Phoneme, b: Phoneme): number {
  if ('consonant' in a && 'consonant' in b) return sameConsonant(a.consonant, b.consonant) ? 0 : costOf.mismatch
  if ('vowels' in a && 'vowels' in b) return Array.from(a.vowels).some((vowel) => b.vowels.includes(vowel)) ? 0 : costOf.vowelOther
  return Infinity
}

export const sameConsonant = (a: string, b: string): boolean =>
  a === b || (a === 'S' && 'stk'.includes(b)) || (b === 'S' && 'stk'.includes(a))
