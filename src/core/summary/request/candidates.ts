/** What a model may pick from, and whose speaker it may name: utterances, of longer turns one or two sentences at a time. */
import { isOpen } from '../../quotes/chosen-speaker'
import type { Quote } from '../../quotes/quote'
import { toldSpeaker } from '../../quotes/told-speaker'
import type { Sentence } from '../../text/sentence'
import type { TextSpan } from '../../text/span'
import { scoreSentences } from '../on-device/extractive'
import { sentenceAt } from '../sentence-at'
import type { ReadingSource } from './reading-source'
import { partsOfTurn } from './turn-parts'

/** A numbered line of the prompt; `start` and `end` are those of the words it offers. */
export interface Candidate extends TextSpan {
  /** From 1: what a model answers with. */
  number: number
  quote: Quote
  /** Set when only these stretches of the quotation are offered. */
  part?: TextSpan[]
  /** False of a phrase that is told only to ask who speaks. */
  pickable: boolean
}

/** Fewer words than these are a term, a slogan or a heading; woven into the reporter's sentence, it takes more to make a statement. */
const fewestWords: Record<'hangul' | 'latin', Record<Quote['kind'], number>> = {
  hangul: { direct: 2, partial: 4 },
  latin: { direct: 3, partial: 6 },
}

/** The `most` candidates that tell most, in the article's order. Pure. */
export function candidatesOf(article: ReadingSource, sentences: readonly Sentence[], quotes: readonly Quote[], most: number): Candidate[] {
  const scores = scoreSentences(article, sentences)
  const worth = ({ quote, pickable, start }: Candidate): number =>
    (pickable ? 4 : 0) + (toldSpeaker(quote.speaker) || isOpen(quote) ? 2 : 0) + (scores[sentenceAt(sentences, start) ?? -1] ?? 0)
  return quotes
    .flatMap((quote) => offersOf(article, quote))
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start)
    .map((candidate, index) => ({ ...candidate, number: index + 1 }))
}

function offersOf(article: ReadingSource, quote: Quote): Candidate[] {
  const whole = { number: 0, quote, start: quote.start, end: quote.end }
  if (!isUtterance(article.text, quote)) return isOpen(quote) ? [{ ...whole, pickable: false }] : []
  const parts = partsOfTurn(article, quote)
  if (!parts) return [{ ...whole, pickable: true }]
  return parts.map((part) => ({ ...whole, part, start: part[0]?.start ?? quote.start, end: part.at(-1)?.end ?? quote.end, pickable: true }))
}

function isUtterance(text: string, { segments, kind }: Quote): boolean {
  const words = segments.map(({ start, end }) => text.slice(start, end)).join(' ')
  return words.trim().split(/\s+/).length >= fewestWords[/[가-힣]/.test(words) ? 'hangul' : 'latin'][kind]
}
