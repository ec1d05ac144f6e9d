/** Where in a sentence a name stands, in whatever writing. */
import { otherNamesOf } from './known-names'
import type { NameFact } from './name-fact'
import { romanizedName } from './romanized'
import { soundsAlike, type Sound } from './sounds-alike'
import { spokenForm } from './spoken-form'

const word = /[\p{L}\p{N}]+(?:[-’'.](?=\p{L})[\p{L}]+)*/gu
const longestWord = 12

/** Offsets at which the name, or one of its words, stands in a text that is known to have it; empty when it cannot be told. */
export function offsetsOf({ words, script }: NameFact, text: string): number[] {
  const name = words.join(' ')
  const written = [name, ...otherNamesOf(name)].flatMap((one) => occurrences(text, one))
  if (written.length > 0) return [...new Set(written)]
  const parts = words.flatMap((part) => occurrences(text, part))
  if (parts.length > 0) return parts
  const korean = romanizedName(words)
  if (korean) return [...text.matchAll(new RegExp(`(?<![가-힣])(?:${korean.surnames.join('|')})`, 'g'))].map(({ index }) => index)
  const sounds = [words, ...words.map((part) => [part])].map((form) => spokenForm(form, script))
  return [...text.matchAll(word)].filter(({ 0: letters }) => isHeardIn(letters, sounds)).map(({ index }) => index)
}

function occurrences(text: string, words: string): number[] {
  if (words.length < 2) return []
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function isHeardIn(letters: string, sounds: readonly Sound[]): boolean {
  const script = /[가-힣]/.test(letters) ? 'hangul' : 'latin'
  const longest = Math.min(letters.length, longestWord)
  const forms =
    script === 'latin' ? [letters] : Array.from({ length: Math.max(1, longest - 1) }, (_, cut) => letters.slice(0, longest - cut))
  return forms.some((form) => sounds.some((sound) => soundsAlike(sound, spokenForm([form], script))))
}
