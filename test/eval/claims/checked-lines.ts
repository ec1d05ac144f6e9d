/** A file of summary lines with the sentences they cite, and what the product's check says of them. */
import type { Language } from '../../../src/core/text/language'
import type { Sentence } from '../../../src/core/text/sentence'
import { groundSummary } from '../../../src/core/summary/grounding/ground'
import { emptySummary, type Claim } from '../../../src/core/summary/summary-state'

export interface AnnotatedLines {
  id: string
  articleLang: Language
  title: string
  publishedAt: string | null
  text: string
  sentences: [start: number, end: number][]
  /** Sentence numbers count from 1. */
  claims: { lang: Language; text: string; s: number[] }[]
}

export const ways = ['as-given', 'shifted', 'first'] as const
export type Way = (typeof ways)[number]

/** Sentence indexes from 0; of the last sentence the one before is the neighbour. */
function citationsOf(numbers: readonly number[], count: number, way: Way): number[] {
  const indexes = numbers.map((number) => number - 1)
  if (way === 'first') return indexes.slice(0, 1)
  if (way === 'as-given') return indexes
  return [...new Set(indexes.map((index) => (index + 1 < count ? index + 1 : Math.max(0, index - 1))))]
}

export const numberedSentences = ({ text, sentences }: AnnotatedLines): Sentence[] =>
  sentences.map(([start, end], index) => ({ index, paragraph: text.slice(0, start).split('\n').length - 1, start, end }))

/** The lines as the product shows them, in the file's order. */
export function checkedLines(annotated: AnnotatedLines, way: Way): Claim[] {
  const { id, articleLang, title, publishedAt, text, sentences, claims } = annotated
  const article = { text, title, language: articleLang, publishedAt }
  const numbered = numberedSentences(annotated)
  return claims.map(({ lang, text: line, s }) => {
    const claim: Claim = { text: line, sentences: citationsOf(s, sentences.length, way), doubts: [], supported: true }
    const [point] = groundSummary({ ...emptySummary, points: [claim] }, article, numbered, [], lang).points
    if (!point) throw new Error(`${id}: a line is gone: ${line}`)
    return point
  })
}

/** A line of the command's output. */
export const verdictLine = (id: string, lines: readonly Claim[]): string =>
  `${JSON.stringify({
    id,
    claims: lines.map(({ doubts, supported }) => ({ doubts: doubts.map(({ start, end, reason }) => ({ start, end, reason })), supported })),
  })}\n`
