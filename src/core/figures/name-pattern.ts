/**
 * The short notation of names in the registry. `샘 올트먼/올트만` gives two spellings of a word, `|` divides whole names, `_` keeps
 * the words of a family name together, and a comma stands after a family name that comes first: `Liang, Wenfeng`, `량,원펑`.
 */
export interface SpeltName {
  full: string
  /** As it stands alone in running text; empty for a name of one word. */
  surname: string
}

/** Every name a pattern stands for, the one to show first. */
export function spellNames(pattern: string): SpeltName[] {
  return pattern === '' ? [] : pattern.split('|').flatMap((name) => (name.includes(',') ? familyNameFirst(name) : familyNameLast(name)))
}

function familyNameLast(pattern: string): SpeltName[] {
  const words = pattern.split(' ')
  const given = spellWords(words.slice(0, -1))
  return spellings(words.at(-1) ?? '').flatMap((last) =>
    given.length === 0 ? [{ full: last, surname: '' }] : given.map((first) => ({ full: `${first} ${last}`, surname: last })),
  )
}

/** Names in Latin letters are also met in Western order: Wenfeng Liang. */
function familyNameFirst(pattern: string): SpeltName[] {
  const [family = '', rest = ''] = pattern.split(',')
  const isLatin = rest.startsWith(' ')
  return spellings(family).flatMap((surname) =>
    spellWords(rest.trim().split(' ')).flatMap((given) => {
      const names = isLatin ? [`${surname} ${given}`, `${given} ${surname}`] : [surname + given]
      return names.map((full) => ({ full, surname }))
    }),
  )
}

const spellings = (word: string): string[] => word.split('/').map((spelling) => spelling.replaceAll('_', ' '))

/** All combinations of the words' spellings. */
function spellWords([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return []
  const tails = spellWords(rest)
  return spellings(first).flatMap((head) => (tails.length === 0 ? [head] : tails.map((tail) => `${head} ${tail}`)))
}
