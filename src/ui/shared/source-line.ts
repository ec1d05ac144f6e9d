/** Where a text comes from: outlet, byline, and the day its newsroom's calendar showed. */
import type { Article } from '../../core/article/article'
import type { CitedArticle } from '../../core/citation/cited-source'
import { citationDate } from '../../core/citation/formats/citation-date'
import { outletOf } from '../../core/citation/formats/source-line'
import { parseLanguage } from '../../core/text/language'
import { interfaceLocale } from '../../platform/i18n'

export interface SourceParts {
  /** Falls back to the address's host. */
  outlet: string
  byline: string | null
  /** The same day as in a citation, wherever the reader is. */
  day: string | null
}

export const sourceParts = (article: Article): SourceParts => ({
  outlet: outletOf(article),
  byline: article.byline,
  day: citedDay(article),
})

/** The day of publication as its citations have it, in the interface's language; null when the article gives none. */
export const citedDay = (article: CitedArticle): string | null =>
  citationDate(article, parseLanguage(interfaceLocale().slice(0, 2)) ?? 'en')
