import { paragraphsOf } from '../../../../support/paragraphs'
import { findQuotes } from '../../../../../src/core/quotes/find-quotes'
import type { Quote } from '../../../../../src/core/quotes/quote'

export const quotesIn = (text: string): Quote[] => findQuotes({ text, title: '', language: 'en', paragraphs: paragraphsOf(text) }).quotes

/** Each quotation as `words / words ← speaker`. */
export const read = (text: string): string[] =>
  quotesIn(text).map(({ segments, speaker }) => {
    const words = segments.map((segment) => text.slice(segment.start, segment.end)).join(' / ')
    return `${words} ← ${speaker?.canonical ?? 'nobody'}`
  })
