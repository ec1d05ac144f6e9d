/** Texts of an evaluation set, and the quotations that the product finds in them. */
import { findQuotes } from '../../src/core/quotes/find-quotes'
import type { Quote } from '../../src/core/quotes/quote'
import type { Language } from '../../src/core/text/language'
import type { TextSpan } from '../../src/core/text/span'
import { paragraphsOf } from '../support/paragraphs'

/** A line of a set; annotated ones have more. */
export interface EvaluationText {
  id: string
  lang: Language
  title?: string
  text: string
}

export const quotesOf = ({ lang, title = '', text }: EvaluationText): Quote[] =>
  findQuotes({ text, title, language: lang, paragraphs: paragraphsOf(text) }).quotes

/** How much of the text a reader needs: more of what stands above, since speakers are taken up from there. */
const above = 240
const below = 120

/** The words round a span, cut between words. */
export function passageAround(text: string, { start, end }: TextSpan): string {
  const lead = text.slice(Math.max(0, start - above), start)
  const tail = text.slice(end, end + below)
  const from = start > above ? lead.replace(/^\S*\s+/, '') : lead
  const to = end + below < text.length ? tail.replace(/\s+\S*$/, '') : tail
  return `${from}${text.slice(start, end)}${to}`
}
