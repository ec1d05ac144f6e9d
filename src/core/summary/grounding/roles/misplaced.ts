/** Finds facts of a line that the article has, but of something else: another event's date, another party's share. */
import type { Doubt } from '../../summary-state'
import { worthOf, type ArticleFacts, type Fact } from '../article-facts'
import { isClearlyName } from '../names/clear-names'
import { fitOf } from './fit'
import { placesOf, type Line, type Place } from './line'
import { rivalsOf, type Rival } from './rivals'

/** By so much a rival must fit better than the fact itself. */
const clearly: Record<Fact['kind'], number> = { number: 0.5, date: 0.6, name: 0.75 }
/** Within one sentence only what stands beside them tells them apart. */
const clearlyInSentence = 0.25
const marginOf = ({ kind }: Fact, isSameSentence: boolean): number =>
  isSameSentence && kind === 'number' ? clearlyInSentence : clearly[kind]
/** A rival beside the cited sentences must have something of the line beside it. */
const leastOfNeighbour = 1
/** Whom or what a text is about, it need not name in each sentence. */
const mostSentencesOfMinorName = 3

/** Doubts on what stands elsewhere. `citations` are the sentences the line was given, by index. */
export function misplacedFacts(line: Line, article: ArticleFacts, citations: readonly number[]): Doubt[] {
  return line.facts.flatMap((fact, index) => {
    const mate = line.factMates[index]
    if (!mate || mate.places.length === 0 || isUnclear(fact, article) || isMain(fact, mate.places, article)) return []
    const best = bestOf(mate.places, fact.start, line, citations, article)
    const around = sentencesAround(line, citations, article)
    if (isScore(fact) && mate.places.some(({ sentence }) => citations.some((one) => Math.abs(one - sentence) <= 1))) return []
    const rivals = rivalsOf(fact, line, article, around).filter((rival) => !isMain(rival.fact, placesOf(rival.fact, article), article))
    const rival = bestOf(rivals, fact.start, line, citations, article)
    // That models count one off excuses a fact, and accuses none.
    const isBesideOnly = rival !== null && !citations.includes(rival.place.sentence)
    if (
      !best ||
      !rival ||
      (isBesideOnly && rival.fit < leastOfNeighbour) ||
      rival.fit - best.fit < marginOf(fact, best.place.sentence === rival.place.sentence)
    )
      return []
    return [{ start: fact.start, end: fact.end, reason: 'elsewhere' as const, sentence: best.place.sentence }]
  })
}

/** Of many results in a sentence each is of another match. */
const isScore = (fact: Fact): boolean => 'sides' in fact

/** A word that may be none, or a name that is only heard in part, may be another one. */
const isUnclear = (fact: Fact, article: ArticleFacts): boolean =>
  fact.kind === 'name' && fact.isSure === false && (!isClearlyName(fact) || !worthOf(fact, article).includes(1))

function isMain(fact: Fact, places: readonly Place[], article: ArticleFacts): boolean {
  if (fact.kind !== 'name') return false
  const isInTitle = worthOf(fact, article).at(-1) === 1
  return isInTitle || new Set(places.map(({ sentence }) => sentence)).size > mostSentencesOfMinorName
}

/** The cited sentences, their neighbours, and those that say most of what the line says. */
function sentencesAround(line: Line, citations: readonly number[], article: ArticleFacts): number[] {
  const held = new Map<number, number>()
  for (const { weight, places } of [...line.factMates, ...line.wordMates])
    for (const sentence of new Set(places.map((place) => place.sentence))) held.set(sentence, (held.get(sentence) ?? 0) + weight)
  const [most] = [...held].toSorted((a, b) => b[1] - a[1])
  const near = citations.flatMap((index) => [index - 1, index, index + 1])
  return [...new Set([...near, ...(most ? [most[0]] : [])])].filter((index) => article.sentences[index] !== undefined)
}

function bestOf<P extends Place | Rival>(
  places: readonly P[],
  at: number,
  line: Line,
  citations: readonly number[],
  article: ArticleFacts,
): { place: P; fit: number } | null {
  let best: { place: P; fit: number } | null = null
  for (const place of places) {
    const fit = fitOf(place, at, line, citations, article)
    if (!best || fit > best.fit) best = { place, fit }
  }
  return best
}
