/** Images on their way to a model that can see: how many fit, and what they cost. */
import { mostSentImages, tokensPerImage } from '../../article/article-image'
import type { ImageFacts } from '../summary-state'
import { imageRules } from './system-prompt'
import { estimateTokens } from './tokens'

/** An image of the article, ready to be sent. */
export interface SentImage {
  /** Its place among the article's images. */
  index: number
  caption: string | null
  /** Data address, as {@link ModelPrompt.images} takes it. */
  data: string
  /** Size of the picture itself. */
  bytes: number
}

/** The images of one run. */
export interface RunImages {
  given: readonly SentImage[]
  /** Wanted, but not to be had. */
  unread: number
}

/** Images may take this share of what a model holds; the text comes first. */
const shareOfContext = 1 / 3

/** The first images that leave room for the text. `contextTokens` is what the model holds. */
export function imagesThatFit(images: readonly SentImage[], contextTokens: number): SentImage[] {
  return images.slice(0, Math.min(mostSentImages, Math.floor((contextTokens * shareOfContext) / tokensPerImage)))
}

/** Tokens the images add to a prompt, with their captions and the rules for them. */
export function tokensOfImages(images: readonly SentImage[]): number {
  if (images.length === 0) return 0
  const captions = images.map(({ caption }) => tokensPerImage + estimateTokens(caption ?? ''))
  return captions.reduce((sum, tokens) => sum + tokens, estimateTokens(imageRules))
}

export function imageFacts(sent: readonly SentImage[], wanted: number): ImageFacts {
  return { sent: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), left: wanted - sent.length }
}
