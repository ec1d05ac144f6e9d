/**
 * Loads an article's images as the page itself would, and makes them small enough to be sent. What the page may not read (another origin
 * that does not allow it) is not read here either.
 */
import { imageLimits, type LoadedImage } from '../core/article/article-image'

const patience = 8_000
/** Larger files are not charts, and not worth the wait. */
const largestFile = 10_000_000
/** Tried in this order until the picture is small enough: lines and letters first, then by how they are squeezed. */
const encodings = [
  { type: 'image/png', scale: 1 },
  { type: 'image/jpeg', quality: 0.85, scale: 1 },
  { type: 'image/jpeg', quality: 0.65, scale: 1 },
  { type: 'image/jpeg', quality: 0.65, scale: 0.6 },
] as const

/** Null when the image cannot be read: not allowed, too large, not there, or no image. */
export async function loadImage(source: string): Promise<LoadedImage | null> {
  try {
    return await shrink(await fetchImage(source))
  } catch {
    return null
  }
}

/** @throws when the image cannot be had */
async function fetchImage(source: string): Promise<Blob> {
  const response = await fetch(source, { credentials: 'same-origin', cache: 'force-cache', signal: AbortSignal.timeout(patience) })
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (!response.ok || announced > largestFile) throw new Error('no image')
  const blob = await response.blob()
  if (blob.size > largestFile || !blob.type.startsWith('image/')) throw new Error('no image')
  return blob
}

async function shrink(blob: Blob): Promise<LoadedImage | null> {
  const picture = blob.type.startsWith('image/svg') ? await drawingOf(blob) : await createImageBitmap(blob)
  for (const encoding of encodings) {
    const encoded = await encode(picture, encoding)
    if (encoded.size <= imageLimits.bytes) return { data: await dataAddress(encoded), bytes: encoded.size }
  }
  return null
}

/** A drawing has no pixels of its own: it is decoded as an image outside of the page's tree. */
async function drawingOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image()
  const address = URL.createObjectURL(blob)
  try {
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

type Encoding = { type: string; quality?: number; scale: number }

function encode(picture: ImageBitmap | HTMLImageElement, { type, quality, scale }: Encoding): Promise<Blob> {
  const factor = Math.min(1, imageLimits.pixels / Math.max(picture.width, picture.height)) * scale
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * factor))) as [number, number]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  // Charts with a clear ground are made for a white page.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) })
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(blob)
  })
}
