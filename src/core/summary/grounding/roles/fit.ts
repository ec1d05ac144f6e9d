/** How well a place of the article fits the place a fact has in a line: what stands beside it there should stand beside it here. */
import type { ArticleFacts, Fact } from '../article-facts'
import { clausesApart } from './clauses'
import type { Line, Mate, Place } from './line'

/** By the number of clauses between two things of a sentence. */
const withinSentence = [1, 0.45, 0.25]
const farWithinSentence = 0.15
const alikeWeight = 0.4
const nextSentence = 0.15
/** By the number of clauses between two things of the line. */
const withinLine = [1, 0.5]
const farWithinLine = 0.35
/** A cited sentence, its neighbour (models count one off), and the next but one. */
const cited = [1, 0.7, 0.3]

/** Sum of weights; a fact alone in its cited sentence has 1. `at` is the offset in the line of what should stand at the place. */
export function fitOf(place: Place, at: number, line: Line, citations: readonly number[], article: ArticleFacts): number {
  const own = line.facts.find(({ start }) => start === at)
  const mates = [...line.factMates, ...line.wordMates].filter(({ start }) => start !== at)
  const beside = mates.reduce(
    (sum, mate) => sum + mate.weight * likeness(mate, own) * nearness(mate, place, article) * nearnessInLine(line, mate, at),
    0,
  )
  return citedness(place.sentence, citations) + beside
}

/** Two shares of one statement are often of different things: what is like the fact says little of its place. */
function likeness({ fact }: Mate, own: Fact | undefined): number {
  if (!fact || fact.kind !== own?.kind) return 1
  return fact.kind === 'number' && own.kind === 'number' && fact.symbol !== own.symbol ? 1 : alikeWeight
}

function citedness(sentence: number, citations: readonly number[]): number {
  const away = Math.min(...citations.map((one) => Math.abs(one - sentence)))
  return cited[away] ?? 0
}

const nearnessInLine = ({ breaks }: Line, { start }: Mate, at: number): number =>
  withinLine[clausesApart(breaks, start, at)] ?? farWithinLine

function nearness({ bySentence }: Mate, place: Place, article: ArticleFacts): number {
  const breaks = article.sentences[place.sentence]?.breaks ?? []
  const offsets = bySentence.get(place.sentence)
  if (offsets) return Math.max(...offsets.map((at) => withinSentence[clausesApart(breaks, at, place.at)] ?? farWithinSentence))
  return bySentence.has(place.sentence - 1) || bySentence.has(place.sentence + 1) ? nextSentence : 0
}
