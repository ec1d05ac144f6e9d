/**
 * Pairs the quotation marks of a text. Knows no language: which marked span is speech is decided by the rules
 * in `ko/` and `en/`. Linear in the length of the text, whatever the marks.
 */
import type { Paragraph } from './paragraph'
import type { TextSpan } from './span'
import { sideOf, signPositions, styleOf, type MarkStyle } from './mark-signs'

export type { MarkStyle } from './mark-signs'

/** What stands between a pair of marks; the span leaves the marks out. */
export interface MarkedSpan extends TextSpan {
  style: MarkStyle
  paragraph: number
  /** Index of the innermost enclosing marked span in the same list, or null. */
  parent: number | null
  /** False when the closing mark is missing and the span runs to its paragraph's end. */
  closed: boolean
}

interface OpenMark {
  style: MarkStyle
  /** Index of the opening sign; one before the paragraph when the quotation comes from the paragraph above. */
  at: number
  /** Where a sign stood that may have closed it, or was a possessive. */
  weakEnd: number | null
}

/** The marks of one paragraph while it is being read. */
interface Pairing {
  paragraph: number
  open: OpenMark[]
  /** How many marks of each style are open, so that a stray closing mark costs no search. */
  openOf: Map<MarkStyle, number>
  found: MarkedSpan[]
}

/** Every marked span of the text, ordered by start, the enclosing before the enclosed. */
export function findMarks(text: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  const positions = signPositions(text)
  const found: MarkedSpan[] = []
  let next = 0
  let carried = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const pairing: Pairing = { paragraph: index, open: [], openOf: new Map(), found }
    while ((positions[next] ?? Infinity) < paragraph.start) next++
    if (carried && beginsInsideQuotation(text, positions[next], paragraph)) push(pairing, 'double', paragraph.start - 1)
    for (; (positions[next] ?? Infinity) < paragraph.end; next++) readSign(pairing, text, positions[next] ?? 0)
    carried = endParagraph(pairing, paragraph, text[paragraphs[index + 1]?.start ?? text.length] === '‘')
  }
  return nest(found)
}

/** Shorter than this, what stands before a stray closing mark is a signature: Jane Roe.” */
const shortestContinuation = 50

/** A paragraph after an unclosed quotation goes on with it when its first double mark closes. */
function beginsInsideQuotation(text: string, first: number | undefined, paragraph: TextSpan): boolean {
  if (first === undefined || first < paragraph.start + shortestContinuation || first >= paragraph.end) return false
  if (text[first] === '”') return true
  return text[first] === '"' && !/\s/.test(text[first - 1] ?? ' ') && /[\s,.]/.test(text[first + 1] ?? ' ')
}

function readSign(pairing: Pairing, text: string, at: number): void {
  const style = styleOf(text[at] ?? '')
  const isOpen = (pairing.openOf.get(style) ?? 0) > 0
  const side = sideOf(text, at, isOpen)
  if (side === 'open') push(pairing, style, at)
  if (side === 'close' && isOpen) close(pairing, style, at)
  if (side === 'weak-close') {
    const mark = pairing.open.at(-1)
    if (mark?.style === style) mark.weakEnd ??= at
  }
}

function push(pairing: Pairing, style: MarkStyle, at: number): void {
  pairing.open.push({ style, at, weakEnd: null })
  pairing.openOf.set(style, (pairing.openOf.get(style) ?? 0) + 1)
}

function pop(pairing: Pairing): OpenMark | undefined {
  const mark = pairing.open.pop()
  if (mark) pairing.openOf.set(mark.style, (pairing.openOf.get(mark.style) ?? 1) - 1)
  return mark
}

/** Closes the innermost open mark of the style; marks left open inside it end where they may have ended, or were no marks. */
function close(pairing: Pairing, style: MarkStyle, at: number): void {
  for (let mark = pop(pairing); mark; mark = pop(pairing)) {
    const end = mark.style === style ? at : mark.weakEnd
    if (end !== null) keep(pairing, mark, end, true)
    if (mark.style === style) return
  }
}

/** Ends the paragraph; true when a double mark was still open. A single one is, when the next paragraph opens it again. */
function endParagraph(pairing: Pairing, paragraph: TextSpan, reopensSingle: boolean): boolean {
  let carried = false
  for (let mark = pop(pairing); mark; mark = pop(pairing)) {
    if (mark.weakEnd !== null) keep(pairing, mark, mark.weakEnd, true)
    else if (mark.style === 'double') {
      keep(pairing, mark, paragraph.end, false)
      carried = true
    } else if (mark.style === 'single' && reopensSingle) keep(pairing, mark, paragraph.end, false)
  }
  return carried
}

function keep({ paragraph, found }: Pairing, { style, at }: OpenMark, end: number, closed: boolean): void {
  if (end > at + 1) found.push({ start: at + 1, end, style, paragraph, parent: null, closed })
}

function nest(found: MarkedSpan[]): MarkedSpan[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  for (const [index, span] of ordered.entries()) {
    while (around.length > 0 && (ordered[around.at(-1) ?? 0]?.end ?? 0) < span.end) around.pop()
    span.parent = around.at(-1) ?? null
    around.push(index)
  }
  return ordered
}
