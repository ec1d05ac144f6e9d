/** A long turn, cut into parts of one or two sentences that can each be quoted alone. */
import type { Quote } from '../../quotes/quote'
import type { Language } from '../../text/language'
import { splitSentences } from '../../text/sentences'
import type { TextSpan } from '../../text/span'
import type { ReadingSource } from './reading-source'

/** A turn of so many sentences is offered whole. */
const mostSentences = 2
/** A sentence of fewer characters says little alone: its neighbour goes with it. */
const shortSentence: Record<Language, number> = { ko: 20, en: 50 }
const ends = /[.!?…。][)\]"'”’]*$/

/** The parts in order, each as stretches of the article; null where the turn is short enough to be offered whole. Pure. */
export function partsOfTurn(article: ReadingSource, quote: Quote): TextSpan[][] | null {
  const sentences = sentencesOfTurn(article, quote)
  if (sentences.length <= mostSentences) return null
  const isShort = (sentence: TextSpan[]): boolean => wordsOf(article, sentence).length < shortSentence[article.language]
  const parts: TextSpan[][] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    const isAlone = last !== undefined && sentences.includes(last)
    if (isAlone && (isShort(last) || isShort(sentence))) parts[parts.length - 1] = [...last, ...sentence]
    else parts.push(sentence)
  }
  return parts.map((part) => joined(article.text, part))
}

/** The sentences of all segments; one that the speaker's name interrupts is one sentence of two stretches. */
function sentencesOfTurn(article: ReadingSource, { segments }: Quote): TextSpan[][] {
  const sentences: TextSpan[][] = []
  for (const segment of segments) {
    const [first, ...rest] = sentencesOfSegment(article, segment)
    if (!first) continue
    const last = sentences.at(-1)
    if (last && !ends.test(wordsOf(article, last))) last.push(first)
    else sentences.push([first])
    sentences.push(...rest.map((span) => [span]))
  }
  return sentences
}

function sentencesOfSegment({ text, language }: ReadingSource, segment: TextSpan): TextSpan[] {
  const words = text.slice(segment.start, segment.end)
  const whole = { text: words, language, paragraphs: [{ start: 0, end: words.length, kind: 'body' as const }] }
  return splitSentences(whole).map(({ start, end }) => ({ start: segment.start + start, end: segment.start + end }))
}

const wordsOf = ({ text }: ReadingSource, spans: readonly TextSpan[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** Stretches with nothing but white space between them are one. */
function joined(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
    else merged.push({ ...span })
  }
  return merged
}
