/** Compares a saved quotation with the article as it stands now. */
import type { Article } from '../article/article'
import { normalize } from '../text/normalize'
import type { TextSpan } from '../text/span'
import { findSimilar } from './find-similar'
import type { SavedQuote } from './saved-quote'

/** `segments` is where the words stand now; for `edited`, the stretch that took their place. */
export type RecheckedQuote =
  | { result: 'unchanged' | 'moved' | 'edited'; segments: readonly TextSpan[] }
  | { result: 'gone'; segments: null }

/** Spaces, invisible characters and the composition of letters may change; they are no edit of the words. */
export function recheck(saved: SavedQuote, { text }: Pick<Article, 'text'>): RecheckedQuote {
  const isAt = (segment: TextSpan, index: number): boolean => text.slice(segment.start, segment.end) === saved.parts[index]
  if (saved.segments.every(isAt)) return { result: 'unchanged', segments: saved.segments }
  const page = normalize(text)
  const parts = saved.parts.map((part) => normalize(part).text)
  const moved = findMoved(page.text, { ...saved, parts })
  if (moved) return { result: 'moved', segments: moved.map(page.sourceSpan) }
  const edited = findSimilar(page.text, parts.join(' '))
  return edited ? { result: 'edited', segments: [page.sourceSpan(edited)] } : { result: 'gone', segments: null }
}

/** Where all parts follow one another; of several such places, the one whose surroundings are most like the saved ones. */
function findMoved(text: string, saved: SavedQuote): TextSpan[] | null {
  const [first = '', ...rest] = saved.parts
  let best: TextSpan[] | null = null
  // A few letters stand in many places: alone they prove nothing.
  let bestLikeness = saved.parts.join('').length < shortWords ? leastLikeness - 1 : -1
  for (let at = text.indexOf(first); at >= 0 && first !== ''; at = text.indexOf(first, at + first.length)) {
    const segments = follow(text, { start: at, end: at + first.length }, rest)
    const likeness = segments ? contextLikeness(saved, text, segments) : -1
    if (likeness > bestLikeness) [best, bestLikeness] = [segments, likeness]
  }
  return best
}

const shortWords = 12
const leastLikeness = 6

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
