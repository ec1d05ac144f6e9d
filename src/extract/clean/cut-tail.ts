/** Cuts what follows the story in its own holder: matters of the page after the sign-off, and advertising for other stories. */
import { isSentence } from '../holder/score-line'
import { authorPortrait } from './english-lines'
import { headingTag, isLink, type JudgedLine } from './judged-line'

/** Sentences that may follow the sign-off: a reporter's portrait, an invitation. */
const proseAfterSignOff = 3

export function cutTail(judged: JudgedLine[]): JudgedLine[] {
  return beforePromotion(withoutPortraits(beforeReferences(beforeSignOff(judged))))
}

const referencesHeading = /^(?:references|footnotes|endnotes|bibliography|works cited|참고\s?문헌|각주)\s?:?$/i

/** A list of sources ends the story. */
function beforeReferences(judged: JudgedLine[]): JudgedLine[] {
  const start = judged.findLastIndex(({ line }) => referencesHeading.test(line.text))
  return start > judged.length / 3 ? judged.slice(0, start) : judged
}

/** Lines of a portrait: the name, the trade, a sentence or two. */
const longestPortrait = 4

/** The authors told about, as the last lines of the story; with their names above. */
function withoutPortraits(judged: JudgedLine[]): JudgedLine[] {
  const earliest = Math.max(1, judged.length - longestPortrait)
  const start = judged.findIndex(({ line }, index) => index >= earliest && authorPortrait.test(line.text))
  if (start < 0) return judged
  const isName = ({ line }: JudgedLine) => line.text.length < 50 && !isSentence(line.text) && !headingTag.test(line.box.tag)
  let end = start
  for (let above = judged[end - 1]; above && isName(above) && start - end < 2; above = judged[end - 1]) end -= 1
  return judged.slice(0, end)
}

/** The sign-off ends the story, unless prose goes on (a series of reports, the credit of a picture). */
function beforeSignOff(judged: JudgedLine[]): JudgedLine[] {
  let left = judged.filter(isProse).length
  const most = Math.min(proseAfterSignOff, left / 2)
  for (const [index, item] of judged.entries()) {
    if (isProse(item)) left -= 1
    if (item.judgement === 'sign-off' && left <= most) return judged.slice(0, index)
  }
  return judged
}

const isProse = ({ line, judgement }: JudgedLine) =>
  judgement === 'story' && isSentence(line.text) && line.linkLength * 2 < line.text.length

/** A closing block of pointers, each with a few words of advertising and an address, is one piece to its end. */
function beforePromotion(judged: JudgedLine[]): JudgedLine[] {
  const earliest = Math.floor(judged.length / 3)
  const start = judged.findIndex((item, index) => index >= earliest && item.judgement === 'related' && !isLink(item.line))
  if (start < 0) return judged
  const rest = judged.slice(start)
  const pointers = rest.filter(({ line, judgement }) => judgement === 'related' || isAddress(line.text)).length
  if (pointers < 3 || pointers * 2 < rest.length) return judged
  return judged.slice(0, start > 0 && isCaptionOfBlock(judged[start - 1]) ? start - 1 : start)
}

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text)

/** A few words without an end above a block are its caption. */
function isCaptionOfBlock(item: JudgedLine | undefined): boolean {
  if (!item) return false
  return headingTag.test(item.line.box.tag) || (item.line.text.length < 30 && !/[.?!"”’]$/.test(item.line.text))
}
