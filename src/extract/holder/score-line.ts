/** How much a line looks like the prose of a story: more for sentences, less than nothing for links and labels. */
import type { Line } from '../page/line'

const sentenceEnd = /[.!?…。！？][\s"'”’»」』)\]]*$|[다요죠][\s"'”’]*$/
const sentenceInside = /[.!?…。！？]["'”’)]*\s/

/** A list of words may be of any length; it is no more of a story for it. */
const mostWithoutSentence = 150

export function isSentence(text: string): boolean {
  return text.length > 9 && sentenceEnd.test(text.slice(-8)) && (text.length >= 20 || weigh(text) >= 20)
}

/** In UTF-16 units of prose; Hangul says in one what Latin says in two. */
export function scoreOf(line: Line): number {
  const { text, linkLength } = line
  const length = weigh(text)
  if (linkLength * 2 > text.length) return -Math.min(length, 100)
  const prose = length * (1 - linkLength / text.length)
  if (isSentence(text)) return prose + 25
  if (length > 80) return sentenceInside.test(text) ? prose : Math.min(prose / 3, mostWithoutSentence)
  return -8
}

const wide = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/
const allWide = new RegExp(wide, 'g')

/** Length of a text in letters of Latin: a letter of Hangul, Kana or Han says about twice as much. */
export function weigh(text: string): number {
  return wide.test(text) ? text.length + (text.match(allWide)?.length ?? 0) : text.length
}
