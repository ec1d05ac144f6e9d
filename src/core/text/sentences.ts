/**
 * Cuts an article's text into sentences, Korean and English alike, without a model and in linear time.
 *
 * Every full stop is a suspect, not a verdict: it may belong to a number, a date, an initial, an abbreviation or to
 * words inside quotation marks, which stay in the sentence of the person who reports them.
 */
import type { Article, Paragraph } from '../article/article'
import { findMarks } from '../quotes/marks'
import { endsSentence } from './sentence-end'
import type { Sentence } from './sentence'
import type { TextSpan } from './span'

/** Longer quotations are speeches: they are cut inside, or one sentence would fill a page. */
const longestWholeQuotation = 300
const longestWholeBracket = 160
const longestSentence = 1_200

/** A run of closing punctuation, with the marks and brackets that close after it. */
const stops = /[.!?…。！？]+["'”’」』)\]）】》〉]*/g

/**
 * Splits the text into sentences, numbered in order. A sentence never crosses a paragraph; headings and labels are
 * sentences of their own; spans carry no outer white space. Pure; linear in the length of the text.
 */
export function splitSentences(article: Pick<Article, 'text' | 'paragraphs' | 'language'>): Sentence[] {
  const { text, paragraphs } = article
  const whole = unbrokenSpans(text, paragraphs)
  const sentences: Sentence[] = []
  let from = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (from < whole.length && (whole[from] as TextSpan).end <= paragraph.start) from++
    for (const span of spansOf(text, paragraph, whole, from)) sentences.push({ index: sentences.length, paragraph: index, ...span })
  }
  return sentences
}

/** Quotations and brackets that a sentence swallows whole, merged, in order, the closing mark included. */
function unbrokenSpans(text: string, paragraphs: readonly Paragraph[]): TextSpan[] {
  const quoted = findMarks(text, paragraphs)
    .filter((mark) => mark.closed && mark.end - mark.start <= longestWholeQuotation)
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }))
  const bracketed = [...text.matchAll(/\([^()\n]*\)|\[[^[\]\n]*\]/g)]
    .filter((match) => match[0].length <= longestWholeBracket)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return mergeSpans([...quoted, ...bracketed])
}

function mergeSpans(spans: TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

function spansOf(text: string, paragraph: Paragraph, whole: readonly TextSpan[], from: number): TextSpan[] {
  if (paragraph.kind !== 'body') return trimmed(text, paragraph.start, paragraph.end)
  const cuts = cutsOf(text, paragraph, whole, from)
  const bounds = [paragraph.start, ...cuts, paragraph.end]
  return bounds.slice(1).flatMap((end, index) => trimmed(text, bounds[index] as number, end))
}

/** Offsets after which a new sentence begins: line breaks, and stops that {@link endsSentence} believes. */
function cutsOf(text: string, paragraph: Paragraph, whole: readonly TextSpan[], from: number): number[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const cuts: number[] = [...body.matchAll(/\n/g)].map((line) => paragraph.start + line.index + 1)
  let next = from
  let last = 0
  for (const match of body.matchAll(stops)) {
    const stop = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length }
    while (next < whole.length && (whole[next] as TextSpan).end < stop.end) next++
    const around = whole[next]
    const inside = around !== undefined && around.start < stop.start && stop.end < around.end
    if (inside || !endsSentence(body, match.index, match.index + match[0].length, last)) continue
    cuts.push(stop.end)
    last = match.index + match[0].length
  }
  return cuts.toSorted((a, b) => a - b)
}

function trimmed(text: string, start: number, end: number): TextSpan[] {
  const piece = text.slice(start, end)
  const first = piece.search(/\S/)
  if (first < 0) return []
  return cutToLength(text, { start: start + first, end: start + piece.trimEnd().length })
}

/** What goes on for a page without a stop is a table or a list: it is cut between words. */
function cutToLength(text: string, span: TextSpan): TextSpan[] {
  const pieces: TextSpan[] = []
  let { start } = span
  while (span.end - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence)
    const end = space > start ? space : start + longestSentence
    pieces.push({ start, end })
    start = space > start ? space + 1 : end
  }
  return [...pieces, { start, end: span.end }]
}
