/** Compares a saved quotation with the article as it stands now. */
import type { Article } from '../../article/article'
import { findQuote, type FoundQuote } from '../../text/find/find-quote'
import type { TextSpan } from '../../text/span'
import type { SavedQuote } from '../saved-quote'

/** `segments` is where the words stand now; for `edited`, what took their place. */
export type RecheckedQuote =
  | { result: 'unchanged' | 'moved' | 'edited'; segments: readonly TextSpan[] }
  | { result: 'gone'; segments: null }

/** Spaces, invisible characters, the composition of letters and kinds of marks may change; they are no edit of the words. */
export function recheck(saved: SavedQuote, { text }: Pick<Article, 'text'>): RecheckedQuote {
  const { parts, segments } = saved
  const isAt = (segment: TextSpan, index: number): boolean => text.slice(segment.start, segment.end) === parts[index]
  if (segments.every(isAt)) return { result: 'unchanged', segments }
  const found = findParts(text, saved)
  if (!found) return { result: 'gone', segments: null }
  const areSame = found.length === parts.length && found.every(({ isExact }) => isExact)
  return { result: areSame ? 'moved' : 'edited', segments: found.map(({ start, end }) => ({ start, end })) }
}

/** Parts of one quotation stand close together. */
const widestGap = 300

/** The longest part leads to the others, which follow one another near it; null when most of the words are nowhere. */
function findParts(text: string, { parts, segments, prefix, suffix }: SavedQuote): FoundQuote[] | null {
  const longest = Math.max(...parts.map((part) => part.length))
  const index = parts.findIndex((part) => part.length === longest)
  const context = { prefix: index === 0 ? prefix : '', suffix: index === parts.length - 1 ? suffix : '' }
  const lead = findQuote(text, { exact: parts[index] ?? '', ...context }, segments[index]?.start)
  if (!lead) return null
  const found = [lead]
  for (const part of parts.slice(0, index).toReversed()) {
    const end = found[0]?.start ?? 0
    const start = Math.max(0, end - widestGap - part.length)
    const before = findNear(text, { start, end }, part, end)
    if (before) found.unshift(before)
  }
  for (const part of parts.slice(index + 1)) {
    const start = found.at(-1)?.end ?? 0
    const after = findNear(text, { start, end: start + widestGap + part.length }, part, start)
    if (after) found.push(after)
  }
  return found
}

function findNear(text: string, { start, end }: TextSpan, exact: string, hint: number): FoundQuote | null {
  const found = findQuote(text.slice(start, end), { exact, prefix: '', suffix: '' }, hint - start)
  return found && { ...found, start: found.start + start, end: found.end + start }
}
