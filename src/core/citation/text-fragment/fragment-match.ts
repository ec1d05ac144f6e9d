/**
 * How browsers look for a text fragment, closely enough to foretell what one will find: letters without case and accent, all marks of
 * quotation alike, whole words only, and for a range the first end after the first start.
 */
import type { Language } from '../../text/language'
import type { TextSpan } from '../../text/span'

/** The pieces of `#:~:text=prefix-,start,end,-suffix`; empty where there is none. Without an end, the start is all that is marked. */
export interface TextDirective {
  prefix: string
  start: string
  end: string
  suffix: string
}

/** A text made ready for many searches. Lines are the blocks of a page, which no piece crosses. */
export interface FragmentPage {
  folded: string
  isBoundary(offset: number): boolean
}

/** @param text composed letters and plain spaces, see `text/normalize.ts`; offsets into it hold for the page */
export function fragmentPage(text: string, language: Language): FragmentPage {
  const boundaries = new Set<number>([0, text.length])
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) boundaries.add(index)
  return { folded: fold(text), isBoundary: (offset) => boundaries.has(offset) }
}

/** The first stretch from `from` on that the directive marks; null when there is none. */
export function matchDirective(page: FragmentPage, directive: TextDirective, from: number): TextSpan | null {
  const wanted = foldDirective(directive)
  const { folded, isBoundary } = page
  for (let at = folded.indexOf(wanted.start, from); at >= 0; at = folded.indexOf(wanted.start, at + 1)) {
    if (!isBoundary(at) || !comesAfter(page, wanted.prefix, at)) continue
    const end = findEnd(page, wanted, at + wanted.start.length)
    if (end !== null) return { start: at, end }
    // No end after this start is none after a later one; to go on would be quadratic.
    if (wanted.end !== '') return null
  }
  return null
}

/** Where the marked stretch ends when its start ends at `from`. */
function findEnd(page: FragmentPage, { end, suffix }: TextDirective, from: number): number | null {
  const closes = (at: number): boolean => page.isBoundary(at) && comesBefore(page, suffix, at)
  if (end === '') return closes(from) ? from : null
  for (let at = page.folded.indexOf(end, from); at >= 0; at = page.folded.indexOf(end, at + 1))
    if (page.isBoundary(at) && closes(at + end.length)) return at + end.length
  return null
}

function comesAfter({ folded, isBoundary }: FragmentPage, prefix: string, at: number): boolean {
  if (prefix === '') return true
  let to = at
  while (folded[to - 1] === ' ') to--
  return folded.startsWith(prefix, to - prefix.length) && isBoundary(to - prefix.length)
}

function comesBefore({ folded, isBoundary }: FragmentPage, suffix: string, at: number): boolean {
  if (suffix === '') return true
  let from = at
  while (folded[from] === ' ') from++
  return folded.startsWith(suffix, from) && isBoundary(from + suffix.length)
}

function foldDirective({ prefix, start, end, suffix }: TextDirective): TextDirective {
  return { prefix: fold(prefix), start: fold(start), end: fold(end), suffix: fold(suffix) }
}

/** Letter by letter, so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[A-ZÀ-ɏ]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())
}
