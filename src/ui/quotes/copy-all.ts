/** What is on screen as one text: headline and points, the quotations in their order, or both. */
import { addressOf, type CitationStyle } from '../../core/citation/citation'
import { formatAll, type CopiedQuote, type CopiedSummary } from '../../core/citation/formats/format-summary'
import { formatQuote } from '../../core/citation/formats/format-quote'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import type { VerifiedQuote } from '../../core/quotes/quote'
import { copyRich } from '../../platform/clipboard'
import { pickedWords } from './picked-words'
import { shownPicks } from '../tab/quote-picks'

/** Headline and points as they are shown: the model's where there are any, else the article's key sentences. */
export function shownSummary({ article, sentences, keySentences }: ArticleState, state: SummaryState): CopiedSummary {
  if ('summary' in state && state.summary.points.length > 0) return state.summary
  const own = keySentences.flatMap((index) => sentences[index] ?? [])
  const points = own.map(({ start, end, index }) => ({
    text: article.text.slice(start, end),
    sentences: [index],
    doubts: [],
    supported: true,
  }))
  return { headline: null, lede: null, points }
}

export type CopiedPart = 'both' | 'summary' | 'quotes'

export interface CopyAllWishes {
  part: CopiedPart
  style: 'plain' | 'markdown'
}

/** Plain text and HTML at once. Rejects when the browser refuses. */
export function copyAll(
  article: ArticleState,
  state: SummaryState,
  words: readonly VerifiedQuote[],
  language: Language,
  { part, style: wanted }: CopyAllWishes,
): Promise<void> {
  const quotes = part === 'summary' ? [] : citedQuotes(article, words, state, language)
  const link = addressOf(article.article)
  const written = (style: CitationStyle): string => {
    const options = { style, language, link }
    if (part !== 'quotes') return formatAll(shownSummary(article, state), quotes, article.article, options)
    return quotes
      .map(({ quote, translation }) => formatQuote(quote, article.article, { ...options, translation }))
      .join(style === 'html' ? '' : '\n\n')
  }
  return copyRich({ text: written(wanted), html: written('html') })
}

function citedQuotes({ article }: ArticleState, words: readonly VerifiedQuote[], state: SummaryState, language: Language): CopiedQuote[] {
  const { byId } = shownPicks(state)
  return words.map((quote) => {
    const pick = byId.get(quote.quote.id)
    const text = pick?.translation ?? ''
    return { quote: pickedWords(article, quote, pick), translation: text === '' ? null : { text, language } }
  })
}
