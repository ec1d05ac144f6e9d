/**
 * The article as the product knows it: its text, and the little that is known about it.
 * Every offset elsewhere (sentences, quotes, marks) counts UTF-16 units of `text`.
 */
import { parseLanguage, type Language } from '../text/language'
import type { Paragraph, ParagraphKind } from '../text/paragraph'
import { parseImages, type ArticleImage } from './article-image'

/** What the page was judged to be. Only an `article` is sent to a model without being asked again. */
export type PageVerdict = 'article' | 'listing' | 'video' | 'stub' | 'not-article'

/** Why a text is not the whole article: `more`, a rest that the page opens on demand; `wall`, one it keeps back; `long`, one that was cut off. */
export type Truncation = 'more' | 'wall' | 'long'

export interface Article {
  url: string
  canonicalUrl: string | null
  title: string
  deck: string | null
  byline: string | null
  siteName: string | null
  /**
   * What shows a story of another outlet, `siteName`: a portal by its name, else the page's own host, which stands beside the name also
   * where a page only says that its story stands on another site: it may call itself what it is not.
   */
  via: string | null
  section: string | null
  leadImage: string | null
  /** ISO 8601, with a zone where the page gives one. */
  publishedAt: string | null
  modifiedAt: string | null
  language: Language
  /**
   * BCP 47 code of the language where it is neither Korean nor English, `und` where it cannot be told; null where it is one of the two. No
   * quotations are looked for then, and `language` is only the nearer of the two by its letters.
   */
  otherLanguage: string | null
  /** Paragraphs joined by a blank line (`\n\n`). */
  text: string
  /** In order, disjoint; together with the blank lines they cover `text`. */
  paragraphs: Paragraph[]
  /** What else the page shows above the end of `text`, in lines with a blank one between: a link to words must not lead there. */
  otherText: string
  /** Its charts and infographics, in the page's order. */
  images: ArticleImage[]
  verdict: PageVerdict
  truncated: Truncation | null
  /** Whether the text stands in the page as it is drawn, or was found only in the data the page carries. */
  source: 'drawn' | 'data'
  /** The text is only what the reader had selected. */
  selection: boolean
}

/** Longest text kept, in UTF-16 units: three bytes each in Hangul make about 300,000 bytes. */
export const maximumTextLength = 100_000

/** Longest other text kept, in UTF-16 units: teasers and decks are shorter. */
export const longestOtherText = 20_000

const kinds: readonly unknown[] = ['body', 'heading', 'label'] satisfies ParagraphKind[]
const verdicts: readonly unknown[] = ['article', 'listing', 'video', 'stub', 'not-article'] satisfies PageVerdict[]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)

/** Joins paragraph texts into `text` and the spans over it, the one way an article's text is made. */
export function layOutParagraphs(parts: readonly { text: string; kind: ParagraphKind }[]): Pick<Article, 'text' | 'paragraphs'> {
  let text = ''
  const paragraphs: Paragraph[] = []
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    paragraphs.push({ start: text.length, end: text.length + part.text.length, kind: part.kind })
    text += part.text
  }
  return { text, paragraphs }
}

function parseParagraphs(value: unknown, length: number): Paragraph[] | null {
  if (!Array.isArray(value)) return null
  let last = 0
  for (const item of value as unknown[]) {
    if (!isRecord(item) || !kinds.includes(item['kind'])) return null
    const { start, end } = item
    if (!Number.isInteger(start) || !Number.isInteger(end)) return null
    if ((start as number) < last || (end as number) <= (start as number) || (end as number) > length) return null
    last = end as number
  }
  return value as Paragraph[]
}

/**
 * Reads an article that crossed a context border; null when it is not one.
 * A text longer than {@link maximumTextLength} is cut after a whole paragraph and `truncated` says so.
 */
export function parseArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value['text'] !== 'string' || typeof value['url'] !== 'string') return null
  const language = parseLanguage(value['language'])
  const paragraphs = parseParagraphs(value['paragraphs'], value['text'].length)
  if (!language || !paragraphs || !verdicts.includes(value['verdict'])) return null
  return cutToFit({
    url: value['url'],
    canonicalUrl: textOrNull(value['canonicalUrl']),
    title: typeof value['title'] === 'string' ? value['title'] : '',
    deck: textOrNull(value['deck']),
    byline: textOrNull(value['byline']),
    siteName: textOrNull(value['siteName']),
    via: textOrNull(value['via']),
    section: textOrNull(value['section']),
    leadImage: textOrNull(value['leadImage']),
    publishedAt: textOrNull(value['publishedAt']),
    modifiedAt: textOrNull(value['modifiedAt']),
    language,
    otherLanguage: parseOtherLanguage(value['otherLanguage']),
    text: value['text'],
    paragraphs,
    otherText: (textOrNull(value['otherText']) ?? '').slice(0, longestOtherText),
    images: parseImages(value['images'], paragraphs.length),
    verdict: value['verdict'] as PageVerdict,
    truncated: parseTruncation(value['truncated'], value['text']),
    source: value['source'] === 'data' ? 'data' : 'drawn',
    selection: value['selection'] === true,
  })
}

const parseOtherLanguage = (value: unknown): string | null => (typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : null)

/** Articles kept by earlier versions say only that they are cut: a long text was cut to fit, any other stood before a wall. */
function parseTruncation(value: unknown, text: string): Truncation | null {
  if (value === true) return text.length > maximumTextLength / 2 ? 'long' : 'wall'
  return value === 'more' || value === 'wall' || value === 'long' ? value : null
}

/** The article, its text cut after a whole paragraph where it is longer than {@link maximumTextLength}; `truncated` says so. */
export function cutToFit(article: Article): Article {
  if (article.text.length <= maximumTextLength) return article
  const whole = article.paragraphs.filter((paragraph) => paragraph.end <= maximumTextLength)
  const first = article.paragraphs[0]
  const paragraphs = whole.length > 0 || !first ? whole : [{ ...first, end: maximumTextLength }]
  const images = article.images.filter(({ paragraph }) => paragraph < paragraphs.length)
  return { ...article, text: article.text.slice(0, paragraphs.at(-1)?.end ?? 0), paragraphs, images, truncated: 'long' }
}
