/** Quotations and their speakers, as offsets into the article's text. What is shown is always a slice of that text. */
import type { Article } from '../article/article'
import type { TextSpan } from '../text/span'

/** The words that name the speaker where the quotation stands: “그는”, “Altman”, “the company”. */
export interface Mention extends TextSpan {
  text: string
}

/** How a speaker was found; `note` is shown to the reader, e.g. “그는 → 샘 올트먼, ¶4”; of one `chosen` by a model, the model's name. */
export interface Evidence {
  kind: 'named' | 'surname' | 'title' | 'pronoun' | 'continued' | 'turn' | 'relayed' | 'unnamed' | 'chosen'
  note: string
}

/**
 * What is in doubt of a speaker: nothing; who the mention means (`person`: the mention is shown and copied as it is written); or which
 * phrase speaks at all (`speaker`: nobody is named). What may be meant is shown beside it as a guess, and never copied.
 */
export type Doubt = 'none' | 'person' | 'speaker'

export interface Speaker {
  mention: Mention
  /** Number of the article's {@link Referent} it is; null when nothing but these words speaks for there being one. */
  referent: number | null
  /** The clean full name as the article writes it (or the unnamed source, the organisation, the document). */
  canonical: string
  /** As the article has them; a role of 40 characters at most, an affiliation of 60; null when it gives none. */
  role: string | null
  affiliation: string | null
  /** The figure of the registry this is, when that is certain. */
  figureId?: string
  /** That figure's name in both scripts; null where it is unknown. */
  names?: { en: string | null; ko: string | null }
  evidence: Evidence
  doubt: Doubt
  /** Set when a model chose among the article's referents. */
  setBy?: 'model'
}

export interface Quote extends TextSpan {
  /** Number within the article, from 1: what a model answers with. */
  id: number
  /** The quoted stretches, in order, without the marks; more than one when the speaker stands between them. */
  segments: TextSpan[]
  /** Null when nobody is named: “unattributed”, never a guess. */
  speaker: Speaker | null
  /** Set when the reader chose the speaker: whom the rules had found. */
  found?: Speaker | null
  /** A whole utterance, or words woven into the reporter's sentence. */
  kind: 'direct' | 'partial'
  /** Set when the speaker is known to speak another language than the article's. */
  translated: { likely: true; reason: string } | null
}

declare const verified: unique symbol

/** A quotation's words, sliced from the article itself. Nothing else can be shown as a quotation. */
export interface VerifiedQuote {
  readonly quote: Quote
  /** The segments' words, in order. */
  readonly parts: readonly string[]
  readonly [verified]: true
}

/** The only maker of a {@link VerifiedQuote}; null when the offsets do not fit the text. */
export function verifyQuote(article: Pick<Article, 'text'>, quote: Quote): VerifiedQuote | null {
  let last = 0
  for (const segment of quote.segments) {
    if (segment.start < last || segment.end <= segment.start || segment.end > article.text.length) return null
    last = segment.end
  }
  if (quote.segments.length === 0) return null
  const parts = quote.segments.map((segment) => article.text.slice(segment.start, segment.end))
  return { quote, parts } as unknown as VerifiedQuote
}

/** A part of a verified quotation: these stretches of it alone; null where one is not wholly within its segments. */
export function verifyPart(article: Pick<Article, 'text'>, { quote }: VerifiedQuote, part: readonly TextSpan[]): VerifiedQuote | null {
  const [first, last] = [part[0], part.at(-1)]
  const isWithin = (span: TextSpan): boolean => quote.segments.some(({ start, end }) => start <= span.start && span.end <= end)
  if (!first || !last || !part.every(isWithin)) return null
  return verifyQuote(article, { ...quote, start: first.start, end: last.end, segments: [...part] })
}
