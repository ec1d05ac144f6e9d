/** Texts as weighted terms: how alike two sentences are, and how near one is to the whole. */
import { termsOf } from './terms'

/** Weight of each term, and the length of the whole vector. */
export interface TermVector {
  weights: ReadonlyMap<string, number>
  length: number
}

const ofWeights = (weights: Map<string, number>): TermVector => {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return { weights, length: Math.sqrt(sum) }
}

/** Cosine of two vectors, 0–1. */
export function likeness(a: TermVector, b: TermVector): number {
  if (a.length === 0 || b.length === 0) return 0
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let product = 0
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0)
  return product / (a.length * b.length)
}

/** The sum of many vectors: what they are about as a whole. */
export function centroidOf(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<string, number>()
  for (const { weights } of vectors) for (const [term, weight] of weights) sum.set(term, (sum.get(term) ?? 0) + weight)
  return ofWeights(sum)
}

/**
 * Makes the function that weighs a text's terms: often here, seldom in the other texts (TF-ISF).
 * `texts` are the sentences the frequencies are counted over.
 */
export function weigherOf(texts: readonly string[]): (text: string) => TermVector {
  const known = new Map(texts.map((text) => [text, termsOf(text)]))
  const holders = new Map<string, number>()
  for (const text of texts) for (const term of new Set(known.get(text))) holders.set(term, (holders.get(term) ?? 0) + 1)
  const rarity = (term: string): number => Math.log(1 + texts.length / (holders.get(term) ?? 0.5))
  return (text) => {
    const counts = new Map<string, number>()
    for (const term of known.get(text) ?? termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
    return ofWeights(new Map([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)])))
  }
}
