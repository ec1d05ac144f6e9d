/** The order in which quotations are read: what a reader most likely came for stands first, scraps last. */
import type { Article } from '../../core/article/article'
import { verifyQuote, type VerifiedQuote } from '../../core/quotes/quote'
import type { OnDeviceResult } from '../../core/summary/summary-state'
import type { Language } from '../../core/text/language'
import { voicesOf, type Voice } from './voices'

export interface ListedQuote {
  verified: VerifiedQuote
  voice: Voice
  /** A phrase woven into the reporter's sentence, of a few words. */
  isShort: boolean
}

export type QuotedArticle = Pick<OnDeviceResult, 'quotes' | 'sentences' | 'keySentences'> & { article: Pick<Article, 'text' | 'language'> }

/** Hangul says in twelve syllables what English says in four words. */
const measures: Record<Language, { least: number; easiest: [number, number]; lengthOf: (text: string) => number }> = {
  ko: { least: 12, easiest: [15, 120], lengthOf: (text) => text.replace(/[^\p{L}\p{N}]/gu, '').length },
  en: { least: 4, easiest: [25, 200], lengthOf: (text) => text.split(/\s+/).filter(Boolean).length },
}

function isShortPhrase({ parts }: VerifiedQuote, language: Language): boolean {
  const { least, lengthOf } = measures[language]
  return parts.reduce((sum, part) => sum + lengthOf(part), 0) < least
}

/** Named with an office, named, described, nobody. */
function standingOf({ speaker, doubt, unnamed }: Voice): number {
  if (!speaker) return 3
  if (doubt || unnamed) return 2
  return speaker.figureId !== undefined || speaker.role !== null || speaker.affiliation !== null ? 0 : 1
}

function isEasilyRead({ parts }: VerifiedQuote, language: Language): boolean {
  const [least, most] = measures[language].easiest
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return length >= least && length <= most
}

/**
 * @param watched ids of figures whose words come first
 * @param picked ids of quotations that come next, in order: those of a summary that was finished before the face opened
 * @returns the quotations that the article's text bears out, in an order that depends on nothing that changes while a summary streams
 */
export function orderQuotes(read: QuotedArticle, watched: readonly string[], picked: readonly number[]): ListedQuote[] {
  const { article, quotes, sentences, keySentences } = read
  const voices = voicesOf(quotes)
  const key = keySentences.flatMap((index) => sentences[index] ?? [])
  const listed = quotes.flatMap((quote) => {
    const verified = verifyQuote(article, quote)
    const voice = voices.get(quote.id)
    return verified && voice ? [{ verified, voice, isShort: isShortPhrase(verified, article.language) }] : []
  })
  const ranksOf = ({ verified, voice }: ListedQuote): number[] => {
    const { id, start, end } = verified.quote
    const pick = picked.indexOf(id)
    return [
      watched.includes(voice.speaker?.figureId ?? '') ? 0 : 1,
      pick < 0 ? picked.length : pick,
      standingOf(voice),
      isEasilyRead(verified, article.language) ? 0 : 1,
      key.some((sentence) => start < sentence.end && end > sentence.start) ? 0 : 1,
      id,
    ]
  }
  const ranked = listed.map((quote) => ({ quote, ranks: ranksOf(quote) }))
  return ranked.toSorted((a, b) => compare(a.ranks, b.ranks)).map(({ quote }) => quote)
}

/** The first rank that differs decides. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
