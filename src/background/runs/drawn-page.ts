/** A click may come while the page still draws itself: it is read again until its story stands there, instead of being called empty. */
import type { Article } from '../../core/article/article'
import { browser } from '../../platform/browser'

/** Milliseconds. */
export interface Patience {
  between: number
  /** For a page that shows that it is at work. */
  atWork: number
  /** For one that shows hardly a word, and nothing else. */
  bare: number
}

const patience: Patience = { between: 500, atWork: 12_000, bare: 5_000 }

/** UTF-16 units; a page with more of an article has begun to show it. */
const fewWords = 200

export type Drawing = 'at-work' | 'bare' | 'done'

/** Runs inside the page, by itself: nothing outside of it is there. A page whose own names stand in the way counts as done. */
export function drawingOf(): Drawing {
  try {
    const names = '[class*="skeleton" i], [class*="spinner" i], [class*="loading" i]:not([class*="lazy" i])'
    // Pictures that wait to be scrolled to are called so for good.
    const busy = `[aria-busy="true"], [role="progressbar"], :is(div, section, span, p, i, svg):is(${names})`
    const words = document.body.innerText.trim()
    if (document.readyState !== 'complete' || /^(?:.{0,60}\s)?(?:loading|please wait|로딩|불러오는 중)/i.test(words.slice(0, 80)))
      return 'at-work'
    const signs = [...document.querySelectorAll(busy)].some((element) => element.checkVisibility({ visibilityProperty: true }))
    if (signs) return 'at-work'
    return words.length < 40 ? 'bare' : 'done'
  } catch {
    return 'done'
  }
}

async function drawingIn(tabId: number): Promise<Drawing> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: drawingOf }).catch(() => [])
  const drawing: unknown = frame?.result
  return drawing === 'at-work' || drawing === 'bare' ? drawing : 'done'
}

/**
 * The page's article, read again while there is hardly one and the page is still being drawn, and until it no longer grows.
 * @param read reads the page as it is now
 */
export async function readDrawn(
  read: () => Promise<Article | null>,
  drawing: () => Promise<Drawing>,
  signal: AbortSignal,
  { between, atWork, bare }: Patience = patience,
): Promise<Article | null> {
  const begun = Date.now()
  let article = await read()
  let before = lengthOf(article)
  for (let grows = false; grows || isThin(article);) {
    const state = grows ? 'at-work' : await drawing()
    const left = { 'at-work': atWork, bare, done: 0 }[state] - (Date.now() - begun)
    if (left <= 0 || signal.aborted) break
    await new Promise((resolve) => setTimeout(resolve, between))
    article = await read()
    grows = lengthOf(article) > before
    before = lengthOf(article)
  }
  return article
}

/** Reads that tab's page with {@link readDrawn}. */
export const readDrawnTab = (tabId: number, read: () => Promise<Article | null>, signal: AbortSignal): Promise<Article | null> =>
  readDrawn(read, () => drawingIn(tabId), signal)

const lengthOf = (article: Article | null): number => article?.text.length ?? 0
const isThin = (article: Article | null): boolean => article !== null && article.verdict !== 'article' && article.text.length < fewWords
