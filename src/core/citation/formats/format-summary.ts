/** The summary as text to copy, alone or with quotations below it. */
import type { Claim, Summary } from '../../summary/summary-state'
import type { Language } from '../../text/language'
import type { CitableQuote, CitationOptions, CitationStyle } from '../citation'
import type { CitedArticle } from '../cited-source'
import { escapeHtml, linkHtml } from './format-html'
import { escapeMarkdown, linkMarkdown } from './format-markdown'
import { formatQuote } from './format-quote'
import { sourceNote } from './source-line'

/** A model's claims, or the article's key sentences as claims. */
export type CopiedSummary = Pick<Summary, 'headline' | 'lede' | 'points'>

/** A translation belongs to one quotation, so it stands with it. */
export interface CopiedQuote {
  quote: CitableQuote
  translation: CitationOptions['translation']
}

export type SummaryOptions = Omit<CitationOptions, 'translation'>

interface SummaryText {
  headline: string | null
  lede: string | null
  points: string[]
}

type Writer = (summary: SummaryText, article: CitedArticle, options: SummaryOptions) => string

const writers: Record<CitationStyle, Writer> = {
  plain: writePlain,
  html: writeHtml,
  markdown: writeMarkdown,
  'press-ko': writePlain,
  'press-en': writePlain,
}

/** A line read off a picture says so: it cannot be looked up in the text. */
const imageMark: Record<Language, string> = { ko: '[도표에서 읽음]', en: '[read off a chart]' }
const doubtMark: Record<Language, string> = { ko: '[확인 필요]', en: '[not verified]' }

/** Headline, lede, points, and the source they were made from. A claim the article does not bear out says so. */
export function formatSummary(summary: CopiedSummary, article: CitedArticle, options: SummaryOptions): string {
  const textOf = ({ text, images, supported, doubts }: Claim): string => {
    const marks = [images ? imageMark[options.language] : '', supported && doubts.length === 0 ? '' : doubtMark[options.language]]
    return [text, ...marks].filter((part) => part !== '').join(' ')
  }
  const { headline, lede, points } = summary
  const text = { headline: headline && textOf(headline), lede: lede && textOf(lede), points: points.map(textOf) }
  return writers[options.style](text, article, options)
}

/** The summary, then each quotation in the same style; the address is given once. */
export function formatAll(summary: CopiedSummary, quotes: readonly CopiedQuote[], article: CitedArticle, options: SummaryOptions): string {
  const cited = quotes.map(({ quote, translation }) => formatQuote(quote, article, { ...options, link: null, translation }))
  return [formatSummary(summary, article, options), ...cited].join(options.style === 'html' ? '' : '\n\n')
}

function writePlain({ headline, lede, points }: SummaryText, article: CitedArticle, { language, link }: SummaryOptions): string {
  const source = [article.title, sourceNote(article, language), link].filter(Boolean).join(' ')
  return blocks([headline, lede, points.map((point) => `• ${point}`).join('\n'), source])
}

function writeMarkdown({ headline, lede, points }: SummaryText, article: CitedArticle, { language, link }: SummaryOptions): string {
  const note = sourceNote(article, language, (outlet) => linkMarkdown(outlet, link))
  const list = points.map((point) => `- ${escapeMarkdown(point)}`).join('\n')
  return blocks([
    headline && `**${escapeMarkdown(headline)}**`,
    lede && escapeMarkdown(lede),
    list,
    `${escapeMarkdown(article.title)} ${note}`,
  ])
}

function writeHtml({ headline, lede, points }: SummaryText, article: CitedArticle, { language, link }: SummaryOptions): string {
  const note = sourceNote(article, language, (outlet) => linkHtml(outlet, link))
  const items = points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')
  const head = headline === null ? '' : `<p><strong>${escapeHtml(headline)}</strong></p>`
  const opening = lede === null ? '' : `<p>${escapeHtml(lede)}</p>`
  return `${head}${opening}${items && `<ul>${items}</ul>`}<p>${escapeHtml(article.title)} ${note}</p>`
}

const blocks = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join('\n\n')
