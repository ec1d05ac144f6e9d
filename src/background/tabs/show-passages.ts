/**
 * Shows passages of a tab's article in its page. The injected script has no more than the places where they were read; where the page was
 * drawn anew since, they are looked for here, which keeps the search for changed words out of every page.
 */
import { maximumTextLength } from '../../core/article/article'
import { findQuote } from '../../core/text/find/find-quote'
import { selectorOf } from '../../core/text/find/text-quote-selector'
import type { TextSpan } from '../../core/text/span'
import { highlightSpans, readText } from '../../protocol/article'
import { articleOf } from '../../protocol/summary'

/**
 * Scrolls to the spans of the article's text and highlights them; an empty list takes the highlight away.
 * False when the page no longer has them, or is gone.
 */
export async function showPassages(tabId: number, spans: readonly TextSpan[]): Promise<boolean> {
  try {
    const shown = await highlightSpans.sendToTab(tabId, { spans, of: 'article' })
    return shown || (spans.length > 0 && (await showMoved(tabId, spans)))
  } catch {
    return false
  }
}

async function showMoved(tabId: number, spans: readonly TextSpan[]): Promise<boolean> {
  const state = await articleOf(tabId).get()
  if (!state) return false
  const text = textIn(await readText.sendToTab(tabId, {}))
  const found = spans.flatMap((span) => findQuote(text, selectorOf(state.article.text, span)) ?? [])
  return highlightSpans.sendToTab(tabId, { spans: found, of: 'page' })
}

const textIn = (answer: unknown): string => (typeof answer === 'string' ? answer.slice(0, maximumTextLength) : '')
