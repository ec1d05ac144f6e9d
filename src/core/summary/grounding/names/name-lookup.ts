/** In which sentences a name stands: as written, under another name of a table, or by its sound in the other script. */
import { comparable, holdsWords } from '../../comparable'
import { otherNamesOf } from './known-names'
import type { NameFact } from './name-fact'
import { isPlace } from './place-names'
import { romanizedIn, romanizedName } from './romanized'
import type { SoundIndex } from './sound-index'
import { fewestConsonants } from './sounds-alike'
import { spokenForm } from './spoken-form'
import { surnamesSpelt } from './surname-spellings'

/** The texts to look in: comparable, with their sounds, which are indexed when first asked for. */
export interface NameSources {
  texts: readonly string[]
  /** For each text the first letters of its names of several words, in small letters: `wto`. */
  initials: readonly ReadonlySet<string>[]
  sounds(script: NameFact['script']): SoundIndex
}

/** Worth of a sentence for a fact: all of it, a part that stands for it (a family name), or nothing. */
export const worth = { whole: 1, part: 0.5, none: 0 } as const

/** False for names that no table has and that are too short to be known again by their sound. */
export function canBeHeard({ words, script }: NameFact): boolean {
  return otherNamesOf(words.join(' ')).length > 0 || spokenForm(words, script).consonants.length >= fewestConsonants
}

/** True for a name that is only letters: KBO. Whoever writes the name out, in whatever language, need not write them. */
export const isAcronym = ({ words }: NameFact): boolean => words.length === 1 && lettersAlone.test(words[0] ?? '')
const lettersAlone = /^[A-Z]{2,6}$/
/** Min-su: alone it stands for nobody. */
const isGivenName = (word: string): boolean => /^[A-Z][a-z]+-[a-z]+$/.test(word)

const worthByHow = { whole: worth.whole, family: worth.part, none: worth.none } as const

/** The {@link worth} of each text for the name. Sounds are asked only when the name is written nowhere, or is also written in another way. */
export function nameWorth({ words, script }: NameFact, sources: NameSources): number[] {
  const parts = words.map(comparable)
  const written = sources.texts.map((text) => {
    const found = parts.filter((part) => holdsWords(text, part)).length
    if (found === parts.length) return worth.whole
    return found > 0 ? worth.part : worth.none
  })
  const isKnown = otherNamesOf(words.join(' ')).length > 0
  if (written.includes(worth.whole) && !isKnown && !lettersAlone.test(words.join(' '))) return written
  const korean = script === 'latin' && !isKnown ? romanizedName(words) : null
  if (korean) return sources.texts.map((text, index) => Math.max(written[index] ?? 0, worthByHow[romanizedIn(text, korean) ?? 'none']))
  const whole = elsewhere(words, script, sources)
  const byWord = words.length > 1 ? words.map((word) => (isGivenName(word) ? new Set<number>() : elsewhere([word], script, sources))) : []
  return written.map((known, index) => {
    if (whole.has(index)) return worth.whole
    const found = byWord.filter((places, at) => places.has(index) || holdsWords(sources.texts[index] ?? '', parts[at] ?? '')).length
    if (found > 0 && found === words.length) return worth.whole
    return found > 0 ? worth.part : known
  })
}

/** The texts that have the words under another name or in the other script. */
function elsewhere(words: readonly string[], script: NameFact['script'], sources: NameSources): Set<number> {
  const name = words.join(' ')
  const aliases = otherNamesOf(name).map(comparable)
  const letters = name.toLowerCase()
  const surnames = script === 'latin' ? surnamesSpelt(name) : []
  const holds = (text: string, index: number): boolean =>
    aliases.some((alias) => (alias.length > 1 ? holdsWords(text, alias) : standsAlone(text, alias))) ||
    (sources.initials[index]?.has(letters) ?? false) ||
    surnames.some((surname) => holdsSurname(text, surname))
  const found = new Set(sources.texts.flatMap((text, index) => (holds(text, index) ? [index] : [])))
  // A place is known by its name: 인도 must not be heard in “into”.
  if (isPlace(name) || lettersAlone.test(name)) return found
  const other = sources.sounds(script === 'latin' ? 'hangul' : 'latin')
  for (const order of orders(words)) for (const index of other.sentencesWith(spokenForm(order, script))) found.add(index)
  return found
}

/** 미 국무부, 한미, 미중 회담, but not 미리. */
const standsAlone = (text: string, syllable: string): boolean =>
  new RegExp(`(?<![가-힣])(?:${syllable}(?![가-힣])|[한미중일북러]${syllable}|${syllable}[한미중일북러])`).test(text)

/** 이 대표, 이하늘은: a family name begins a word that its title or its particle ends. */
const holdsSurname = (text: string, surname: string): boolean =>
  new RegExp(`(?<![가-힣])${surname}(?: [가-힣]|[가-힣]{1,2}(?![가-힣]{3}))`).test(text)

/** Min-su Kim is 김민수. */
function orders(words: readonly string[]): string[][] {
  const last = words.at(-1)
  return last !== undefined && words.length > 1 ? [[...words], [last, ...words.slice(0, -1)]] : [[...words]]
}
