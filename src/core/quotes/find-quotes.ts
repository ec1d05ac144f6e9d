/** The one way from an article to its quotations: normalized text, marks, the rules of the article's language, then numbers. */
import type { Article } from '../article/article'
import type { Language } from '../text/language'
import { normalize, type NormalizedText } from '../text/normalize'
import type { Sentence } from '../text/sentence'
import { splitSentences } from '../text/sentences'
import { englishRules } from './en/rules'
import { koreanRules } from './ko/rules'
import type { AttributedQuote, LanguageRules } from './language-rules'
import { findMarks } from '../text/marks'
import type { Quote, Speaker } from './quote'

const rulesOf: Record<Language, LanguageRules> = { ko: koreanRules, en: englishRules }

/**
 * Finds every direct quotation of the article, in order, numbered from 1; `sentences` are the article's own. Pure, deterministic, linear in
 * the length of the text.
 */
export function findQuotes(
  article: Pick<Article, 'text' | 'paragraphs' | 'title' | 'language'>,
  sentences: readonly Sentence[] = splitSentences(article),
): Quote[] {
  const normalized = normalize(article.text)
  const paragraphs = article.paragraphs.map(({ kind, ...span }) => ({ ...normalized.normalizedSpan(span), kind }))
  const marks = findMarks(normalized.text, paragraphs)
  const found = rulesOf[article.language].attribute({
    text: normalized.text,
    paragraphs,
    title: article.title,
    marks,
    sentences: sentences.map((sentence) => ({ ...sentence, ...normalized.normalizedSpan(sentence) })),
  })
  return found.map((quote, index) => numberQuote(inSource(quote, article.text, normalized), index + 1))
}

function numberQuote(quote: AttributedQuote, id: number): Quote {
  return { id, start: quote.segments[0]?.start ?? 0, end: quote.segments.at(-1)?.end ?? 0, ...quote, translated: null }
}

function inSource({ segments, speaker, kind }: AttributedQuote, source: string, normalized: NormalizedText): AttributedQuote {
  return {
    segments: segments.map((segment) => normalized.sourceSpan(segment)),
    speaker: speaker && { ...speaker, mention: mentionInSource(speaker, source, normalized) },
    kind,
  }
}

function mentionInSource({ mention }: Speaker, source: string, normalized: NormalizedText): Speaker['mention'] {
  const span = normalized.sourceSpan(mention)
  return { ...span, text: source.slice(span.start, span.end) }
}
