/** Saved quotations as files: Markdown for reading, CSV for tables, JSON for another browser. */
import type { Language } from '../../text/language'
import { addressOf } from '../citation'
import { toCsv } from './csv'
import { escapeMarkdown } from '../formats/format-markdown'
import { formatQuote } from '../formats/format-quote'
import { parseSavedQuote } from './parse-saved-quote'
import type { SavedQuote } from '../saved-quote'
import { outletOf } from '../formats/source-line'

const jsonVersion = 1

export function exportJson(quotes: readonly SavedQuote[]): string {
  return `${JSON.stringify({ version: jsonVersion, quotes }, null, 2)}\n`
}

/** What {@link exportJson} wrote, as text or already read; null when it is anything else or one quotation is malformed. */
export function parseImport(value: unknown): SavedQuote[] | null {
  const file = typeof value === 'string' ? readJson(value) : value
  if (typeof file !== 'object' || file === null) return null
  const { version, quotes } = file as Record<string, unknown>
  if (version !== jsonVersion || !Array.isArray(quotes)) return null
  const read = quotes.map(parseSavedQuote)
  return read.every((quote) => quote !== null) ? read : null
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

const columns = [
  'quotation',
  'speaker',
  'role',
  'affiliation',
  'doubt',
  'outlet',
  'title',
  'published',
  'address',
  'language',
  'saved',
  'note',
]

/** One row for each quotation, under English column names; the parts of a split quotation are divided by ` … `. */
export function exportCsv(quotes: readonly SavedQuote[]): string {
  return toCsv([columns, ...quotes.map(toRow)])
}

function toRow({ parts, speaker, doubt, article, savedAt, note }: SavedQuote): string[] {
  const who = [speaker?.canonical, speaker?.role, speaker?.affiliation, doubt]
  const where = [outletOf(article), article.title, article.publishedAt, addressOf(article), article.language]
  return [parts.join(' … '), ...who, ...where, savedAt, note].map((field) => field ?? '')
}

/** By speaker, in the order in which they come; `unattributed` is the heading of those whom nobody is named for. */
export function exportMarkdown(quotes: readonly SavedQuote[], language: Language, unattributed: string): string {
  const bySpeaker = new Map<string, string[]>()
  for (const quote of quotes) {
    const name = quote.speaker?.canonical ?? unattributed
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? [`## ${escapeMarkdown(name)}`]), toEntry(quote, language)])
  }
  return `${[...bySpeaker.values()].flat().join('\n\n')}\n`
}

function toEntry(quote: SavedQuote, language: Language): string {
  const link = addressOf(quote.article)
  const cited = formatQuote(quote, quote.article, { style: 'markdown', language, link, translation: null })
  return quote.note === '' ? cited : `${cited}\n\n${escapeMarkdown(quote.note)}`
}
