/** A chart or an infographic of an article: where it is, and what the page says of it. Its pixels are never part of the article. */

export interface ArticleImage {
  /** Address: http(s), or a `data:image/` of at most {@link longestDataAddress} characters. */
  src: string
  alt: string
  caption: string | null
  /** Pixels; 0 when the page does not say. */
  width: number
  height: number
  /** Index of the paragraph it stands below; 0 also for one above the first. */
  paragraph: number
}

/** More than these are left out, in the page's order. */
export const mostArticleImages = 8
/** Longest caption or alternative text kept, in UTF-16 units. */
export const longestImageText = 200
export const longestAddress = 4_000
/** Data addresses travel with the article wherever it is kept. */
export const longestDataAddress = 100_000

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** True for an address that may be fetched as a picture. */
export function isImageAddress(value: unknown): value is string {
  if (typeof value !== 'string') return false
  if (value.startsWith('data:image/')) return value.length <= longestDataAddress
  return value.length <= longestAddress && /^https?:\/\/./i.test(value) && URL.canParse(value)
}

/** Reads the images of an article that crossed a border: what is malformed or too much is dropped. `paragraphs` is their number. */
export function parseImages(value: unknown, paragraphs: number): ArticleImage[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => parseImage(item, paragraphs) ?? []).slice(0, mostArticleImages)
}

function parseImage(value: unknown, paragraphs: number): ArticleImage | null {
  if (!isRecord(value) || !isImageAddress(value['src'])) return null
  const { src, width, height, paragraph } = value
  if (!isWhole(paragraph) || paragraph >= Math.max(1, paragraphs)) return null
  return {
    src,
    alt: shortText(value['alt']),
    caption: shortText(value['caption']) || null,
    width: isWhole(width) ? width : 0,
    height: isWhole(height) ? height : 0,
    paragraph,
  }
}

const shortText = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, longestImageText) : '')

/** An image as a model is sent it. */
export interface LoadedImage {
  /** Data address of a PNG or JPEG picture. */
  data: string
  /** Size of the picture itself. */
  bytes: number
}

/** Most images sent with one article. */
export const mostSentImages = 4
/** Longest side, and size, of an image as it is sent. */
export const imageLimits = { pixels: 1_024, bytes: 300_000 } as const

/** What one costs, about: models count some 700 to 1,400 tokens for 1,024 pixels square, and fewer for what is smaller. */
export const tokensPerImage = 1_000

/** Base64 writes three bytes with four characters; the rest is the address's beginning. */
const longestLoaded = (imageLimits.bytes / 3) * 4 + 64

/** Reads what a page's context loaded, one for each image asked for: null where there is none, or something else. */
export function parseLoadedImages(value: unknown, count: number): (LoadedImage | null)[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  return Array.from({ length: count }, (_, index) => parseLoaded(items[index]))
}

function parseLoaded(value: unknown): LoadedImage | null {
  const data = isRecord(value) ? value['data'] : null
  if (typeof data !== 'string' || data.length > longestLoaded) return null
  const base64 = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/.exec(data)?.[1]
  return base64 === undefined ? null : { data, bytes: Math.floor((base64.replace(/=+$/, '').length * 3) / 4) }
}
