/** In which sentences a name stands: as written, under another name of a table, or by its sound in the other script. */
import { comparable, holdsWords } from '../../comparable'
import { otherNamesOf } from './known-names'
import type { NameFact } from './name-fact'
import { isPlace } from './place-names'
import type { SoundIndex } from './sound-index'
import { fewestConsonants } from './sounds-alike'
import { spokenForm } from './spoken-form'

/** The texts to look in: comparable, with their sounds, which are indexed when first asked for. */
export interface NameSources {
  texts: readonly string[]
  sounds(script: NameFact['script']): SoundIndex
}

/** Worth of a sentence for a fact: all of it, a part that stands for it (a family name), or nothing. */
export const worth = { whole: 1, part: 0.5, none: 0 } as const

/** False for names that no table has and that are too short to be known again by their sound. */
export function canBeHeard({ words, script }: NameFact): boolean {
  return otherNamesOf(words.join(' ')).length > 0 || spokenForm(words, script).consonants.length >= fewestConsonants
}

/** The {@link worth} of each text for the name. Sounds are asked only when the name is written nowhere. */
export function nameWorth({ words, script }: NameFact, sources: NameSources): number[] {
  const parts = words.map(comparable)
  const written = sources.texts.map((text) => {
    const found = parts.filter((part) => holdsWords(text, part)).length
    if (found === parts.length) return worth.whole
    return found > 0 ? worth.part : worth.none
  })
  if (written.includes(worth.whole)) return written
  const whole = elsewhere(words, script, sources)
  const inPart = words.length > 1 ? words.map((word) => elsewhere([word], script, sources)) : []
  return written.map((known, index) => {
    if (whole.has(index)) return worth.whole
    return inPart.some((found) => found.has(index)) ? worth.part : known
  })
}

/** The texts that have the words under another name or in the other script. */
function elsewhere(words: readonly string[], script: NameFact['script'], { texts, sounds }: NameSources): Set<number> {
  const name = words.join(' ')
  const aliases = otherNamesOf(name)
    .filter((alias) => alias.length > 1)
    .map(comparable)
  const found = new Set(texts.flatMap((text, index) => (aliases.some((alias) => holdsWords(text, alias)) ? [index] : [])))
  // A place is known by its name: 인도 must not be heard in “into”.
  if (isPlace(name)) return found
  const other = sounds(script === 'latin' ? 'hangul' : 'latin')
  for (const order of orders(words)) for (const index of other.sentencesWith(spokenForm(order, script))) found.add(index)
  return found
}

/** Min-su Kim is 김민수. */
function orders(words: readonly string[]): string[][] {
  const last = words.at(-1)
  return last !== undefined && words.length > 1 ? [[...words], [last, ...words.slice(0, -1)]] : [[...words]]
}
