/**
 * Text as rules want to read it, with the way back: composed letters (NFC), plain spaces, and none of the characters
 * that a page shows as nothing. Most texts need no change and cost one look.
 */
import { countWhile } from './ordered'
import type { TextSpan } from './span'

export interface NormalizedText {
  text: string
  /** Index in the source of the character at `offset` of the normalized text. */
  sourceOffset(offset: number): number
  /** The source's span; characters that show as nothing at its edges stay outside. */
  sourceSpan(span: TextSpan): TextSpan
  /** Span of the normalized text that a span of the source became. */
  normalizedSpan(span: TextSpan): TextSpan
}

/** A stretch that became shorter (or longer): `length` units at `at` stand for `sourceLength` units at `source`. */
interface Edit {
  at: number
  length: number
  source: number
  sourceLength: number
}

const invisible = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF'
const spaces = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000'
const needsWork = new RegExp(`[${invisible}${spaces}]`)
const invisibleRun = new RegExp(`^[${invisible}]`)
const space = new RegExp(`^[${spaces}]$`)
/** Characters to drop, spaces, letters with combining marks, and Hangul in parts. */
const pieces = new RegExp(
  `[${invisible}]+|[${spaces}]|\\P{M}\\p{M}+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[\\uAC00-\\uD7A3][\\u11A8-\\u11C2]`,
  'gu',
)

export function normalize(source: string): NormalizedText {
  if (!needsWork.test(source) && source.normalize('NFC') === source) return unchanged(source)
  const edits: Edit[] = []
  let text = ''
  let read = 0
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    text += source.slice(read, index)
    read = index + piece.length
    const replacement = replace(piece)
    if (replacement.length !== piece.length)
      edits.push({ at: text.length, length: replacement.length, source: index, sourceLength: piece.length })
    text += replacement
  }
  return mapped(text + source.slice(read), edits)
}

function replace(piece: string): string {
  if (invisibleRun.test(piece)) return ''
  return space.test(piece) ? ' ' : piece.normalize('NFC')
}

const unchanged = (text: string): NormalizedText => ({
  text,
  sourceOffset: (offset) => offset,
  sourceSpan: ({ start, end }) => ({ start, end }),
  normalizedSpan: ({ start, end }) => ({ start, end }),
})

function mapped(text: string, edits: readonly Edit[]): NormalizedText {
  const sourceOffset = (offset: number): number => {
    const edit = edits[countWhile(edits, (candidate) => candidate.at <= offset) - 1]
    if (!edit) return offset
    const past = offset - edit.at - edit.length
    return past < 0 ? edit.source : edit.source + edit.sourceLength + past
  }
  const sourceEnd = (offset: number): number => {
    const edit = edits[countWhile(edits, (candidate) => candidate.at < offset) - 1]
    if (!edit) return offset
    return edit.source + edit.sourceLength + Math.max(0, offset - edit.at - edit.length)
  }
  const normalizedOffset = (offset: number): number => {
    const edit = edits[countWhile(edits, (candidate) => candidate.source < offset) - 1]
    if (!edit) return offset
    return edit.at + edit.length + Math.max(0, offset - edit.source - edit.sourceLength)
  }
  return {
    text,
    sourceOffset,
    sourceSpan: ({ start, end }) => ({ start: sourceOffset(start), end: sourceEnd(end) }),
    normalizedSpan: ({ start, end }) => ({ start: normalizedOffset(start), end: normalizedOffset(end) }),
  }
}
