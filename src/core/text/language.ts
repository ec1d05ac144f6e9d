/** The two languages the product reads and writes. */
export type Language = 'ko' | 'en'

export const languages: readonly Language[] = ['ko', 'en']

/** Narrows data from outside (a page, storage, a message) to a language. */
export function parseLanguage(value: unknown): Language | null {
  return value === 'ko' || value === 'en' ? value : null
}
