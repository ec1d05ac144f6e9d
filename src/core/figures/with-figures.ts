/** Ties the speakers of an article's quotations to the registry. */
import type { Article } from '../article/article'
import type { Quote } from '../quotes/quote'
import { registry, type Figures } from './registry'
import { resolveFigure } from './resolve-figure'
import { likelyTranslated } from './translated'

/** The same quotations, in the same order, with `speaker.figureId`, `speaker.names` and `translated` set where they are certain. */
export function withFigures(quotes: readonly Quote[], article: Pick<Article, 'language'>, figures: Figures = registry): Quote[] {
  return quotes.map((quote) => {
    if (!quote.speaker) return quote
    const figure = resolveFigure(quote.speaker.canonical, quote.speaker, figures)
    if (!figure) return quote
    return {
      ...quote,
      speaker: { ...quote.speaker, figureId: figure.id, names: { en: figure.en, ko: figure.ko } },
      translated: likelyTranslated(article.language, figure),
    }
  })
}
