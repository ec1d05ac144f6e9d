/** The whole of what is on screen as one text: headline, points, and the quotations in their order. */
import { addressOf, type CitationStyle } from '../../core/citation/citation'
import { formatAll, type CopiedSummary } from '../../core/citation/format-summary'
import type { ArticleState, SummaryState } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { copyRich } from '../../platform/clipboard'
import type { QuoteGroup } from './group-quotes'
import { shownPicks } from './quote-picks'

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
  return { headline: null, points }
}

export function copyAll(article: ArticleState, state: SummaryState, groups: readonly QuoteGroup[], language: Language): Promise<void> {
  const { byId } = shownPicks(state)
  const quotes = groups.flatMap((group) =>
    group.quotes.map((quote) => {
      const text = byId.get(quote.quote.id)?.translation ?? ''
      return { quote, translation: text === '' ? null : { text, language } }
    }),
  )
  const written = (style: CitationStyle): string =>
    formatAll(shownSummary(article, state), quotes, article.article, { style, language, link: addressOf(article.article) })
  return copyRich({ text: written('plain'), html: written('html') })
}
