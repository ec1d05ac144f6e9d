/**
 * The summary that needs no model: the sentences that carry the story, chosen by how near each is to the whole text
 * and to its title, how early it stands, how much it says, and how little it repeats what is chosen already.
 */
import type { Article } from '../../article/article'
import type { Sentence } from '../../text/sentence'
import { isQuestion, isWholeStatement, leansBack } from './sentence-shape'
import { centroidOf, likeness, weigherOf, type TermVector } from './term-vector'

/** Weights of the evidence; the nearness to the whole text counts 1. A broad plateau: none is critical. */
const weightOf = { title: 0.2, position: 0.32, fullness: 0.3, fragment: 0.2, repetition: 0.2 }
/** Characters after which a sentence says as much as one can take in; Hangul holds about twice as much as Latin. */
const fullLength = { ko: 150, en: 240 }
/** Two sentences more alike than this tell the same. */
const nearDuplicate = 0.7
/** How many sentences back an antecedent is looked for. */
const longestChain = 2

interface Candidate {
  index: number
  vector: TermVector
  score: number
  leansBack: boolean
  eligible: boolean
}

/** Scores every sentence for how much of the story it carries, in the order of `sentences`. */
export function scoreSentences(article: Pick<Article, 'text' | 'title' | 'language'>, sentences: readonly Sentence[]): number[] {
  return weighSentences(article, sentences).scores
}

/**
 * Picks at most `count` sentences, as indexes in the article's order: no headings, no questions, no near-duplicates, and a
 * sentence that points back only together with the one it points to.
 */
export function selectKeySentences(
  article: Pick<Article, 'text' | 'title' | 'language' | 'paragraphs'>,
  sentences: readonly Sentence[],
  count: number,
): number[] {
  const { texts, vectors, scores } = weighSentences(article, sentences)
  const candidates = texts.map((text, index): Candidate => {
    const isBody = article.paragraphs[sentences[index]?.paragraph ?? 0]?.kind === 'body'
    return {
      index,
      vector: vectors[index] as TermVector,
      score: scores[index] ?? 0,
      leansBack: leansBack(text),
      eligible: isBody && !isQuestion(text),
    }
  })
  return pickGreedily(candidates, count)
}

function weighSentences(article: Pick<Article, 'text' | 'title' | 'language'>, sentences: readonly Sentence[]) {
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
  const weigh = weigherOf(texts)
  const vectors = texts.map(weigh)
  const whole = centroidOf(vectors)
  const title = weigh(article.title)
  const scores = texts.map((text, index) => {
    const vector = vectors[index] as TermVector
    const fullness = Math.min(1, text.length / fullLength[article.language])
    return (
      likeness(vector, whole) +
      weightOf.title * likeness(vector, title) +
      weightOf.position / (1 + index) +
      weightOf.fullness * fullness -
      (isWholeStatement(text) ? 0 : weightOf.fragment)
    )
  })
  return { texts, vectors, scores }
}

function pickGreedily(candidates: readonly Candidate[], count: number): number[] {
  const picked = new Set<Candidate>()
  while (picked.size < count) {
    const best = bestUnit(candidates, picked, count - picked.size)
    if (!best) break
    for (const candidate of best) picked.add(candidate)
  }
  return [...picked].map(({ index }) => index).toSorted((a, b) => a - b)
}

/** The unit (a sentence, with what it leans on) that adds most and fits into the room left. */
function bestUnit(candidates: readonly Candidate[], picked: ReadonlySet<Candidate>, room: number): Candidate[] | null {
  let best: Candidate[] | null = null
  let bestValue = -Infinity
  for (const candidate of candidates) {
    if (picked.has(candidate)) continue
    const unit = unitOf(candidates, candidate, picked)
    if (!unit || unit.length > room) continue
    const value = unit.reduce((sum, member) => sum + valueOf(member, picked), 0) / unit.length
    if (value > bestValue) [best, bestValue] = [unit, value]
  }
  return bestValue === -Infinity ? null : best
}

function unitOf(candidates: readonly Candidate[], last: Candidate, picked: ReadonlySet<Candidate>): Candidate[] | null {
  const unit = [last]
  for (let first = last; first.leansBack; first = unit[0] as Candidate) {
    const before = candidates[first.index - 1]
    if (!before || picked.has(before)) break
    if (unit.length > longestChain) return null
    unit.unshift(before)
  }
  return unit.every(({ eligible }) => eligible) ? unit : null
}

/** What a sentence adds to those picked: its score less what is told already; nothing when it tells the same. */
function valueOf(candidate: Candidate, picked: ReadonlySet<Candidate>): number {
  let repetition = 0
  for (const { vector } of picked) repetition = Math.max(repetition, likeness(candidate.vector, vector))
  return repetition >= nearDuplicate ? -Infinity : candidate.score - weightOf.repetition * repetition
}
