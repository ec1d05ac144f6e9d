/** The one way from a quotation to the text that is copied. The words in marks are the article's, character for character. */
import { citedWords, type CitableQuote, type CitationOptions, type CitationStyle, type CitedWords } from '../citation'
import type { CitedArticle } from '../cited-source'
import { formatHtml } from './format-html'
import { formatMarkdown } from './format-markdown'
import { formatPlain } from './format-plain'
import { formatEnglishPress, formatKoreanPress } from './format-press'

type Formatter = (words: CitedWords, article: CitedArticle, options: CitationOptions) => string

const formatters: Record<CitationStyle, Formatter> = {
  plain: formatPlain,
  html: formatHtml,
  markdown: formatMarkdown,
  'press-ko': formatKoreanPress,
  'press-en': formatEnglishPress,
}

export function formatQuote(quote: CitableQuote, article: CitedArticle, options: CitationOptions): string {
  return formatters[options.style](citedWords(quote), article, options)
}
