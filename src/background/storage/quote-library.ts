/** Saved quotations: kept in IndexedDB, searched in memory. Every write is one transaction, so a death in the middle loses nothing. */
import { parseImport } from '../../core/citation/saved/export'
import { parseSavedQuote } from '../../core/citation/saved/parse-saved-quote'
import type { SavedQuote } from '../../core/citation/saved-quote'
import { registry } from '../../core/figures/registry'
import type { LibraryFacet, LibraryFacets, LibraryPage, LibraryQuery } from '../../protocol/library'
import { database } from './database'
import { clearCache } from './summary-cache'

/** Searched text in one form, whatever form the page or the keyboard used. */
const searchable = (value: string): string => value.normalize('NFC').toLowerCase()

interface Entry {
  quote: SavedQuote
  /** Made at the first search: the library's first page is not kept waiting for it. */
  haystack: () => string
  /** Whose words they are: one person, however an article spells the name. Null for nobody. */
  person: string | null
}

/** Newest first; null until it is read. */
let entries: Entry[] | null = null

/** A known figure is found by the name in either script. */
function wordsOf({ parts, speaker, article, note }: SavedQuote): string {
  const names = registry.byId.get(speaker?.figureId ?? '')?.names ?? []
  return searchable([...parts, speaker?.canonical, ...names, speaker?.affiliation, article.title, note].join('\n'))
}

function toEntry(quote: SavedQuote): Entry {
  let haystack: string | null = null
  return {
    quote,
    haystack: () => (haystack ??= wordsOf(quote)),
    person: quote.speaker?.figureId ?? quote.speaker?.canonical ?? null,
  }
}

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
  return ({ quote, haystack, person }) =>
    (speaker === null || person === speaker) &&
    (language === null || quote.article.language === language) &&
    (outlet === null || quote.article.siteName === outlet) &&
    words.every((word) => haystack().includes(word))
}

const byCount = (a: LibraryFacet, b: LibraryFacet): number => b.count - a.count || a.name.localeCompare(b.name)

/** How often each key stands there, under the name that was given with it first. */
function counted(named: readonly { key: string | null | undefined; name: string | null | undefined }[]): LibraryFacet[] {
  const counts = new Map<string, LibraryFacet>()
  for (const { key, name } of named) {
    if (!key || !name) continue
    const facet = counts.get(key) ?? { key, name, count: 0 }
    facet.count += 1
    counts.set(key, facet)
  }
  return [...counts.values()].toSorted(byCount)
}

const facetsOf = (all: readonly Entry[]): LibraryFacets => ({
  speakers: counted(all.map(({ quote, person }) => ({ key: person, name: quote.speaker?.canonical }))),
  outlets: counted(all.map(({ quote: { article } }) => ({ key: article.siteName, name: article.siteName }))),
})

/** The head of a library that is not in memory, straight from the store's index: nobody waits for 10,000 to be read to see the first 40. */
async function newest(limit: number): Promise<LibraryPage | null> {
  const { store } = (await database()).transaction('quotes')
  const total = await store.count()
  if (total <= limit) return null
  const quotes: SavedQuote[] = []
  let cursor = await store.index('savedAt').openCursor(null, 'prev')
  while (cursor && quotes.length < limit) {
    const quote = parseSavedQuote(cursor.value)
    if (quote) quotes.push(quote)
    cursor = await cursor.continue()
  }
  return { quotes, total, facets: null }
}

const asksForNewest = ({ text, speaker, language, outlet, offset }: LibraryQuery): boolean =>
  offset === 0 && searchable(text).trim() === '' && speaker === null && language === null && outlet === null

/** One page of what matches, newest first. `quick`: the first page of a large library comes at once, without its facets. */
export async function findSaved(query: LibraryQuery): Promise<LibraryPage> {
  const head = query.quick && !entries && asksForNewest(query) ? await newest(query.limit) : null
  if (head) return head
  const all = await allEntries()
  const found = all.filter(matcher(query))
  const page = found.slice(query.offset, query.offset + query.limit)
  return { quotes: page.map((entry) => entry.quote), total: found.length, facets: facetsOf(all) }
}
