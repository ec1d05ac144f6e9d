/** A quotation as a Markdown block quotation. Characters of the page that Markdown would read as markup are escaped. */
import type { CitationOptions, CitedWords } from '../citation'
import type { CitedArticle } from '../cited-source'
import { quotedWords, sourceNote, speakerLine } from './source-line'
import { labelledTranslation } from './translation-label'

export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2')
}

/** Brackets would end the link early; an address has them encoded otherwise. */
export function linkMarkdown(text: string, address: string | null): string {
  const destination = address?.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
  return destination === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${destination})`
}

const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

export function formatMarkdown(words: CitedWords, article: CitedArticle, options: CitationOptions): string {
  const { link, language } = options
  const speaker = words.speaker ? `— ${escapeMarkdown(speakerLine(words.speaker))} ` : ''
  const translation = labelledTranslation(words, article.language, options)
  const lines = [
    quotedWords(words.parts, escapeMarkdown),
    `${speaker}${sourceNote(article, language, (outlet) => linkMarkdown(outlet, link))}`,
  ]
  if (translation !== null) lines.push(escapeMarkdown(translation))
  return quoteLines(lines.join('\n\n'))
}
