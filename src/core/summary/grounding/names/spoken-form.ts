/** A name as it is heard, in either script. */
import { hangulPhonemes, latinPhonemes } from './phonemes'
import { soundOf, type Sound } from './sounds-alike'

export type Script = 'hangul' | 'latin'

/** Korean family names whose usual spelling hides their sound. */
const surnameSounds: Record<string, string> = { lee: 'i', rhee: 'i', yi: 'i', lim: 'im', rim: 'im', roh: 'no', rho: 'no', park: 'bak' }

const spelling = (word: string): string => surnameSounds[word.toLowerCase()] ?? word

export function spokenForm(words: readonly string[], script: Script): Sound {
  return soundOf(script === 'latin' ? latinPhonemes(words.map(spelling).join('')) : hangulPhonemes(words.join('')))
}
