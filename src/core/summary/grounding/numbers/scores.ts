/** Results of matches and votes: 3-1, 3대 1, 2승 1패. */
import type { NumberFact } from './number-fact'
import { unitAt } from './units'

const patterns = [
  /(?<![\d\p{L}.,-])(\d{1,3})\s?(?:[-–]|대)\s?(\d{1,3})(?![\d\p{Script=Latin}%-]|[.,:]\d|\s?[-–])(?: ?\(\d{1,2}\))?/gu,
  /(?<![\d.])(\d{1,2})승 ?(\d{1,2})패/g,
]
/** More than any side of a result. */
const base = 1_000
/** 787-9 is a model. */
const mostTimes = 30

/** The results in a text, in no order, whoever stands first in them. Linear. */
export function scoresIn(text: string): NumberFact[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, 1: first, 2: second, index }) => {
      const sides = [Number(first), Number(second)].toSorted((a, b) => b - a) as [number, number]
      return { start: index, end: index + words.length, sides }
    }),
  )
  return found
    .filter(({ end, sides: [more, fewer] }) => unitAt(text, end) === null && more <= mostTimes * Math.max(fewer, 1))
    .map(({ sides, ...span }) => ({ kind: 'number', ...span, value: sides[0] * base + sides[1], symbol: 'score', isStated: true, sides }))
}
