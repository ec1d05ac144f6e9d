/** What a person is and where, from the words round a full name, short enough for a card. */
import type { TextSpan } from '../../text/span'
import type { PersonName } from './names'
import { positionAfter } from './position-after'
import { positionBefore } from './position-before'
import { lastIndexOf, spanOf, type Words } from './token-search'
import type { Token } from './tokens'

export interface Position {
  role: TextSpan | null
  affiliation: TextSpan | null
}

/** The words of a position, before they are cut to length. */
export interface PositionWords {
  role: Words | null
  affiliation: Words | null
}

/** Longest role or affiliation kept, in characters. */
export const longestPart = 30

/** What the words before the name say, and where they are silent, the words after it; null parts where both are. */
export function positionOf(tokens: readonly Token[], { from, to }: PersonName): Position {
  const before = positionBefore(tokens, from)
  const after = positionAfter(tokens, to)
  return { role: fit(tokens, before?.role ?? after?.role), affiliation: fit(tokens, before?.affiliation ?? after?.affiliation) }
}

const isJoint = (token: Token | undefined): boolean => token?.kind !== 'word' || /^(?:of|for|and)$/.test(token.lower)

/** The span of the words; when it is longer than a card can show, it ends before a joint (“of”, “and”), or at an earlier word. */
function fit(tokens: readonly Token[], words: Words | null | undefined): TextSpan | null {
  if (!words) return null
  const { from, to } = words
  const start = tokens[from]?.start ?? 0
  const fits = (end: number): boolean => (tokens[end - 1]?.end ?? 0) - start <= longestPart
  let end = to
  if (!fits(end)) end = lastIndexOf(tokens, { from: from + 1, to }, (token) => isJoint(token) && token.start - 1 - start <= longestPart)
  if (end <= from) end = to
  while (end > from && (!fits(end) || isJoint(tokens[end - 1]))) end--
  return end > from ? spanOf(tokens, from, end) : null
}
