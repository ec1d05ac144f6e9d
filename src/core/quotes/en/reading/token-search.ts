/** Looking along tokens, never farther than a sentence of a reporter goes. */
import type { TextSpan } from '../../../text/span'
import type { Token } from './tokens'

/** Farthest look, in tokens. */
export const searchReach = 40

/** Token indices, end-exclusive. */
export interface Words {
  from: number
  to: number
}

/** The words of what somebody is and where, before they are cut to length. */
export interface PositionWords {
  role: Words | null
  affiliation: Words | null
}

export function indexOf(tokens: readonly Token[], from: number, to: number, holds: (token: Token) => boolean): number {
  const end = Math.min(to, tokens.length, from + searchReach)
  for (let at = Math.max(0, from); at < end; at++) if (holds(tokens[at] as Token)) return at
  return -1
}

/** Indices of all tokens that `holds` is true for. */
export function indicesOf(tokens: readonly Token[], holds: (token: Token, at: number) => boolean): number[] {
  const found: number[] = []
  for (const [at, token] of tokens.entries()) if (holds(token, at)) found.push(at)
  return found
}

export function lastIndexOf(tokens: readonly Token[], { from, to }: Words, holds: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (holds(tokens[at] as Token)) return at
  return -1
}

export const spanOf = (tokens: readonly Token[], from: number, to: number): TextSpan => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
