/** From a tab to its article: injects the content script, asks it, and reads the answer as data from a hostile page. */
import contentScript from '../../content/content?script&iife'
import { parseArticle, type Article, type PageVerdict } from '../../core/article/article'
import { otherLanguageOf } from '../../core/text/other-language'
import { VerbatimError, type PageErrorCode } from '../../core/error'
import { browser } from '../../platform/browser'
import { readPage } from '../../protocol/article'
import { loadContentScript } from '../../protocol/sample'
import { readDrawnTab } from './drawn-page'

/** Inserted at the user's origin: nothing of it can be seen in the page until a passage is highlighted. */
const highlightRule = '::highlight(verbatim) { background-color: #ffe08a; color: #1d1b18; }'

/** What Chromium says of pages no extension may read: its own, its store, its PDF viewer. */
const restrictedRefusal = /chrome:\/\/|chrome-extension:\/\/|edge:\/\/|devtools:\/\/|extensions gallery|cannot be scripted/i

/** Puts the content script into the tab's page; harmless when it is there already. */
async function inject(tabId: number): Promise<void> {
  const target = { tabId }
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: [contentScript] })
    // On its own pages Firefox does not refuse: it injects nothing, and answers with `[null]`.
    if (!injected) throw new Error('This page cannot be scripted')
  } catch (refusal) {
    // Of pages that refuse, only the sample article answers.
    await loadContentScript.sendToTab(tabId, { file: contentScript }).catch(() => Promise.reject(refusal))
    return
  }
  await browser.scripting.insertCSS({ target, css: highlightRule }).catch(() => undefined)
}

/** A toolbar click opens every page that can be opened at all, so a refusal right after one means that this page cannot. */
function refusalOf(error: unknown, clicked: boolean): PageErrorCode {
  return clicked || restrictedRefusal.test(String(error)) ? 'restricted_page' : 'no_access'
}

/** Pages that hold something, but no text to read. */
const holdsOther: readonly PageVerdict[] = ['listing', 'video']

export interface ReadWishes {
  /** Only what is selected in the page. */
  selection: boolean
  /** The reader has just clicked the toolbar icon on this tab. */
  clicked: boolean
}

/**
 * Reads the tab's article, and waits for one that is still being drawn.
 * @throws VerbatimError `restricted_page`, `no_access` (click the toolbar icon), `unreadable`, `no_selection`, `empty_page`, `not_article` (a listing or a video without running text)
 */
export async function readArticle(tabId: number, { selection, clicked }: ReadWishes, signal: AbortSignal): Promise<Article> {
  await inject(tabId).catch((error: unknown) => {
    throw new VerbatimError(refusalOf(error, clicked))
  })
  const read = async (): Promise<Article | null> => parseArticle(await readPage.sendToTab(tabId, { selection }).catch(() => null))
  const article = selection ? await read() : await readDrawnTab(tabId, read, signal)
  if (!article) throw new VerbatimError('unreadable')
  // Never wider than what the reader chose: a selection that cannot be read is not the whole page.
  if (selection && !article.selection) throw new VerbatimError('no_selection')
  if (article.text.trim() === '') throw new VerbatimError(holdsOther.includes(article.verdict) ? 'not_article' : 'empty_page')
  return { ...article, otherLanguage: otherLanguageOf(article.text) }
}
