/** What a citation is made of, and what may be chosen about it. */
import type { Article } from '../article/article'
import type { Quote, VerifiedQuote } from '../quotes/quote'
import { toldSpeaker } from '../quotes/told-speaker'
import type { Language } from '../text/language'
import type { CitedSpeaker } from './cited-source'
import type { SavedQuote } from './saved-quote'

/** Words that may be cited: verified against the article at hand, or saved when they were. */
export type CitableQuote = VerifiedQuote | SavedQuote

export type CitationStyle = 'plain' | 'html' | 'markdown' | 'press-ko' | 'press-en'

export interface CitationOptions {
  style: CitationStyle
  /** Of dates and labels. The words stay in the article's language. */
  language: Language
  /** The address to give; null for none. See `addressOf` and `linkToQuote`. */
  link: string | null
  /** A machine translation, set below the words and labelled; never cited alone. */
  translation: { text: string; language: Language } | null
}

/** The words, their speaker, and whether they are likely a translation already. */
export interface CitedWords {
  parts: readonly string[]
  speaker: CitedSpeaker | null
  translated: Quote['translated']
}

export function citedWords(quote: CitableQuote): CitedWords {
  if (!('quote' in quote)) return quote
  return { parts: quote.parts, speaker: toldSpeaker(quote.quote.speaker), translated: quote.quote.translated }
}

/** The canonical address without its fragment; null when it is not a web address. */
export function addressOf({ canonicalUrl, url }: Pick<Article, 'canonicalUrl' | 'url'>): string | null {
  return webAddress(canonicalUrl) ?? webAddress(url)
}

function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const parsed = new URL(address)
  parsed.hash = ''
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null
}
