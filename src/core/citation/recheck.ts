/** Compares a saved quotation with the article as it stands now. */
import type { Article } from '../article/article'
import type { TextSpan } from '../text/span'
import type { SavedQuote } from './saved-quote'
import { findSimilar } from './find-similar'

/** `segments` is where the words stand now; for `edited`, the stretch that took their place. */
export type Recheck = { result: 'unchanged' | 'moved' | 'edited'; segments: readonly TextSpan[] } | { result: 'gone'; segments: null }

export function recheck(saved: SavedQuote, { text }: Pick<Article, 'text'>): Recheck {
  const isAt = (segment: TextSpan, index: number): boolean => text.slice(segment.start, segment.end) === saved.parts[index]
  if (saved.segments.every(isAt)) return { result: 'unchanged', segments: saved.segments }
  const moved = findMoved(saved, text)
  if (moved) return { result: 'moved', segments: moved }
  const edited = findSimilar(text, saved.parts.join(' '))
  return edited ? { result: 'edited', segments: [edited] } : { result: 'gone', segments: null }
}

/** Where all parts follow one another; of several such places, the one whose surroundings are most like the saved ones. */
function findMoved(saved: SavedQuote, text: string): TextSpan[] | null {
  const [first = '', ...rest] = saved.parts
  let best: TextSpan[] | null = null
  let bestLikeness = -1
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
    const segments = follow(text, { start: at, end: at + first.length }, rest)
    const likeness = segments ? contextLikeness(saved, text, segments) : -1
    if (likeness > bestLikeness) [best, bestLikeness] = [segments, likeness]
  }
  return best
}

/** Parts of one quotation stand close together. */
const widestGap = 300

function follow(text: string, first: TextSpan, rest: readonly string[]): TextSpan[] | null {
  const segments = [first]
  let end = first.end
  for (const part of rest) {
    const at = text.slice(end, end + widestGap + part.length).indexOf(part)
    if (at < 0) return null
    segments.push({ start: end + at, end: end + at + part.length })
    end += at + part.length
  }
  return segments
}

/** How many characters next to the words are the same as when they were saved. */
function contextLikeness({ prefix, suffix }: SavedQuote, text: string, segments: readonly TextSpan[]): number {
  const start = segments[0]?.start ?? 0
  const end = segments.at(-1)?.end ?? 0
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}
