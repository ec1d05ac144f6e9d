/** From offsets of the article's text back to the page, so that what was quoted can be shown where it stands. */
import type { TextSpan } from '../core/text/span'
import { anchorsOf, type TextAnchor } from './page/anchors'
import { documentElementOf, ownerDocumentOf } from './page/node-access'
import { readPage } from './page/read-page'
import { drawnLine } from './page/words/drawn-line'

/** A text, and where in the page it stands. */
export interface AnchoredText {
  text: string
  anchors: readonly TextAnchor[]
}

/** The ranges of the page that show the span, one for each text node it runs through; empty when the nodes have changed or are gone. */
export function rangesFor(span: TextSpan, { anchors }: Pick<AnchoredText, 'anchors'>): Range[] {
  const ranges: Range[] = []
  for (const anchor of anchors) {
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

/** The ranges of the span, if they still hold the words that were read there: pages draw themselves anew. Else empty. */
export function rangesHolding(span: TextSpan, { text, anchors }: AnchoredText): Range[] {
  const ranges = rangesFor(span, { anchors })
  return squash(ranges.map(String).join('')) === squash(text.slice(span.start, span.end)) ? ranges : []
}

/** All words of the page as it is now, the article's and the others. */
export function anchoredTextOf(document: Document): AnchoredText {
  const root = documentElementOf(document)
  const lines = root ? readPage(root).lines.map(drawnLine) : []
  return { text: lines.map((line) => line.text).join('\n\n'), anchors: anchorsOf(lines) }
}

/** The letters of a text: a page that is drawn anew may break its lines elsewhere. */
export const squash = (text: string): string => text.replace(/\s+/g, '')

function rangeIn(node: Text, from: number, to: number): Range {
  const range = Document.prototype.createRange.call(ownerDocumentOf(node))
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}
