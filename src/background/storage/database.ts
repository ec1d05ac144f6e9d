/** The extension's own IndexedDB, closed to content scripts in both browsers: cache, library, keys, and the install's secret. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { SavedQuote } from '../../core/citation/saved-quote'
import type { ImageFacts, SecondLookFacts, Summary } from '../../core/summary/summary-state'

export interface CachedSummary {
  key: string
  summary: Summary
  inputTokens: number | null
  outputTokens: number | null
  /** Share of the article that was read, 0–1. */
  read: number
  images?: ImageFacts
  secondLook?: SecondLookFacts
  /** UTF-8 bytes of the summary, about. */
  bytes: number
  /** Milliseconds since the epoch. */
  madeAt: number
  usedAt: number
}

interface Schema extends DBSchema {
  summaries: { key: string; value: CachedSummary; indexes: { usedAt: number } }
  quotes: { key: string; value: SavedQuote; indexes: { savedAt: string } }
  keys: { key: string; value: string }
  secrets: { key: string; value: string }
}

export type Database = IDBPDatabase<Schema>

const version = 1
let opened: Promise<Database> | null = null

/** The one connection of this context; opened anew after the browser closed it. */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>('verbatim', version, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'key' }).createIndex('usedAt', 'usedAt')
      db.createObjectStore('quotes', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      db.createObjectStore('keys')
      db.createObjectStore('secrets')
    },
    blocking: (_current, _blocked, event) => {
      const connection = event.target as IDBDatabase
      connection.close()
      forget()
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

function forget(): void {
  opened = null
}
