/**
 * Pairs the quotation marks of a text. Knows no language: which marked span is speech is decided by the rules
 * in `ko/` and `en/`. Linear in the length of the text, whatever the marks.
 */
import type { Paragraph } from '../article/article'
import type { TextSpan } from '../text/span'

export type MarkStyle = 'double' | 'single' | 'corner' | 'double-corner' | 'guillemet'

/** What stands between a pair of marks; the span leaves the marks out. */
export interface MarkedSpan extends TextSpan {
  style: MarkStyle
  paragraph: number
  /** Index of the enclosing marked span in the same list, or null. */
  parent: number | null
  /** False when the closing mark is missing and the span runs to its paragraph's end. */
  closed: boolean
}

interface OpenMark {
  style: MarkStyle
  index: number
  at: number
}

const openers: Record<string, MarkStyle> = {
  '“': 'double',
  '‘': 'single',
  '「': 'corner',
  '『': 'double-corner',
  '«': 'guillemet',
  '„': 'double',
  '‟': 'double',
}
const closers: Record<string, MarkStyle> = { '”': 'double', '’': 'single', '」': 'corner', '』': 'double-corner', '»': 'guillemet' }
const straight: Record<string, MarkStyle> = { '"': 'double', '＂': 'double', "'": 'single' }

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)
/** ’ and ' inside a word, as in don’t, or after a plural, are letters and not marks. */
const isApostrophe = (text: string, at: number): boolean =>
  isWord(text[at - 1]) && /[A-Za-z]/.test(text[at + 1] ?? '') && /[A-Za-z]/.test(text[at - 1] ?? '')

export function findMarks(text: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  return paragraphs
    .flatMap((paragraph, index) => marksInParagraph(text, paragraph, index))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function marksInParagraph(text: string, paragraph: Paragraph, index: number): MarkedSpan[] {
  const found: MarkedSpan[] = []
  const open: OpenMark[] = []
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const character = text[at] as string
    const isSingle = character === "'" || character === '’'
    if (isSingle && isApostrophe(text, at)) continue
    const opening = openers[character]
    const either = straight[character]
    const closing = closers[character]
    const isOpen = (style: MarkStyle): boolean => open.some((mark) => mark.style === style)
    if (opening || (either && !isOpen(either))) open.push({ style: (opening ?? either) as MarkStyle, index: found.length, at })
    else if (closing || either) close((closing ?? either) as MarkStyle, at)
  }
  for (const mark of open)
    if (mark.style === 'double')
      found.push({ start: mark.at + 1, end: paragraph.end, style: mark.style, paragraph: index, parent: null, closed: false })
  return found

  function close(style: MarkStyle, at: number): void {
    const depth = open.findLastIndex((mark) => mark.style === style)
    const mark = open[depth]
    if (!mark) return
    open.length = depth
    if (at > mark.at + 1) found.push({ start: mark.at + 1, end: at, style, paragraph: index, parent: null, closed: true })
  }
}
