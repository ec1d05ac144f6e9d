/** Finished summaries: the same article under the same settings is never paid for twice. 30 days, 50 MB, least recently used goes first. */
import { promptVersion } from '../../core/summary/request/system-prompt'
import type { ImageFacts, SecondLookFacts, SummaryLength, Summary } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { isCachedSummary } from '../../protocol/stored-state'
import { database, type CachedSummary } from './database'
import { digest } from './digest'

const maximumAge = 30 * 24 * 60 * 60 * 1000
const maximumBytes = 50 * 1024 * 1024

export interface CacheTerms {
  /** What the model is shown of the article, and the numbering its answer refers to. */
  shown: string
  language: Language
  length: SummaryLength
  /** Preset, base URL, name and context of the model. */
  model: string
  /** Addresses of the images to be sent. */
  images: readonly string[]
}

/** Raised when grounding or what is kept of a summary change, so that older ones are not shown as if made today. */
const edition = '3'

export const cacheKey = ({ shown, language, length, model, images }: CacheTerms): Promise<string> =>
  digest(edition, promptVersion, language, length, model, shown, ...images)

/**
 * The finished summary of that key, or null; a hit counts as a use. What another version wrote, what is damaged, and what the browser cannot
 * read at all is not there: the model is asked instead.
 */
export async function cached(key: string, now = Date.now()): Promise<CachedSummary | null> {
  try {
    const db = await database()
    const entry = await db.get('summaries', key)
    if (!entry) return null
    if (!isCachedSummary(entry) || now - entry.madeAt > maximumAge) {
      await db.delete('summaries', key)
      return null
    }
    // On a full disk a summary that was found is still one.
    await db.put('summaries', { ...entry, usedAt: now }).catch(() => undefined)
    return entry
  } catch {
    return null
  }
}

export interface FinishedSummary {
  summary: Summary
  inputTokens: number | null
  outputTokens: number | null
  read: number
  images?: ImageFacts
  secondLook?: SecondLookFacts
}

/** Keeps a finished summary. The cache gives way when storage is full or broken: a summary that cannot be kept is simply not kept. */
export async function remember(key: string, finished: FinishedSummary, now = Date.now()): Promise<void> {
  const { summary, inputTokens, outputTokens, read, images, secondLook } = finished
  const bytes = new TextEncoder().encode(JSON.stringify(summary)).length
  const facts = { ...(images ? { images } : {}), ...(secondLook ? { secondLook } : {}) }
  const entry = { key, summary, inputTokens, outputTokens, read, ...facts, bytes, madeAt: now, usedAt: now }
  try {
    await evict(bytes, now)
    await (await database()).put('summaries', entry)
  } catch {
    await clearCache().catch(() => undefined)
  }
}

/** Removes what cannot be read or is too old, then what was used least recently, until `room` more bytes fit. */
async function evict(room: number, now: number): Promise<void> {
  const db = await database()
  const stored = await db.getAll('summaries')
  const entries = stored.filter(isCachedSummary).toSorted((a, b) => a.usedAt - b.usedAt)
  let total = entries.reduce((sum, entry) => sum + entry.bytes, room)
  const transaction = db.transaction('summaries', 'readwrite')
  for (const entry of stored) if (!isCachedSummary(entry)) void transaction.store.delete(entry.key)
  for (const entry of entries) {
    if (total <= maximumBytes && now - entry.madeAt <= maximumAge) continue
    total -= entry.bytes
    void transaction.store.delete(entry.key)
  }
  await transaction.done
}

export async function cacheSize(): Promise<{ count: number; bytes: number }> {
  const entries = (await (await database()).getAll('summaries')).filter(isCachedSummary)
  return { count: entries.length, bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0) }
}

export async function clearCache(): Promise<void> {
  await (await database()).clear('summaries')
}
