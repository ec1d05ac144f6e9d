/** Which way each figure of a sentence went: 12% 늘었다, fell 8%. */
import type { TextSpan } from '../../../text/span'
import { clauseEnd, directionTable, type Axis, type Pole } from './direction-words'

export interface Direction extends TextSpan {
  axis: Axis
  pole: Pole
}

/** The direction words of a text, in order. */
export function directionsIn(text: string): Direction[] {
  return directionTable
    .flatMap(({ axis, pole, pattern }) =>
      [...text.matchAll(pattern)].map((match): Direction => ({ axis, pole, start: match.index, end: match.index + match[0].length })),
    )
    .toSorted((a, b) => a.start - b.start)
}

/** The change that a figure takes part in: the nearest such word of its clause; in Korean the verb comes after it. */
export function changeOf(text: string, figure: TextSpan, directions: readonly Direction[]): Direction | null {
  const clause = clauseAround(text, figure)
  const within = directions.filter(({ axis, start, end }) => axis === 'change' && start >= clause.start && end <= clause.end)
  const isKorean = /[가-힣]/.test(text.slice(clause.start, clause.end))
  const distance = ({ start, end }: Direction): number =>
    start >= figure.end ? start - figure.end : (figure.start - end) * (isKorean ? 3 : 1)
  return within.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function clauseAround(text: string, figure: TextSpan): TextSpan {
  let start = 0
  for (const { 0: words, index } of text.matchAll(clauseEnd)) {
    if (index >= figure.end) return { start, end: index }
    if (index + words.length <= figure.start) start = index + words.length
  }
  return { start, end: text.length }
}
