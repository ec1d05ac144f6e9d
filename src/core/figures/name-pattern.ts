/**
 * The short notation of names in the registry. `샘 올트먼/올트만` gives two spellings of a word, `|` divides whole names,
 * and a comma stands after a family name that comes first: `Liang, Wenfeng`, `량,원펑`. The first spelling is the one shown.
 */
export interface SpeltName {
  full: string
  surname: string
}

const spellings = (word: string): string[] => word.split('/')

function combine(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (made, word) => made.flatMap((start) => spellings(word).map((end) => (start === '' ? end : `${start} ${end}`))),
    [''],
  )
}

function spellName(pattern: string): SpeltName[] {
  const comma = pattern.indexOf(',')
  if (comma < 0) {
    const words = pattern.split(' ')
    const surnames = words.length > 1 ? spellings(words.at(-1) ?? '') : ['']
    const given = combine(words.slice(0, -1))
    return surnames.length > 0 && words.length > 1
      ? surnames.flatMap((surname) => given.map((name) => ({ full: `${name} ${surname}`, surname })))
      : spellings(pattern).map((full) => ({ full, surname: '' }))
  }
  const surnames = spellings(pattern.slice(0, comma))
  const given = combine(
    pattern
      .slice(comma + 1)
      .trim()
      .split(' '),
  )
  const space = pattern[comma + 1] === ' ' ? ' ' : ''
  return surnames.flatMap((surname) => given.map((name) => ({ full: surname + space + name, surname })))
}

/** Every name a pattern stands for, the shown one first. */
export function spellNames(pattern: string): SpeltName[] {
  return pattern === '' ? [] : pattern.split('|').flatMap(spellName)
}
