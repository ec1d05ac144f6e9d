/** Reads one `<img>`: its address, size and caption. Asks for attributes and for what is loaded already, never for layout. */
import {
  attributeOf,
  localNameOf,
  matchesSelector,
  nextElementOf,
  parentElementOf,
  selectAll,
  selectFirst,
  textContentOf,
} from '../page/node-access'

/** Where pages keep the address of a picture that is loaded only when it comes into sight. */
const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url']
const captionPlaces = 'figcaption, [class*="caption" i], [class*="img_desc" i], [class*="photo_desc" i]'
/** How far up a picture's own frame may reach. */
const frameDepth = 4

const isPlaceholder = (image: HTMLImageElement, address: string): boolean =>
  address === '' || address.startsWith('data:') || (image.complete && image.naturalWidth <= 2)

/** The picture's absolute address; '' when it has none. */
export function addressOfPicture(image: HTMLImageElement): string {
  const shown = image.currentSrc || image.src
  if (!isPlaceholder(image, shown)) return shown
  const lazy = lazyAttributes.map((name) => attributeOf(image, name)).find((value) => value !== null && value.trim() !== '')
  if (!lazy || !URL.canParse(lazy, image.baseURI)) return shown
  return new URL(lazy, image.baseURI).href
}

/** In pixels: as the page declares it, else as it was loaded; 0 when neither is known. */
export function sizeOfPicture(image: HTMLImageElement): { width: number; height: number } {
  const declared = { width: pixels(attributeOf(image, 'width')), height: pixels(attributeOf(image, 'height')) }
  return declared.width > 0 && declared.height > 0 ? declared : { width: image.naturalWidth, height: image.naturalHeight }
}

function pixels(value: string | null): number {
  return value !== null && /^\s*\d{1,5}(?:px)?\s*$/.test(value) ? Number.parseInt(value, 10) : 0
}

/** The elements from the picture's parent up to the first one that holds another picture or is `end`. */
export function framesOf(image: Element, end: Element): Element[] {
  const frames: Element[] = []
  for (let at = parentElementOf(image); at && at !== end && frames.length < frameDepth; at = parentElementOf(at)) {
    if (selectAll(at, 'img').length > 1) break
    frames.push(at)
  }
  return frames
}

/** The words below the picture, within its own frame or right after it; null without any. */
export function captionOf(image: Element, frames: readonly Element[]): string | null {
  const inside = frames.map((frame) => selectFirst(frame, captionPlaces)).find((place) => place !== null)
  const outer = frames.at(-1) ?? image
  const after = [image, outer].map(nextElementOf).find((next) => next !== null && matchesSelector(next, captionPlaces))
  const place = inside ?? after
  const text = place ? textContentOf(place).replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

/** True when a click on the picture leads to a page, and not to the picture itself. */
export function leadsAway(image: Element): boolean {
  for (let at = parentElementOf(image); at; at = parentElementOf(at)) {
    if (localNameOf(at) !== 'a') continue
    const address = attributeOf(at, 'href') ?? ''
    return /^(?:https?:)?\/|^\w/i.test(address) && !/^javascript:/i.test(address) && !/\.(?:png|jpe?g|webp|gif|svg)(?:$|\?)/i.test(address)
  }
  return false
}
