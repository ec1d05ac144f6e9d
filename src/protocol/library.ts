/** The library of saved quotations, kept by the background. */
import type { RecheckedQuote } from '../core/citation/saved/recheck'
import type { SavedQuote } from '../core/citation/saved-quote'
import type { Language } from '../core/text/language'
import { parseLanguage } from '../core/text/language'
import type { TextSpan } from '../core/text/span'
import { defineRequest } from '../platform/request'
import { isRecord, isTabId, parseNothing } from './parse'

/** Saves a quotation of the article last read in that tab; null when it is no longer there, `private` where nothing is kept. */
export const saveQuote = defineRequest<{ tabId: number; quoteId: number }, SavedQuote | 'private' | null>('library/save', (value) =>
  isRecord(value) && isTabId(value['tabId']) && Number.isInteger(value['quoteId'])
    ? { tabId: value['tabId'], quoteId: value['quoteId'] as number }
    : null,
)

const parseId = (value: unknown): { id: string } | null => (isRecord(value) && typeof value['id'] === 'string' ? { id: value['id'] } : null)

/** Takes a quotation out of the library; the answer is what undo puts back. */
export const removeSavedQuote = defineRequest<{ id: string }, SavedQuote | null>('library/remove', parseId)

/** Puts removed or imported quotations (back) in: all or nothing. Null when one of them is malformed. */
export const addSavedQuotes = defineRequest<{ quotes: unknown[] }, { added: number } | null>('library/add', (value) =>
  isRecord(value) && Array.isArray(value['quotes']) ? { quotes: value['quotes'] as unknown[] } : null,
)

export interface LibraryQuery {
  /** Words looked for in the quotation, the speaker and the title; empty for all. */
  text: string
  /** Key of a speaker as {@link LibraryFacets} lists them. */
  speaker: string | null
  language: Language | null
  outlet: string | null
  offset: number
  limit: number
  /** A page without facets will do, when it comes sooner. */
  quick: boolean
}

/** One way to narrow the library: `key` is what a query asks for, `name` what a reader sees. */
export interface LibraryFacet {
  key: string
  name: string
  count: number
}

export interface LibraryFacets {
  /** One for each person, however the articles spell the name. */
  speakers: LibraryFacet[]
  outlets: LibraryFacet[]
}

export interface LibraryPage {
  quotes: SavedQuote[]
  /** How many match the query in all. */
  total: number
  /** Over the whole library, whatever the query; null when a quick answer did without. */
  facets: LibraryFacets | null
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const count = (value: unknown, most: number): number => (Number.isInteger(value) ? Math.min(Math.max(0, value as number), most) : 0)

export const queryLibrary = defineRequest<LibraryQuery, LibraryPage>('library/query', (value) =>
  isRecord(value)
    ? {
        text: textOrNull(value['text']) ?? '',
        speaker: textOrNull(value['speaker']),
        language: parseLanguage(value['language']),
        outlet: textOrNull(value['outlet']),
        offset: count(value['offset'], Number.MAX_SAFE_INTEGER),
        limit: count(value['limit'], 500),
        quick: value['quick'] === true,
      }
    : null,
)

/** Everything, newest first, for an export. */
export const allSavedQuotes = defineRequest<Record<string, never>, SavedQuote[]>('library/all', parseNothing)

/** A saved quotation as its article has it now; `segments` is where the words stand, null when they are gone. */
export interface RecheckedSaved {
  id: string
  /** Number of the quotation in the article on screen that it is; null when none is. */
  quoteId: number | null
  /** The words as they were saved. */
  parts: readonly string[]
  result: RecheckedQuote['result']
  segments: readonly TextSpan[] | null
}

/** Compares the saved quotations of the article in that tab with its text as it stands now. */
export const recheckSavedQuotes = defineRequest<{ tabId: number }, RecheckedSaved[]>('library/recheck', (value) =>
  isRecord(value) && isTabId(value['tabId']) ? { tabId: value['tabId'] } : null,
)
