/** Reads the tables of this folder: words divided by white space. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** The longest ending of `word` that stands in `table`, or null. Looks at no more than `longest` characters. */
export function longestEnding(word: string, table: ReadonlySet<string>, longest: number): string | null {
  for (let length = Math.min(word.length, longest); length > 0; length--) {
    const ending = word.slice(-length)
    if (table.has(ending)) return ending
  }
  return null
}
