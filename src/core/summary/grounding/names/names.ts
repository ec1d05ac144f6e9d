/** Finds the names in a line of a summary: people, firms, places, in Hangul or Latin letters. */
import { hangulNames } from './hangul-names'
import { latinNames } from './latin-names'
import type { NameFact } from './name-fact'

/** The names of a text, in order; a name with a title in its middle is two names. */
export function namesIn(text: string): NameFact[] {
  return [...latinNames(text), ...hangulNames(text)].toSorted((a, b) => a.start - b.start)
}
