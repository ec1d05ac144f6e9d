/** Finds the words of a line that turn around what the article says: 줄었다 where it grew, “approved” where it was rejected. */
import type { Doubt } from '../summary-state'
import type { ArticleFacts } from './article-facts'
import { contradict, directionsIn, type Direction } from './polarity/directions'
import { fitOf } from './roles/fit'
import type { Line } from './roles/line'

/** The opposite must fit by so much better than the word itself: where both stand in one sentence, and else. */
const clearlyInSentence = 0.3
const clearly = 0.6

/** Doubts on direction words of which the cited sentences have only, or clearly rather, the opposite. */
export function signDoubts(line: Line, article: ArticleFacts, citations: readonly number[]): Doubt[] {
  const directions = withoutObjects(line.text, directionsIn(line.text))
  return directions
    .filter((direction) => isTurned(direction, directions, line, article, citations))
    .map(({ start, end }) => ({ start, end, reason: 'negation' }))
}

/** “Refuse to cooperate”, 협조를 거부: what is refused is no consent. */
function withoutObjects(text: string, directions: readonly Direction[]): Direction[] {
  const isRefused = (word: Direction): boolean =>
    directions.some(
      (other) =>
        other.axis === word.axis &&
        other.pole === 'down' &&
        word.pole === 'up' &&
        (/^(?: to| the)? $/.test(text.slice(other.end, word.start)) ||
          (/^[을를]? ?$/.test(text.slice(word.end, other.start)) && word.end <= other.start)),
    )
  return directions.filter((word) => !isRefused(word))
}

function isTurned(claimed: Direction, all: readonly Direction[], line: Line, article: ArticleFacts, citations: readonly number[]): boolean {
  const told = citations.flatMap((sentence) =>
    (article.sentences[sentence]?.directions ?? [])
      .filter((word) => word.axis === claimed.axis)
      .map((word) => ({
        ...{ sentence, isOpposite: contradict(word, claimed) },
        fit: fitOf({ sentence, at: word.start }, claimed.start, line, citations, article),
      })),
  )
  const best = (opposite: boolean) => told.filter(({ isOpposite }) => isOpposite === opposite).toSorted((a, b) => b.fit - a.fit)[0]
  const [same, opposite] = [best(false), best(true)]
  if (!opposite) return false
  const saysBoth = all.some((word) => word.axis === claimed.axis && contradict(word, claimed))
  if (!same) return !saysBoth
  return opposite.fit - same.fit >= (same.sentence === opposite.sentence && !saysBoth ? clearlyInSentence : clearly)
}
