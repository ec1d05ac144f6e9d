/** Reads the tables of this folder: words divided by white space. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** Words looked up as endings of other words, in a few steps whatever their number. */
export class Endings {
  /** By their last UTF-16 unit, the longest first. */
  readonly #byLast = new Map<number, string[]>()

  constructor(...tables: readonly ReadonlySet<string>[]) {
    const words = tables.flatMap((table) => [...table]).toSorted((a, b) => b.length - a.length)
    for (const word of words) {
      const last = word.charCodeAt(word.length - 1)
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), word])
    }
  }

  /** The longest entry that `word` ends with, or null. */
  longestIn(word: string): string | null {
    return this.#byLast.get(word.charCodeAt(word.length - 1))?.find((ending) => word.endsWith(ending)) ?? null
  }
}
