/** A text without what a page may change when it is drawn anew: spaces, kinds of quotation marks and dashes, invisible characters. */
import { normalize, type NormalizedText } from '../normalize'
import type { TextSpan } from '../span'

export interface LetterText {
  letters: string
  plain: NormalizedText
  /** The stretch of `plain` that a stretch of the letters came from. */
  plainSpan(span: TextSpan): TextSpan
}

const folds = [
  [/[“”„‟＂«»]/g, '"'],
  [/[‘’‚‛＇]/g, "'"],
  [/[‐-―−]/g, '-'],
  [/…/g, '.'],
] as const

export function lettersOf(source: string): LetterText {
  const plain = normalize(source)
  const at: number[] = []
  let letters = ''
  for (const { 0: run, index } of plain.text.matchAll(/\S+/g)) {
    letters += run
    for (let offset = index; offset < index + run.length; offset++) at.push(offset)
  }
  for (const [marks, plainMark] of folds) letters = letters.replace(marks, plainMark)
  return { letters, plain, plainSpan: ({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? -1) + 1 }) }
}

/** Offsets at which the piece stands, in order, `most` of them at most. */
export function occurrences(text: string, piece: string, most: number): number[] {
  const found: number[] = []
  for (let at = text.indexOf(piece); at >= 0 && found.length < most && piece !== ''; at = text.indexOf(piece, at + 1)) found.push(at)
  return found
}

/** How many letters before `offset` are the end of `remembered`. */
export function agreementBefore(text: string, offset: number, remembered: string): number {
  let length = 0
  while (length < remembered.length && text[offset - 1 - length] === remembered.at(-1 - length)) length++
  return length
}

/** How many letters from `offset` on are the beginning of `remembered`. */
export function agreementAfter(text: string, offset: number, remembered: string): number {
  let length = 0
  while (length < remembered.length && text[offset + length] === remembered[length]) length++
  return length
}
