/** The whole of what is on screen as one text: headline, points, and the quotations in their order. */
import { addressOf } from '../../core/citation/citation'
import { escapeHtml } from '../../core/citation/format-html'
import { formatQuote } from '../../core/citation/format-quote'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { copyRich } from '../../platform/clipboard'
import type { QuoteGroup } from './group-quotes'

/** Headline and points as they are shown: the model's where there are any, else the article's title and key sentences. */
export function shownLines(
  { article, sentences, keySentences }: ArticleState,
  state: SummaryState,
): { headline: string; points: string[] } {
  const summary = 'summary' in state ? state.summary : null
  const own = keySentences.flatMap((index) => sentences[index] ?? []).map(({ start, end }) => article.text.slice(start, end))
  const points = summary && summary.points.length > 0 ? summary.points.map((claim) => claim.text) : own
  return { headline: summary?.headline?.text ?? article.title, points }
}

export function copyAll(article: ArticleState, state: SummaryState, groups: readonly QuoteGroup[], language: Language): Promise<void> {
  const { headline, points } = shownLines(article, state)
  const link = addressOf(article.article)
  const quotes = groups.flatMap((group) => group.quotes)
  const written = (style: 'plain' | 'html'): string[] =>
    quotes.map((quote) => formatQuote(quote, article.article, { style, language, link: style === 'html' ? link : null, translation: null }))
  const text = [headline, points.map((point) => `• ${point}`).join('\n'), ...written('plain'), link ?? ''].filter((part) => part !== '')
  const list = `<ul>${points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`
  return copyRich({ text: text.join('\n\n'), html: [`<h2>${escapeHtml(headline)}</h2>`, list, ...written('html')].join('') })
}
