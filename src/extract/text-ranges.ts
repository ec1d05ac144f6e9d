/** From offsets of the article's text back to the page, so that what was quoted can be shown where it stands. */
import { findQuote, type TextQuoteSelector } from '../core/text/find/find-quote'
import type { TextSpan } from '../core/text/span'
import { anchorsOf, type TextAnchor } from './page/anchors'
import { documentElementOf, ownerDocumentOf } from './page/node-access'
import { readPage } from './page/read-page'
import { drawnLine } from './page/words/drawn-line'

/** The ranges of the page that show the span, one for each text node it runs through; empty when the nodes have changed or are gone. */
export function rangesFor(span: TextSpan, extracted: { anchors: readonly TextAnchor[] }): Range[] {
  const ranges: Range[] = []
  for (const anchor of extracted.anchors) {
    if (anchor.end <= span.start || anchor.start >= span.end) continue
    const from = anchor.nodeStart + Math.max(0, span.start - anchor.start)
    const to = anchor.nodeStart + Math.min(anchor.end, span.end) - anchor.start
    if (!anchor.node.isConnected || to > anchor.node.length) return []
    const last = ranges.at(-1)
    if (last?.endContainer === anchor.node) last.setEnd(anchor.node, to)
    else ranges.push(rangeIn(anchor.node, from, to))
  }
  return ranges
}

/** Finds a quotation in the page as it is now: exactly, else nearly; empty when it is gone. */
export function locate(document: Document, quote: TextQuoteSelector): Range[] {
  const root = documentElementOf(document)
  if (!root) return []
  const lines = readPage(root).lines.map(drawnLine)
  const span = findQuote(lines.map((line) => line.text).join('\n\n'), quote)
  return span ? rangesFor(span, { anchors: anchorsOf(lines) }) : []
}

function rangeIn(node: Text, from: number, to: number): Range {
  const range = Document.prototype.createRange.call(ownerDocumentOf(node))
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}
