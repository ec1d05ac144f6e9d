/** What each copy command puts on the clipboard: always plain text and HTML at once. */
import type { Article } from '../../core/article/article'
import { addressOf, type CitationOptions, type CitationStyle } from '../../core/citation/citation'
import { linkHtml } from '../../core/citation/formats/format-html'
import { formatQuote } from '../../core/citation/formats/format-quote'
import type { SavedQuote } from '../../core/citation/saved-quote'
import { linkToQuote } from '../../core/citation/text-fragment/text-fragment'
import type { VerifiedQuote } from '../../core/quotes/quote'
import type { Language } from '../../core/text/language'
import { copyRich } from '../../platform/clipboard'

export interface CopyWishes {
  style?: CitationStyle
  link?: boolean
  translation?: CitationOptions['translation']
}

/**
 * Text that shows its address carries the bare one, since a fragment of Korean is hundreds of percent signs; where the address is hidden
 * behind words, it leads to the quotation itself. Rejects when the browser refuses.
 */
export function copyQuote(quote: VerifiedQuote, article: Article, language: Language, wishes: CopyWishes = {}): Promise<void> {
  const { style = 'plain', link = true, translation = null } = wishes
  const bare = link ? addressOf(article) : null
  const deep = link ? linkToQuote(article, quote) : null
  const written = (as: CitationStyle): string =>
    formatQuote(quote, article, { style: as, language, translation, link: as === 'html' || as === 'markdown' ? deep : bare })
  return copyRich({ text: written(style), html: written('html') })
}

/** A saved quotation, as one of an article on screen is copied; its address is the article's. */
export function copySaved(quote: SavedQuote, language: Language): Promise<void> {
  const written = (style: CitationStyle): string =>
    formatQuote(quote, quote.article, { style, language, link: addressOf(quote.article), translation: null })
  return copyRich({ text: written('plain'), html: written('html') })
}

/** The address that opens the page at the quotation. Rejects when the article has none. */
export async function copyLink(quote: VerifiedQuote, article: Article): Promise<void> {
  const link = linkToQuote(article, quote)
  if (link === null) throw new Error('the article has no web address')
  await copyRich({ text: link, html: linkHtml(article.title, link) })
}
