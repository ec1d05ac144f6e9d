/** Decides whether a stop ends a sentence, from the few characters on either side of it. */
import { beforeFigures, openAbbreviations, possibleEnds, sentenceOpeners, timesOfDay, titleAbbreviations } from './abbreviations'

/** How far the decision looks to either side, so that it costs the same in a text of any length. */
const reach = 48

/** How Korean sentences end: 다 요 죠 까 네, and the noun forms of notes: 않음, 참석함, 예정임, 보류됨. */
const koreanEnding = /[다요죠까네음함임됨]$/
const opensQuotation = /^["'“‘「『([]/
/**
 * “A?” is no ending when the reporter's words go on: `Kim asked`, `Ida Morrow said`. Before a colon they open the next sentence:
 * “A?” Kim replied: “B.”; and after a full stop, where a comma would have told that they go on, they do so unless they are all of it.
 */
const reporter = String.raw`^(?:\p{Lu}[\p{L}\p{N}’'-]+ ){1,3}(?:said|says|asked|asks|added|told|wrote|replied|cried|shouted|continued)\b`
const reporterGoesOn = new RegExp(String.raw`${reporter}(?!\s*:)`, 'u')
const reporterCloses = new RegExp(String.raw`${reporter}\s*\.`, 'u')

const closingMark = /["'”’」』»]$/
/** `2025. 2. 4` */
const dottedDate = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}$/
const digit = /[\d０-９]/
/** `(사진=누리통신)`, `(Photo by Ana Ruiz)` */
const credit = /^\s*[([【〔]([^()[\]【】〔〕\n]{1,60})[)\]】〕](?=\s|$)/
const creditWords = /^(?:사진|그래픽|영상|자료|출처|제공)|(?:사진|제공|기자|촬영)$|[ⓒ©]|^(?:photo|image|credit|source)\b/i

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
  const next = after.trimStart()
  if (!/^\s/.test(after)) return endsWithoutSpace(before, stop, next)
  if (/^[a-z]/.test(next) || /^[,;:)\]]/.test(next)) return false
  // “A.” — Ida Morrow: who said it belongs to it.
  if (closingMark.test(stop) && /^[-–—―]/.test(next)) return false
  if (closingMark.test(stop) && (/^[!?…]/.test(stop) ? reporterGoesOn : reporterCloses).test(next)) return false
  if (/^(?:…|\.{2,}|\. \.)/.test(stop)) return koreanEnding.test(before) || /^(?!I\b)[A-Z]/.test(next)
  if (/^[.．｡]/.test(stop)) return endsWithFullStop(before, next)
  return true
}

/** Korean pages now and then leave out the space: `늘었다.2분기에는`, `않음.법원은`. Never after closing marks: “갔다.”고. */
function endsWithoutSpace(before: string, stop: string, next: string): boolean {
  if (/["'”’)\]»]$/.test(stop)) return false
  if (/[가-힣]$/.test(before) && isCredit(next)) return true
  return koreanEnding.test(before) && (/^[가-힣A-Z\d]/.test(next) || opensQuotation.test(next))
}

const isCredit = (next: string): boolean => creditWords.test(credit.exec(next)?.[1]?.trim() ?? '')

/** Where a credit in brackets that follows the stop ends, or null: it is a sentence of its own. */
export function creditAfter(body: string, end: number): number | null {
  const next = body.slice(end, end + 2 * reach)
  return isCredit(next) ? end + (credit.exec(next)?.[0].length ?? 0) : null
}

function endsWithFullStop(before: string, next: string): boolean {
  // `1. 첫째`, `가. 개요`, `A. Answer` number a list; `2025. 2. 4.` is a date; `N°. 7` is a number.
  if (/^\s*(?:[•⁃‣*]\s?)?(?:\d{1,2}|[A-Za-z가-힣])$/.test(before)) return false
  if (digit.test(before.slice(-1)) && (digit.test(next.slice(0, 1)) || dottedDate.test(before))) return false
  if (/N[°º]$/.test(before) && digit.test(next.slice(0, 1))) return false
  const written = /[A-Za-z][A-Za-z.]*$/.exec(before)?.[0]
  if (!written) return true
  // An initial, as in `J. K. Mallory`; in lower case it may be the sign of a page.
  if (/^[A-Z]$/.test(written)) return beginsLikeSentence(next)
  const word = written.toLowerCase()
  if (titleAbbreviations.has(word)) return opensAfterTitle.test(next)
  if (openAbbreviations.has(word)) return false
  if (beforeFigures.has(word)) return !/^\d/.test(next)
  if (timesOfDay.has(word) && opensWithTitle(next)) return wordCount(before) >= fewestWords
  // Letters with stops between: `U.S.`
  if (word.length === 1 || possibleEnds.has(word) || /^(?:[a-z]\.)+[a-z]$/.test(word)) return beginsLikeSentence(next)
  return true
}

/** `At 5 a.m. Mr. Dunn left`: with fewer words before it, the time opens the sentence and does not end one. */
const fewestWords = 4
const wordCount = (before: string): number => before.trim().split(/\s+/).length

/** What no name begins with: `Mill St. The owner`, but `St. Mary`. */
const opensAfterTitle = /^["“‘']?(?:The|A|An|It|He|She|They|We|This|That|These|There|But|And|In|On|At)\s/

function opensWithTitle(next: string): boolean {
  const word = /^["“‘']?([A-Z][a-z]+)\. [A-Z]/.exec(next)?.[1]
  return word !== undefined && titleAbbreviations.has(word.toLowerCase())
}

function beginsLikeSentence(next: string): boolean {
  const word = /^["“‘']?([A-Z][a-z]*)/.exec(next)?.[1]
  return word !== undefined && sentenceOpeners.has(word.toLowerCase())
}
