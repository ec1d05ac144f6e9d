/**
 * Cuts an article's text into sentences, Korean and English alike, without a model and in linear time.
 *
 * Every full stop is a suspect, not a verdict: it may belong to a number, a date, an initial, an abbreviation or to
 * words inside quotation marks, which stay in the sentence of the person who reports them.
 */
import type { Language } from './language'
import type { Paragraph } from './paragraph'
import { findMarks } from './marks'
import { itemsOf } from './list-items'
import { normalize } from './normalize'
import { creditAfter, endsSentence } from './sentence-end'
import type { Sentence } from './sentence'
import type { TextSpan } from './span'

/** What an article has of it, and all that the splitter needs. */
export interface ParagraphedText {
  text: string
  paragraphs: readonly Paragraph[]
  language: Language
}

/** Longer quotations are speeches: they are cut inside, or one sentence would fill a page. */
const longestWholeQuotation = 300
const longestWholeBracket = 160
const longestSentence = 1_200

/** A spaced ellipsis or a run of closing punctuation, with the marks and brackets that close after it. */
const stops = /(?:\.(?: \.){2,}|[.!?…。！？｡．]+)(?:["'”’」』)\]）】》〉»]| »)*/g

/**
 * Splits the text into sentences, numbered in order. A sentence never crosses a paragraph; headings and labels are
 * sentences of their own; spans carry no outer white space. Pure; linear in the length of the text.
 */
export function splitSentences(article: ParagraphedText): Sentence[] {
  const { text, sourceSpan, normalizedSpan } = normalize(article.text)
  const paragraphs = article.paragraphs.map(({ kind, ...span }) => ({ ...normalizedSpan(span), kind }))
  const whole = unbrokenSpans(text, paragraphs)
  const sentences: Sentence[] = []
  let from = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (from < whole.length && (whole[from] as TextSpan).end <= paragraph.start) from++
    for (const span of spansOf(text, paragraph, whole, from)) {
      sentences.push({ index: sentences.length, paragraph: index, ...sourceSpan(span) })
    }
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

/** Offsets at which a new sentence begins: line breaks, items of a list, and stops that {@link endsSentence} believes. */
function cutsOf(text: string, paragraph: Paragraph, whole: readonly TextSpan[], from: number): number[] {
  const body = text.slice(paragraph.start, paragraph.end)
  const items = itemsOf(body)
  const cuts: number[] = [...body.matchAll(/\n/g)].map((line) => line.index + 1).concat(items)
  let next = from
  let item = 0
  let last = 0
  for (const { 0: signs, index: start } of body.matchAll(stops)) {
    const end = start + signs.length
    while (next < whole.length && (whole[next] as TextSpan).end < paragraph.start + end) next++
    const around = whole[next]
    if (around && around.start < paragraph.start + start && paragraph.start + end < around.end) continue
    while ((items[item] ?? Infinity) <= start) last = items[item++] ?? last
    if (!endsSentence(body, start, end, last)) continue
    last = creditAfter(body, end) ?? end
    cuts.push(end, last)
  }
  return [...new Set(cuts)].toSorted((a, b) => a - b).map((cut) => paragraph.start + cut)
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
