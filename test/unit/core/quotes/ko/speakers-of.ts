import { paragraphsOf } from '../../../../support/paragraphs'
import { koreanRules } from '../../../../../src/core/quotes/ko/rules'
import type { AttributedQuote } from '../../../../../src/core/quotes/language-rules'
import { findMarks } from '../../../../../src/core/text/marks'
import { splitSentences } from '../../../../../src/core/text/sentences'

/** What the Korean rules find in a text whose paragraphs are its lines. */
export function quotesIn(text: string): AttributedQuote[] {
  const paragraphs = paragraphsOf(text)
  const { quotes } = koreanRules.attribute({
    text,
    paragraphs,
    title: '',
    marks: findMarks(text, paragraphs),
    sentences: splitSentences({ text, paragraphs, language: 'ko' }),
  })
  return quotes
}

/** The words of each quotation. */
export const wordsIn = (text: string): string[] =>
  quotesIn(text).map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join(' '))

/** The full name of each quotation's speaker. */
export const speakersIn = (text: string): (string | null)[] => quotesIn(text).map(({ speaker }) => speaker?.canonical ?? null)
