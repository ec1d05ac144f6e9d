/** What a page holds that cannot be read as its text: a PDF, or a frame of another site that fills it. */
import { runInTab, tabById } from '../../platform/tabs'

export interface PageContent {
  isPdf: boolean
  /** Address of the largest frame whose document is closed to its page; null where none takes up a third of the view. */
  frame: string | null
}

/** Runs in the page. A smaller frame is no article but an advertisement. */
function lookAtPage(): PageContent {
  const frames = [...document.querySelectorAll('iframe')]
    .filter(({ src, contentDocument }) => /^https?:/.test(src) && contentDocument === null)
    .map((frame) => ({ src: frame.src, area: frame.clientWidth * frame.clientHeight }))
    .filter(({ area }) => area * 3 > innerWidth * innerHeight)
  return { isPdf: document.contentType === 'application/pdf', frame: frames.toSorted((a, b) => b.area - a.area)[0]?.src ?? null }
}

/** Firefox opens its PDF viewer to no script: there only the address tells. What a page answers is data from a hostile page. */
export async function contentOf(tabId: number): Promise<PageContent> {
  const url = (await tabById(tabId))?.url ?? ''
  const isNamedPdf = URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf')
  const seen = isNamedPdf ? null : await runInTab(tabId, lookAtPage).catch(() => null)
  const frame = seen?.frame ?? null
  return { isPdf: isNamedPdf || seen?.isPdf === true, frame: frame !== null && URL.canParse(frame) ? frame : null }
}
