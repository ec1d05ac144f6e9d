/** The one way from an article to its quotations: normalized text, marks, the rules of the article's language, then numbers. */
import type { Article } from '../article/article'
import type { Language } from '../text/language'
import { normalize, type NormalizedText } from '../text/normalize'
import type { Sentence } from '../text/sentence'
import { splitSentences } from '../text/sentences'
import { englishRules } from './en/rules'
import { koreanRules } from './ko/rules'
import type { AttributedQuote, AttributedSpeaker, LanguageRules } from './language-rules'
import { findMarks } from '../text/marks'
import { numberReferents } from './number-referents'
import type { Quote, Speaker } from './quote'
import type { Referent } from './referent'

const rulesOf: Record<Language, LanguageRules> = { ko: koreanRules, en: englishRules }

export interface FoundQuotes {
  quotes: Quote[]
  referents: Referent[]
}

/**
 * Finds every direct quotation of the article, in order, numbered from 1, and everyone the article speaks of, numbered likewise;
 * `sentences` are the article's own. Pure, deterministic, linear in the length of the text.
 */
export function findQuotes(
  article: Pick<Article, 'text' | 'paragraphs' | 'title' | 'language'>,
  sentences: readonly Sentence[] = splitSentences(article),
): FoundQuotes {
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
  const quotes = found.quotes.map((quote) => inSource(quote, article.text, normalized))
  const known = found.known.map((referent) => ({
    ...referent,
    mentions: referent.mentions.map((mention) => normalized.sourceSpan(mention)),
  }))
  const referents = numberReferents(article.text, known, quotes)
  const numbers = new Map(referents.map(({ canonical, id }) => [canonical, id]))
  return { quotes: quotes.map((quote, index) => numberQuote(quote, index + 1, numbers)), referents }
}

function numberQuote({ speaker, ...quote }: AttributedQuote, id: number, referents: ReadonlyMap<string, number>): Quote {
  const [start, end] = [quote.segments[0]?.start ?? 0, quote.segments.at(-1)?.end ?? 0]
  return { id, start, end, ...quote, speaker: speaker && numberSpeaker(speaker, referents), translated: null }
}

function numberSpeaker({ kind, ...speaker }: AttributedSpeaker, referents: ReadonlyMap<string, number>): Speaker {
  return { ...speaker, referent: kind && (referents.get(speaker.canonical) ?? null) }
}

function inSource({ segments, speaker, kind }: AttributedQuote, source: string, normalized: NormalizedText): AttributedQuote {
  return {
    segments: segments.map((segment) => normalized.sourceSpan(segment)),
    speaker: speaker && { ...speaker, mention: mentionInSource(speaker, source, normalized) },
    kind,
  }
}

function mentionInSource({ mention }: AttributedSpeaker, source: string, normalized: NormalizedText): Speaker['mention'] {
  const span = normalized.sourceSpan(mention)
  return { ...span, text: source.slice(span.start, span.end) }
}
