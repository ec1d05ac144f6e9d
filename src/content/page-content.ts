/** What a page holds that cannot be read as its text: a PDF, or a frame of another site that fills it. */

export interface PageContent {
  isPdf: boolean
  /** Address of the largest frame whose document is closed to this page; null where none takes up much of the view. */
  frame: string | null
}

/** Share of the view from which on a frame is what the reader looks at, and no advertisement. */
const leastShare = 0.35

export function contentOf(page: Document): PageContent {
  const view = innerWidth * innerHeight
  const frames = [...page.querySelectorAll('iframe')]
    .filter(({ src, contentDocument }) => /^https?:/.test(src) && contentDocument === null)
    .map((frame) => ({ src: frame.src, area: frame.clientWidth * frame.clientHeight }))
    .filter(({ area }) => area > view * leastShare)
  return { isPdf: page.contentType === 'application/pdf', frame: frames.toSorted((a, b) => b.area - a.area)[0]?.src ?? null }
}
