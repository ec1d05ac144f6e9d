/** Mends the citations of a claim: the sentences it rests on are those that state what it states. */
import { worthOf, type ArticleFacts, type Fact } from './article-facts'

export interface Bearing {
  fact: Fact
  /** Worth of each sentence for the fact, by sentence index, and last that of the title: 1 whole, 0.5 in part. */
  worth: number[]
}

const mostCitations = 3
/** A sentence with less of the claim's words than this does not support it, in the article's own language. */
export const leastCoverage = 0.15
/** Another sentence must have this much more of the claim's words to take the place of the cited ones. */
const clearlyBetter = 0.25
const nearness = 0.001

/** Holds every fact against every sentence. */
export function bearingsOf(facts: readonly Fact[], article: ArticleFacts): Bearing[] {
  return facts.map((fact) => ({ fact, worth: worthOf(fact, article) }))
}

/**
 * The sentences to cite, in order: the given ones where they hold, those that state what is missing, at most three.
 * `coverage` gives the share of the claim's words that a sentence has; 0 throughout when the languages differ.
 */
export function mendCitations(cited: readonly number[], bearings: readonly Bearing[], coverage: readonly number[]): number[] {
  // What bears out nothing must not take the place of what does.
  const citations = bearings.length > 0 ? cited.filter(works(bearings, coverage)) : [...cited]
  while (citations.length < mostCitations) {
    const best = bestSentence(missingIn(citations, bearings), bearings, coverage, cited)
    if (best === null) break
    citations.push(best)
  }
  const covering = preferCovering(citations.length > 0 ? citations : [...cited], bearings, coverage)
  return withoutIdle(covering, bearings, coverage).toSorted((a, b) => a - b)
}

const worthIn = ({ worth }: Bearing, sentences: readonly number[]): number => Math.max(0, ...sentences.map((index) => worth[index] ?? 0))

function missingIn(citations: readonly number[], bearings: readonly Bearing[]): Bearing[] {
  return bearings.filter((one) => worthIn(one, citations) === 0 && one.worth.some((worth) => worth > 0))
}

/** The sentence that states most of what is missing, then most of the claim, then the nearest; null when nothing is missing. */
function bestSentence(
  missing: readonly Bearing[],
  all: readonly Bearing[],
  coverage: readonly number[],
  cited: readonly number[],
): number | null {
  let best: number | null = null
  let bestValue = 0
  for (const index of coverage.keys()) {
    const states = missing.reduce((sum, { worth }) => sum + (worth[index] ?? 0), 0)
    if (states === 0) continue
    const others = all.reduce((sum, { worth }) => sum + (worth[index] ?? 0), 0)
    const away = Math.min(...cited.map((one) => Math.abs(one - index)), coverage.length)
    const value = states + others / 2 + (coverage[index] ?? 0) - away * nearness
    if (value > bestValue) [best, bestValue] = [index, value]
  }
  return best
}

/** Takes another sentence when it has clearly more of the claim's words and no fewer of its facts. */
function preferCovering(citations: number[], bearings: readonly Bearing[], coverage: readonly number[]): number[] {
  const highest = coverage.indexOf(Math.max(...coverage))
  const held = Math.max(0, ...citations.map((index) => coverage[index] ?? 0))
  const factsOf = (sentences: readonly number[]): number => bearings.reduce((sum, one) => sum + worthIn(one, sentences), 0)
  const isBetter = (coverage[highest] ?? 0) - held > clearlyBetter && factsOf([highest]) >= factsOf(citations)
  return isBetter ? [highest] : citations
}

const works =
  (bearings: readonly Bearing[], coverage: readonly number[]) =>
  (index: number): boolean =>
    (coverage[index] ?? 0) >= leastCoverage || bearings.some(({ worth }) => (worth[index] ?? 0) > 0)

/** Leaves out what bears out nothing, as long as something else does. */
function withoutIdle(citations: number[], bearings: readonly Bearing[], coverage: readonly number[]): number[] {
  const working = citations.filter(works(bearings, coverage))
  return working.length > 0 ? working : citations
}
