/** From an article's charts to what a model that can see is sent of them. */
import imageLoader from '../../content/image-loader?script&iife'
import type { Article } from '../../core/article/article'
import { mostSentImages, parseLoadedImages, type ArticleImage } from '../../core/article/article-image'
import { modelSeesImages } from '../../core/presets/presets'
import type { ModelSettings } from '../../core/settings'
import type { RunImages } from '../../core/summary/request/images'
import { browser } from '../../platform/browser'
import { loadImages } from '../../protocol/article'
import { presetOf } from '../model/connected-model'

/** The images to send: none unless the reader wants it and the model can see. */
export function imagesToSend({ images }: Article, settings: ModelSettings): ArticleImage[] {
  const mayBeSent = settings.images && modelSeesImages(presetOf(settings.preset), settings.model)
  return mayBeSent ? images.slice(0, mostSentImages) : []
}

/** Has the tab's page load them; what cannot be read is counted. Null when there is nothing to load. */
export async function loadForModel(tabId: number, images: readonly ArticleImage[]): Promise<RunImages | null> {
  if (images.length === 0) return null
  const sources = images.map(({ src }) => src)
  const answer = await browser.scripting
    .executeScript({ target: { tabId }, files: [imageLoader] })
    .then(() => loadImages.sendToTab(tabId, { sources }))
    .catch(() => null)
  const loaded = parseLoadedImages(answer, images.length)
  const given = images.flatMap(({ caption, alt }, index) => {
    const image = loaded[index]
    return image ? [{ index, caption: caption ?? (alt || null), ...image }] : []
  })
  return { given, unread: images.length - given.length }
}
