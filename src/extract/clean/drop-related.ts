/** Drops pointers to other stories between the paragraphs. */
import { weigh } from '../holder/score-line'
import type { Line } from '../page/line'
import { headingTag, isLink, type JudgedLine } from './judged-line'

/** A heading such as “Related” takes the links below it along; a headline that is a link goes alone. */
export function dropRelated(judged: JudgedLine[]): JudgedLine[] {
  let inRelated = false
  return judged.filter((item) => {
    if (item.judgement === 'related') inRelated = true
    else if (inRelated && !isLink(item.line)) inRelated = false
    return !inRelated && !(item.judgement === 'story' && isHeadlineLink(item.line))
  })
}

/** Shorter links are names and prices: part of what a list says. */
const shortestHeadline = 30

export function isHeadlineLink(line: Line): boolean {
  if (!isLink(line) || headingTag.test(line.box.tag) || weigh(line.text) < shortestHeadline) return false
  return !/^https?:/.test(line.text) && !/[.。]["”’]?$/.test(line.text)
}
