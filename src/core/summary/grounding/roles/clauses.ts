/** Where the clauses of a sentence end: what stands in one clause belongs together. */

const breakAt =
  /[;:,](?=\s)|\s(?:while|but|and|whereas|although|though|as|after|before|when|who|which)\s|(?:지만|으나)(?=[\s,])|(?<=[가-힣]{2})(?:고|며|면서|는데|이고)(?=\s)/g

/** Offsets of the ends of clauses, rising. A guess from commas, conjunctions and Korean endings. Linear. */
export function clauseBreaks(text: string): number[] {
  return Array.from(text.matchAll(breakAt), ({ 0: words, index }) => index + words.length)
}

/** How many ends of clauses lie between two offsets; 0 within a clause. */
export function clausesApart(breaks: readonly number[], a: number, b: number): number {
  const [first, last] = a < b ? [a, b] : [b, a]
  return breaks.filter((at) => at > first && at <= last).length
}
