/** A `<br>` in the midst of a sentence only wraps it, as mails and old pages do; elsewhere it ends a line. */
const sentenceEnd = /[.!?…。！？:]["'”’»」』)\]]*\s*$/
const lowerCase = /^\s*(?!https?:)\p{Ll}/u
/** Hard wraps make long lines; short ones are verses and lists. */
const shortestWrap = 40

/** How much of a line's end tells whether a sentence ends there. */
const ending = 20

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-ending))

export interface Break {
  /** The line before the break. */
  last: string
  /** What comes after it. */
  next: string
  /** Quotations that were begun and not ended. */
  openMarks: number
}

export function goesOn({ last, next, openMarks }: Break): boolean {
  if (endsSentence(last)) return false
  return openMarks > 0 || (last.trim().length >= shortestWrap && lowerCase.test(next))
}

export const openMarksOf = (text: string): number => (text.match(/[“「『«]/g)?.length ?? 0) - (text.match(/[”」』»]/g)?.length ?? 0)
