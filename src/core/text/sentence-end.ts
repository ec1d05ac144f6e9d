/** Decides whether a stop ends a sentence, from the few characters on either side of it. */
import { beforeFigures, openAbbreviations, possibleEnds, sentenceOpeners } from './abbreviations'

/** How far the decision looks to either side, so that it costs the same in a text of any length. */
const reach = 48

const koreanEnding = /[다요죠까네]$/
const opensQuotation = /^["'“‘「『([]/
/** “A,” is an ending for the eye only when the reporter's words do not go on: `Kim asked`, `고 말했다`. */
const reporterGoesOn = /^(?:[A-Z][\w’'-]+ ){1,3}(?:said|says|asked|asks|added|told|wrote|replied|cried|shouted|continued)\b/

/** `2025. 2. 4` */
const dottedDate = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}$/

/**
 * True when the stop at `start`–`end` of `body` (closing marks included) ends the sentence that began at `from`.
 * `body` is one paragraph.
 */
export function endsSentence(body: string, start: number, end: number, from: number): boolean {
  const before = body.slice(Math.max(from, start - reach), start)
  const stop = body.slice(start, end)
  const after = body.slice(end, end + reach)
  if (after.trim() === '') return true
  if (before.trim() === '') return false
  const hasSpace = /^\s/.test(after)
  const next = after.trimStart()
  if (!hasSpace) return koreanEnding.test(before) && !/["'”’)\]]$/.test(stop) && (/^[가-힣A-Z]/.test(next) || opensQuotation.test(next))
  if (/^[a-z]/.test(next) || /^[,;:)\]]/.test(next)) return false
  if (/["'”’」』]$/.test(stop) && reporterGoesOn.test(next)) return false
  if (/^(?:…|\.{2,})/.test(stop)) return koreanEnding.test(before) || /^[A-Z]/.test(next)
  if (stop.startsWith('.')) return endsWithFullStop(before, next)
  return true
}

function endsWithFullStop(before: string, next: string): boolean {
  // `1. 첫째`, `가. 개요`, `A. Answer` number a list; `2025. 2. 4.` is a date.
  if (/^\s*(?:\d{1,2}|[A-Za-z가-힣])$/.test(before)) return false
  if (/\d$/.test(before) && (/^\d/.test(next) || dottedDate.test(before))) return false
  const word = /[A-Za-z][A-Za-z.]*$/.exec(before)?.[0].toLowerCase()
  if (!word) return true
  if (openAbbreviations.has(word)) return false
  if (beforeFigures.has(word)) return !/^\d/.test(next)
  // An initial, as in `J. K. Mallory`, or letters with stops between: `U.S.`
  if (word.length === 1 || possibleEnds.has(word) || /^(?:[a-z]\.)+[a-z]$/.test(word)) return beginsLikeSentence(next)
  return true
}

function beginsLikeSentence(next: string): boolean {
  const word = /^["“‘']?([A-Za-z]+)/.exec(next)?.[1]
  return word !== undefined && sentenceOpeners.has(word.toLowerCase())
}
