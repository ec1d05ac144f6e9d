/** From offsets of the article's text back to the page, so that what was quoted can be shown where it stands. */
import type { TextSpan } from '../core/text/span'
import type { ExtractedArticle, TextAnchor } from './extract-article'
import { anchorsOf } from './page/anchors'
import { documentElementOf, ownerDocumentOf } from './page/node-access'
import { readPage } from './page/read-page'

export interface TextQuote {
  exact: string
  /** Text right before and after `exact`; either may be empty. */
  prefix: string
  suffix: string
}

/** The ranges of the page that show the span, one for each text node it runs through. */
export function rangesFor(span: TextSpan, extracted: Pick<ExtractedArticle, 'anchors'>): Range[] {
  return rangesOf(extracted.anchors, span)
}

/** Finds a quotation in the page as it is now: exactly, else nearly; empty when it is gone. */
export function locate(document: Document, quote: TextQuote): Range[] {
  const root = documentElementOf(document)
  if (!root || quote.exact === '') return []
  const { lines } = readPage(root)
  const text = lines.map((line) => line.text).join('\n\n')
  const start = bestOccurrence(text, quote)
  return start === null ? [] : rangesOf(anchorsOf(lines), { start, end: start + quote.exact.length })
}

function rangesOf(anchors: readonly TextAnchor[], span: TextSpan): Range[] {
  const ranges: Range[] = []
  for (const anchor of anchors) {
    if (anchor.end <= span.start || anchor.start >= span.end) continue
    const from = anchor.nodeStart + Math.max(0, span.start - anchor.start)
    const to = anchor.nodeStart + Math.min(anchor.end, span.end) - anchor.start
    const last = ranges.at(-1)
    if (last?.endContainer === anchor.node) last.setEnd(anchor.node, to)
    else ranges.push(rangeIn(anchor.node, from, to))
  }
  return ranges
}

function rangeIn(node: Text, from: number, to: number): Range {
  const range = Document.prototype.createRange.call(ownerDocumentOf(node))
  range.setStart(node, from)
  range.setEnd(node, to)
  return range
}

function bestOccurrence(text: string, quote: TextQuote): number | null {
  let best: number | null = null
  let bestAgreement = -1
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const agreement = commonEnd(text.slice(0, at), quote.prefix) + commonStart(text.slice(at + quote.exact.length), quote.suffix)
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement]
  }
  return best
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}
