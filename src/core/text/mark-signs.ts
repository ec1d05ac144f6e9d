/**
 * The signs that can open or close a quotation, and what each does where it stands: a straight mark may do either, ’ is
 * more often an apostrophe than a mark, and writers now and then take “ for ”.
 */

export type MarkStyle = 'double' | 'single' | 'corner' | 'double-corner' | 'guillemet'

/** `weak-close` may be the plural possessive of “the workers’ rights” as well as a closing mark. */
type MarkSide = 'open' | 'close' | 'weak-close'

const styles: Record<string, MarkStyle> = {
  '"': 'double',
  '＂': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '〝': 'double',
  '〞': 'double',
  '〟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '「': 'corner',
  '」': 'corner',
  '｢': 'corner',
  '｣': 'corner',
  '『': 'double-corner',
  '』': 'double-corner',
  '«': 'guillemet',
  '»': 'guillemet',
}

const signs = /["＂“”„‟〝〞〟'‘’「」｢｣『』«»]/g
const alwaysOpens = '„‟〝「｢『«'
const alwaysCloses = '〞〟」｣』»'

const spaceOrBracket = /[\s([{<—–\-"“‘'/:]/
const spaceOrStop = /[\s.,;:?!)\]}>…—–"”’]/
const word = /[\p{L}\p{N}]/u
const latin = /[A-Za-z]/
const latinOrDigit = /[A-Za-z0-9]/
/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const elision = /^(?:\d\ds|em|til|tis|twas|cause|bout|round|n)(?![A-Za-z])/i
const longestElision = 6

/** Where signs stand in the text, in order. */
export const signPositions = (text: string): number[] => [...text.matchAll(signs)].map((match) => match.index)

export const styleOf = (sign: string): MarkStyle => styles[sign] ?? 'double'

/**
 * What the sign at `at` does, given whether a mark of its style is already open; null when it is no mark at all
 * (an apostrophe, an inch, a stray closing mark).
 */
export function sideOf(text: string, at: number, isOpen: boolean): MarkSide | null {
  const sign = text[at] ?? ''
  if (alwaysOpens.includes(sign)) return 'open'
  if (alwaysCloses.includes(sign)) return 'close'
  return styleOf(sign) === 'double' ? sideOfDouble(text, at, isOpen) : sideOfSingle(text, at, isOpen)
}

function sideOfDouble(text: string, at: number, isOpen: boolean): MarkSide | null {
  const sign = text[at]
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const looksClosing = !spaceOrBracket.test(before) && spaceOrStop.test(after)
  if (sign === '“') return isOpen && looksClosing ? 'close' : 'open'
  if (sign === '”') return isOpen || !spaceOrBracket.test(before) || !word.test(after) ? 'close' : 'open'
  if (isOpen) return 'close'
  const isInch = /\d/.test(before) && spaceOrStop.test(after)
  return isInch ? null : 'open'
}

function sideOfSingle(text: string, at: number, isOpen: boolean): MarkSide | null {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (elision.test(text.slice(at + 1, at + 1 + longestElision))) return null
  if (text[at] === '‘') return 'open'
  if (latinOrDigit.test(before) && latin.test(after)) return null
  if (isOpen && !/\s/.test(before)) return isPluralPossessive(text, at) ? 'weak-close' : 'close'
  const canOpen = text[at] === "'" && !latinOrDigit.test(before) && !/\s/.test(after)
  return canOpen && !isOpen ? 'open' : null
}

const isPluralPossessive = (text: string, at: number): boolean =>
  /[sS]/.test(text[at - 1] ?? '') && text[at + 1] === ' ' && latin.test(text[at + 2] ?? '')
