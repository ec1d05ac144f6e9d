/** Which way a text says things went: 늘었다, fell, 승인했다. */
import type { TextSpan } from '../../../text/span'
import { directionTable, type Pole } from './direction-words'

export interface Direction extends TextSpan {
  axis: string
  pole: Pole
  /** 늘지 않았다, did not rise: no pole then, but not the word's own. */
  isNegated: boolean
}

/** The direction words of a text, in order. Linear. */
export function directionsIn(text: string): Direction[] {
  const found = directionTable.flatMap(({ axis, pole, pattern }) =>
    [...text.matchAll(pattern)].map((match): Direction => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { axis, pole, ...span, isNegated: isNegated(text, span) }
    }),
  )
  return found.filter((word) => !isNoun(text, word)).toSorted((a, b) => a.start - b.start)
}

/** 증가 폭, 상승률, a pay rise of: a figure's name, which itself may have gone either way. */
const isNoun = (text: string, { end }: TextSpan): boolean => /^\s?(?:폭|율|률|세|분|안|론)/.test(text.slice(end))

const negationBefore = /(?:\bnot?|n[’']t|\bnever|\bwithout|\bneither|\bnor|(?:^|\s)안)\s(?:\S+\s)?$/i
const negationAfter = /^[가-힣]{0,4}(?:지|진|지는|지도)\s?(?:않|못|말)|^[가-힣]{0,3}\s?수\s(?:는\s)?없|^[가-힣]{0,2}\s없/

function isNegated(text: string, { start, end }: TextSpan): boolean {
  return negationBefore.test(text.slice(Math.max(0, start - 24), start)) || negationAfter.test(text.slice(end, end + 14))
}

/** True for what cannot both be so: rose and fell, rose and did not rise. */
export const contradict = (a: Direction, b: Direction): boolean =>
  a.pole === b.pole ? a.isNegated !== b.isNegated : !a.isNegated && !b.isNegated
