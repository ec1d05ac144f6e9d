/** Guards the promise that nothing in quotation marks is invented: marks stay only around words of the article. */
import { findMarks, type MarkedSpan } from '../quotes/marks'
import type { TextSpan } from '../text/span'
import { comparable, holdsWords } from './comparable'
import type { Doubt } from './summary-state'

/** Signs that quote wherever they stand; `'` and `’` are apostrophes unless they pair. */
const quotationSign = /["＂“”„‟‘「」『』«»‹›]/g
const outerPunctuation = /^[\s.,!?…]+|[\s.,!?…]+$/g

export interface CheckedText {
  text: string
  /** The words that lost their marks, by offsets into the new text. */
  doubts: Doubt[]
}

/**
 * Takes away every quotation mark that does not stand around words of the article, and every lone one.
 * `known` is the article's text, {@link comparable}.
 */
export function keepTrueQuotations(text: string, known: string): CheckedText {
  const marked = findMarks(text, [{ start: 0, end: text.length, kind: 'body' }]).filter(({ closed }) => closed)
  const quoted = marked.map((span) => ({ span, isTrue: isOfArticle(text.slice(span.start, span.end), known) }))
  const kept = quoted.filter(({ isTrue }) => isTrue).map(({ span }) => span)
  const invented = quoted.filter(({ span, isTrue }) => !isTrue && !kept.some((outer) => around(outer, span))).map(({ span }) => span)
  const gone = signsToRemove(text, kept, invented)
  if (gone.length === 0) return { text, doubts: [] }
  const moved = (offset: number): number => offset - gone.filter((at) => at < offset).length
  return {
    text: withoutSigns(text, gone),
    doubts: invented.map(({ start, end }) => ({ start: moved(start), end: moved(end), reason: 'quotation' })),
  }
}

const around = (outer: TextSpan, inner: TextSpan): boolean => outer.start <= inner.start && inner.end <= outer.end

function isOfArticle(words: string, known: string): boolean {
  return holdsWords(known, comparable(words).replace(outerPunctuation, ''))
}

function signsToRemove(text: string, kept: readonly MarkedSpan[], invented: readonly MarkedSpan[]): number[] {
  const lone = [...text.matchAll(quotationSign)].map(({ index }) => index)
  const paired = invented.flatMap(({ start, end }) => [start - 1, end])
  const isKept = (at: number): boolean => kept.some(({ start, end }) => start - 1 <= at && at <= end)
  return [...new Set([...lone, ...paired])].filter((at) => !isKept(at)).toSorted((a, b) => a - b)
}

function withoutSigns(text: string, gone: readonly number[]): string {
  const bounds = [-1, ...gone, text.length]
  return bounds
    .slice(1)
    .map((end, index) => text.slice((bounds[index] as number) + 1, end))
    .join('')
}
