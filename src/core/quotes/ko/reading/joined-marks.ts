/**
 * Quotations that run over several paragraphs. Marks are paired paragraph by paragraph; here an unclosed one is joined
 * with the closing mark further down, and the rest of that paragraph is paired anew.
 */
import type { Paragraph } from '../../../text/paragraph'
import { findMarks, type MarkedSpan } from '../../../text/marks'

/** How many paragraphs a quotation may go on for. */
const longestRun = 4

/** Particles and line ends that only follow a closing mark. */
const afterClosing = /^(?:(?:이?라)?(?:고|며|면서|는)(?=[\s,]|만|도)|(?:이?라)고|[.,]?\s*\]?$)/

export function joinMarks(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkedSpan[]): MarkedSpan[] {
  const joined: MarkedSpan[] = []
  let rereadUntil = 0
  let lastOpen = -1
  for (const mark of marks) {
    if (mark.start < rereadUntil) continue
    if (mark.closed) {
      joined.push(mark)
      continue
    }
    if (mark.paragraph === lastOpen) continue
    lastOpen = mark.paragraph
    const wrong = wrongClosing(text, mark)
    if (wrong !== null) {
      joined.push({ ...mark, end: wrong, closed: true })
      continue
    }
    const close = closingBelow(text, paragraphs, mark.paragraph)
    if (!close) {
      joined.push(mark)
      continue
    }
    const paragraph = paragraphs[close.paragraph] as Paragraph
    joined.push({ ...mark, end: close.at, closed: true }, ...reread(text, paragraph, close.at + 1, close.paragraph))
    rereadUntil = paragraph.end
  }
  return joined
}

/** “…“고, “…’라고: a wrong mark before the particle closes the quotation all the same. */
function wrongClosing(text: string, mark: MarkedSpan): number | null {
  if (mark.style !== 'double') return null
  const found = /[“"‘'’](?=(?:이?라)?(?:고|며|면서)(?:[\s,.]|도|만))/.exec(text.slice(mark.start, mark.end))
  return found && found.index > 0 ? mark.start + found.index : null
}

/** The closing mark in the paragraphs below, when it is the first double mark there. */
function closingBelow(text: string, paragraphs: readonly Paragraph[], from: number): { at: number; paragraph: number } | null {
  for (let index = from + 1; index <= from + longestRun; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.kind !== 'body') return null
    const words = text.slice(paragraph.start, paragraph.end)
    const first = words.search(/["“”]/)
    if (first < 0) continue
    const isClosing = words[first] === '”' || (words[first] === '"' && first > 0 && afterClosing.test(words.slice(first + 1, first + 9)))
    return isClosing ? { at: paragraph.start + first, paragraph: index } : null
  }
  return null
}

/** Pairs what is left of a paragraph from `start`. */
function reread(text: string, paragraph: Paragraph, start: number, index: number): MarkedSpan[] {
  const rest = text.slice(start, paragraph.end)
  return findMarks(rest, [{ start: 0, end: rest.length, kind: 'body' }]).map((mark) => ({
    ...mark,
    start: mark.start + start,
    end: mark.end + start,
    paragraph: index,
    parent: null,
  }))
}
