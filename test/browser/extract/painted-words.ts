/**
 * Runs inside the page: the words of the shown quotations and those that stand between them, with their places on the screen, and a
 * highlight that takes their colour away. What changes when it is set was painted.
 */
import { findQuotes } from '../../../src/core/quotes/find-quotes'
import type { TextSpan } from '../../../src/core/text/span'
import { extractArticle, type ExtractedArticle } from '../../../src/extract/extract-article'

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export interface WordOnPage {
  word: string
  /** Part of a quotation as it is shown. */
  isRead: boolean
  /** Struck out, a footnote's mark, or a gloss over a word: painted, and no part of what was said. */
  isExempt: boolean
  rectangles: Rectangle[]
}

const exempt = 'del, s, strike, sup, rt, rp'

let found: Found[] = []

/** @returns the words, each from its quotation's first to its last, and what stands between them */
export function wordsOfQuotations(): WordOnPage[] {
  const extracted = extractArticle(document)
  found = findQuotes(extracted.article).quotes.flatMap((quote) => wordsBetween(quote, extracted))
  return found.map(({ range, ...word }) => ({ ...word, rectangles: [...range.getClientRects()].map(onPage) }))
}

/** Lays the highlight `unpainted` over the words of these numbers. */
export function unpaint(indices: readonly number[]): void {
  const ranges = indices.flatMap((index) => found[index]?.range ?? [])
  CSS.highlights.set('unpainted', new Highlight(...ranges))
}

const onPage = ({ x, y, width, height }: DOMRect): Rectangle => ({ x: x + scrollX, y: y + scrollY, width, height })

type Found = Omit<WordOnPage, 'rectangles'> & { range: Range }

function wordsBetween({ start, end }: TextSpan, { anchors }: ExtractedArticle): Found[] {
  const inside = anchors.filter((anchor) => anchor.end > start && anchor.start < end)
  const read = inside.map(({ node, nodeStart, ...span }) => ({
    node,
    from: nodeStart + Math.max(0, start - span.start),
    to: nodeStart + Math.min(end, span.end) - span.start,
  }))
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last) return []
  return nodesBetween(first.node, last.node).flatMap((node) => {
    const [from, to] = [node === first.node ? first.from : 0, node === last.node ? last.to : node.length]
    const own = read.filter((part) => part.node === node)
    return [...node.data.slice(from, to).matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(node, from + index)
      range.setEnd(node, from + index + word.length)
      const isRead = own.some((part) => part.to > range.startOffset && part.from < range.endOffset)
      return { word, range, isRead, isExempt: node.parentElement?.closest(exempt) !== null }
    })
  })
}

function nodesBetween(first: Text, last: Text): Text[] {
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, last.length)
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    // A highlight does not reach the letters of a drawing.
    if (node instanceof Text && range.intersectsNode(node) && !node.parentElement?.closest('svg')) nodes.push(node)
  }
  return nodes
}
