/** What a person is and where, from the words round a full name, short enough for a card. */
import type { TextSpan } from '../../../text/span'
import type { PersonName } from '../reading/names'
import { isOffice } from '../../../english/offices'
import { positionAfter } from './position-after'
import { positionBefore } from './position-before'
import { lastIndexOf, spanOf, type Words } from '../reading/token-search'
import type { Token } from '../reading/tokens'
import { adverbs, conjunctions, determiners, prepositions, timeWords } from '../../../english/words/function-words'

interface Position {
  role: TextSpan | null
  affiliation: TextSpan | null
}

/** Longest role kept, in characters. */
export const longestPart = 40
/** Longest affiliation kept: a body's name is told whole or not at all, for “Harrow State Teachers” is another body than their association. */
export const longestBody = 60

/** What the words before the name say, and where they are silent, the words after it; null parts where both are. */
export function positionOf(tokens: readonly Token[], { from, to }: PersonName): Position {
  const before = positionBefore(tokens, from)
  const after = positionAfter(tokens, to)
  const [role, other] = isRelation(tokens, before?.role) ? [after?.role, before?.role] : [before?.role, after?.role]
  return { role: fit(tokens, role ?? other), affiliation: whole(tokens, before?.affiliation ?? after?.affiliation) }
}

/** “Her colleague Ana Roe, a chemist”: what she is to another says less than what she is. */
const isRelation = (tokens: readonly Token[], role: Words | null | undefined): boolean =>
  /^(?:colleague|friend|wife|husband|brother|sister|son|daughter|mother|father|partner|neighbou?r)$/.test(
    tokens[(role?.to ?? 0) - 1]?.lower ?? '',
  )

/** Words a part may end before, and never with. */
const isJoint = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || [prepositions, conjunctions, determiners, adverbs, timeWords].some((words) => words.has(token.lower))

/** The span of a body's name, without the joints at its end; null when a card cannot show it. */
function whole(tokens: readonly Token[], words: Words | null | undefined): TextSpan | null {
  if (!words) return null
  const { from } = words
  let { to } = words
  while (to > from && isJoint(tokens[to - 1])) to--
  const span = to > from ? spanOf(tokens, from, to) : null
  return span && span.end - span.start <= longestBody ? span : null
}

/**
 * The span of the words. When it is longer than a card can show, it ends before a joint (“of”, “and”); without one it
 * begins later when it ends in the office, or else ends earlier.
 */
function fit(tokens: readonly Token[], words: Words | null | undefined): TextSpan | null {
  if (!words) return null
  let { from, to } = words
  while (to > from && isJoint(tokens[to - 1])) to--
  const length = (first: number, end: number): number => (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0)
  if (length(from, to) > longestPart) {
    const joint = lastIndexOf(
      tokens,
      { from: from + 1, to },
      (token) => isJoint(token) && token.start - 1 - (tokens[from]?.start ?? 0) <= longestPart,
    )
    if (joint > from) to = joint
    else if (isOffice(tokens[to - 1]?.lower ?? '')) while (from < to && length(from, to) > longestPart) from++
    while (to > from && length(from, to) > longestPart) to--
  }
  while (to > from && isJoint(tokens[to - 1])) to--
  return to > from ? spanOf(tokens, from, to) : null
}
