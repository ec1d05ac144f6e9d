/** Guards the promise that nothing in quotation marks is invented: marks stay only around words of the article. */
import { findMarks } from '../../text/marks'
import type { TextSpan } from '../../text/span'
import { comparable, holdsWords } from '../comparable'
import { anyQuotationSign, mayStandAlone, spellOutSigns, withPlainSigns } from './quotation-signs'
import type { Doubt } from '../summary-state'

const outerPunctuation = /^[\s.,!?…]+|[\s.,!?…]+$/g

/** Signs that make a pair to the eye. Others that meet may each belong to a neighbour: ❝Novalab" made up words "factory”. */
const pairs = new Set(['“”', '„“', '„”', '""', '‘’', "''", '「」', '『』', '«»'])

export interface CheckedText {
  text: string
  /** The words that lost their marks, by offsets into the new text. */
  doubts: Doubt[]
}

/**
 * Takes away every quotation mark, of whatever script or disguise, that does not stand around words of the article, and every lone one.
 * `known` is the article's text, {@link comparable}.
 */
export function keepTrueQuotations(written: string, known: string): CheckedText {
  const text = spellOutSigns(written)
  const plain = withPlainSigns(text)
  const marked = findMarks(plain, [{ start: 0, end: text.length, kind: 'body' }]).filter(({ closed }) => closed)
  const kept: TextSpan[] = []
  const invented: TextSpan[] = []
  // Marks come outermost first; what stands inside words of the article is the article's too.
  for (const { start, end } of marked) {
    const outer = kept.at(-1)
    if (outer && end <= outer.end) continue
    const isPair = pairs.has(`${plain[start - 1]}${plain[end]}`)
    if (isPair && isOfArticle(text.slice(start, end), known)) kept.push({ start, end })
    else invented.push({ start, end })
  }
  const gone = signsToRemove(text, kept, invented)
  if (gone.length === 0) return { text, doubts: [] }
  const before = Uint32Array.from({ length: text.length + 1 })
  for (const at of gone) before[at + 1] = 1
  for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0)
  const moved = (offset: number): number => offset - (before[offset] ?? 0)
  return {
    text: withoutSigns(text, gone),
    doubts: invented.map(({ start, end }) => ({ start: moved(start), end: moved(end), reason: 'quotation' })),
  }
}

function isOfArticle(words: string, known: string): boolean {
  return holdsWords(known, comparable(words).replace(outerPunctuation, ''))
}

/** Offsets of all signs but those round and inside the kept words, in order. Both lists of spans are in order; kept ones are disjoint. */
function signsToRemove(text: string, kept: readonly TextSpan[], invented: readonly TextSpan[]): number[] {
  const lone = [...text.matchAll(anyQuotationSign)].map(({ index }) => index).filter((at) => !mayStandAlone(text, at))
  const paired = invented.flatMap(({ start, end }) => [start - 1, end])
  let next = 0
  return [...new Set([...lone, ...paired])]
    .toSorted((a, b) => a - b)
    .filter((at) => {
      while (next < kept.length && (kept[next] as TextSpan).end < at) next++
      const span = kept[next]
      return !span || at < span.start - 1
    })
}

function withoutSigns(text: string, gone: readonly number[]): string {
  const bounds = [-1, ...gone, text.length]
  return bounds
    .slice(1)
    .map((end, index) => text.slice((bounds[index] as number) + 1, end))
    .join('')
}
