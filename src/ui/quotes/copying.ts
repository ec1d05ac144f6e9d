/** Copying, fetched at the first use: its many formats are not needed for the first paint. A click's permission to write outlasts that. */
import type { copyAll } from './copy-all'
import type { copyLink, copyQuote } from './copy-quote'

export const copying = {
  quote: async (...given: Parameters<typeof copyQuote>): Promise<void> => (await import('./copy-quote')).copyQuote(...given),
  link: async (...given: Parameters<typeof copyLink>): Promise<void> => (await import('./copy-quote')).copyLink(...given),
  all: async (...given: Parameters<typeof copyAll>): Promise<void> => (await import('./copy-all')).copyAll(...given),
}
