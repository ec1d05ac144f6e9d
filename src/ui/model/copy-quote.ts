/** What each copy command puts on the clipboard. */
import type { Article } from '../../core/article/article'
import { addressOf, type CitationOptions, type CitationStyle } from '../../core/citation/citation'
import { formatQuote } from '../../core/citation/format-quote'
import type { VerifiedQuote } from '../../core/quotes/quote'
import type { Language } from '../../core/text/language'
import { copyRich } from '../../platform/clipboard'

export interface CopyWishes {
  style?: CitationStyle
  link?: boolean
  translation?: { text: string; language: Language } | null
}

/** Plain text and HTML at once; a style other than plain is text in both. Rejects when the browser refuses. */
export function copyQuote(quote: VerifiedQuote, article: Article, language: Language, wishes: CopyWishes = {}): Promise<void> {
  const { style = 'plain', link = true, translation = null } = wishes
  const options: CitationOptions = { style, language, link: link ? addressOf(article) : null, translation }
  const text = formatQuote(quote, article, options)
  return copyRich({ text, html: formatQuote(quote, article, { ...options, style: 'html' }) })
}
