/** The one way from an article to its quotations: marks, then the rules of the article's language, then numbers. */
import type { Article } from '../article/article'
import type { Language } from '../text/language'
import { englishRules } from './en/rules'
import { koreanRules } from './ko/rules'
import type { LanguageRules } from './language-rules'
import { findMarks } from './marks'
import type { Quote } from './quote'

const rulesOf: Record<Language, LanguageRules> = { ko: koreanRules, en: englishRules }

/** Finds every direct quotation of the article, in order, numbered from 1. Pure, deterministic, linear in the length of the text. */
export function findQuotes(article: Pick<Article, 'text' | 'paragraphs' | 'title' | 'language'>): Quote[] {
  const { text, paragraphs, title, language } = article
  const marks = findMarks(text, paragraphs)
  return rulesOf[language].attribute({ text, paragraphs, title, marks }).map((quote, index) => ({
    id: index + 1,
    start: quote.segments[0]?.start ?? 0,
    end: quote.segments.at(-1)?.end ?? 0,
    ...quote,
    translated: null,
  }))
}
