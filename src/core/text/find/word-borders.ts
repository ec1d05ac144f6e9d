/** Where a passage may begin and end: not inside a word or a figure. */
import type { TextSpan } from '../span'

const around = (text: string, at: number): [string, string] => [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)]

/** “5 percent” does not begin inside “15 percent” or “−5 percent”. */
export function startCuts(text: string, at: number): boolean {
  const [before, after] = around(text, at)
  return /[\p{L}\p{N}]-?$/u.test(before) ? /^[\p{L}\p{N}]/u.test(after) : /\d[.,]$|(?:^|\s)[-−]$/.test(before) && /^\d/.test(after)
}

/** A Korean word may go on in a particle; a Latin one or a figure may not. */
export function endCuts(text: string, at: number): boolean {
  const [before, after] = around(text, at)
  return /[a-z\d]$/i.test(before) && (/^['’-]?[a-z\d]/i.test(after) || (/\d$/.test(before) && /^[.,]\d/.test(after)))
}

/** The span of whole words next to the given one, with marks at its edges only where the remembered words have such. */
export function wholeWords(text: string, { start, end }: TextSpan, remembered: string): TextSpan {
  const from = startCuts(text, start) ? nearestBorder(text, start) : start
  const cutsKorean = /[가-힣]{2}/.test(text.slice(end - 1, end + 1)) && text[end - 1] !== remembered.at(-1)
  const to = cutsKorean || endCuts(text, end) ? nearestBorder(text, end) : end
  const words = text.slice(from, to)
  const lead = /^[\p{L}\p{N}]/u.test(remembered) ? (/^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0) : 0
  const tail = /[\p{L}\p{N}]$/u.test(remembered) ? (/[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0) : 0
  const closing = tail === 0 && /[.!?]$/.test(remembered) && !/[.!?]$/.test(words) && /[.!?]/.test(text.charAt(to)) ? 1 : 0
  return { start: from + lead, end: Math.max(from + lead, to - tail + closing) }
}

/** Of the word that is cut at `at`, its beginning or its end, whichever is nearer. */
function nearestBorder(text: string, at: number): number {
  let reach = 0
  while (isInWord(text, at - reach) && isInWord(text, at + reach)) reach++
  return isInWord(text, at + reach) ? at - reach : at + reach
}

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}][\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 1), at + 1))
