/** Saved quotations: kept in IndexedDB, searched in memory. Every write is one transaction, so a death in the middle loses nothing. */
import { parseImport } from '../core/citation/export'
import { parseSavedQuote } from '../core/citation/parse-saved-quote'
import type { SavedQuote } from '../core/citation/saved-quote'
import type { LibraryFacets, LibraryPage, LibraryQuery } from '../protocol/library'
import { database } from './database'
import { clearCache } from './summary-cache'

/** Searched text in one form, whatever form the page or the keyboard used. */
const searchable = (value: string): string => value.normalize('NFC').toLowerCase()

interface Entry {
  quote: SavedQuote
  haystack: string
}

/** Newest first; null until it is read. */
let entries: Entry[] | null = null

const toEntry = (quote: SavedQuote): Entry => ({
  quote,
  haystack: searchable([...quote.parts, quote.speaker?.canonical, quote.speaker?.affiliation, quote.article.title, quote.note].join('\n')),
})

/** A record of another shape is passed over, not deleted: it must not shut the reader out of all the others. */
async function allEntries(): Promise<Entry[]> {
  const stored: unknown[] = entries ? [] : await (await database()).getAllFromIndex('quotes', 'savedAt')
  entries ??= stored
    .toReversed()
    .flatMap((record) => parseSavedQuote(record) ?? [])
    .map(toEntry)
  return entries
}

/**
 * Puts all of them in, or none; a quotation with a known id replaces the older one. When storage is full the cache of summaries gives way.
 * Rejects when there is no room even so.
 */
export async function putQuotes(quotes: readonly SavedQuote[]): Promise<void> {
  await putAtOnce(quotes).catch(async () => {
    await clearCache()
    await putAtOnce(quotes)
  })
  entries = null
}

async function putAtOnce(quotes: readonly SavedQuote[]): Promise<void> {
  const transaction = (await database()).transaction('quotes', 'readwrite')
  await Promise.all([...quotes.map((quote) => transaction.store.put(quote)), transaction.done])
}

/** Reads quotations from outside (undo, import) and puts them in; null when one of them is malformed. */
export async function addQuotes(unread: readonly unknown[]): Promise<{ added: number } | null> {
  const quotes = parseImport({ version: 1, quotes: unread })
  if (!quotes) return null
  await putQuotes(quotes)
  return { added: quotes.length }
}

export async function removeQuote(id: string): Promise<SavedQuote | null> {
  const db = await database()
  const quote = await db.get('quotes', id)
  if (!quote) return null
  await db.delete('quotes', id)
  entries = null
  return quote
}

export async function allQuotes(): Promise<SavedQuote[]> {
  return (await allEntries()).map((entry) => entry.quote)
}

export async function clearLibrary(): Promise<void> {
  await (await database()).clear('quotes')
  entries = null
}

function matcher({ text, speaker, language, outlet }: LibraryQuery): (entry: Entry) => boolean {
  const words = searchable(text).split(/\s+/).filter(Boolean)
  return ({ quote, haystack }) =>
    (speaker === null || quote.speaker?.canonical === speaker) &&
    (language === null || quote.article.language === language) &&
    (outlet === null || quote.article.siteName === outlet) &&
    words.every((word) => haystack.includes(word))
}

function counted(names: readonly (string | null | undefined)[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

const facetsOf = (all: readonly Entry[]): LibraryFacets => ({
  speakers: counted(all.map(({ quote }) => quote.speaker?.canonical)),
  outlets: counted(all.map(({ quote }) => quote.article.siteName)),
})

/** One page of what matches, newest first. */
export async function findSaved(query: LibraryQuery): Promise<LibraryPage> {
  const all = await allEntries()
  const found = all.filter(matcher(query))
  const page = found.slice(query.offset, query.offset + query.limit)
  return { quotes: page.map((entry) => entry.quote), total: found.length, facets: facetsOf(all) }
}
