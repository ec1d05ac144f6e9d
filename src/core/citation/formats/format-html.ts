/** A quotation as HTML for pasting into a document. Everything from the page is escaped. */
import type { CitationOptions, CitedWords } from '../citation'
import type { CitedArticle } from '../cited-source'
import { quotedWords, sourceNote, speakerLine } from './source-line'
import { labelledTranslation } from './translation-label'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

export function linkHtml(text: string, address: string | null): string {
  return address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`
}

export function formatHtml(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const { link, language } = options
  const cite = link === null ? '' : ` cite="${escapeHtml(link)}"`
  const quotation = `<blockquote lang="${article.language}"${cite}>${quotedWords(words.parts, escapeHtml)}</blockquote>`
  const speaker = words.speaker ? `— ${escapeHtml(speakerLine(words.speaker))} ` : ''
  const translation = labelledTranslation(words, article.language, options)
  const below = translation === null ? '' : `<p lang="${options.translation?.language}">${escapeHtml(translation)}</p>`
  return `${quotation}<p>${speaker}${sourceNote(article, language, (outlet) => linkHtml(outlet, link))}</p>${below}`
}
