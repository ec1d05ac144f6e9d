/** Injected when an article's images are to be sent to a model, which few readers ask for: loads them in the page's own context. */
import { mostSentImages } from '../core/article/article-image'
import { isOwnExtension, serveRequests } from '../platform/request'
import { loadImages } from '../protocol/article'
import { loadImage } from './load-images'

/** Injected twice is normal: the second copy finds the first at work and leaves. */
const alreadyHere = Symbol.for('verbatim.images')
const world = globalThis as { [alreadyHere]?: true }

/** One for each source, as many as are sent. */
const load = (sources: readonly string[]): Promise<unknown[]> =>
  Promise.all(sources.map(async (source, index) => (index < mostSentImages ? loadImage(source) : null)))

if (!world[alreadyHere]) {
  world[alreadyHere] = true
  serveRequests([loadImages.answer(({ sources }) => load(sources))], isOwnExtension)
}
