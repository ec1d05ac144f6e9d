/** What became of the article's charts: how many were sent, how large they were and what they cost, and how many were left out. */
import { tokensPerImage } from '../../core/article/article-image'
import type { ImageFacts, SummaryState } from '../../core/summary/summary-state'
import { bytes, number, sayCount } from '../words'

const imagesOf = (state: SummaryState): ImageFacts | undefined => {
  if (state.status === 'failed') return state.facts?.images
  return 'images' in state ? state.images : undefined
}

export function ImagesLine({ state }: { state: SummaryState }) {
  const images = imagesOf(state)
  if (!images) return null
  const { sent, left } = images
  const sentences = [
    ...(sent > 0 ? [sayCount('images_sent', sent, bytes(images.bytes), number(sent * tokensPerImage))] : []),
    ...(left > 0 ? [sayCount('images_left', left)] : []),
  ]
  return <p class="quiet-line images-line">{sentences.join(' · ')}</p>
}
