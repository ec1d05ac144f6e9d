/** Drops pointers to other stories between the paragraphs. */
import { weigh } from '../holder/score-line'
import type { Line } from '../page/line'
import { headingTag, isLink, type JudgedLine } from './judged-line'

/** A heading such as “Related” takes the links below it along; a headline that is a link goes alone. */
export function dropRelated(judged: JudgedLine[]): JudgedLine[] {
  let inRelated = false
  return judged.filter((item, index) => {
    if (item.judgement === 'related') inRelated = true
    else if (inRelated && !pointsOn(item.line)) inRelated = false
    const isPointer = isHeadlineLink(item.line) || isHeadingOfCard(judged, index)
    return !inRelated && !(item.judgement === 'story' && isPointer)
  })
}

/** An entry of the list below such a heading may tell a little beside its link. */
const pointsOn = (line: Line) => isLink(line) || (line.box.tag === 'li' && line.linkLength * 4 >= line.text.length)

/** A heading that is a link and has a box to itself: a card for another story. Over a section its paragraphs stand beside it. */
function isHeadingOfCard(judged: readonly JudgedLine[], index: number): boolean {
  const line = judged[index]?.line
  if (!line || !headingTag.test(line.box.tag) || !isLink(line) || weigh(line.text) < shortestHeadline) return false
  return [judged[index - 1], judged[index + 1]].every((neighbour) => neighbour?.line.box.parent !== line.box.parent)
}

/** Shorter links are names and prices: part of what a list says. */
const shortestHeadline = 30

export function isHeadlineLink(line: Line): boolean {
  if (!isLink(line) || headingTag.test(line.box.tag) || weigh(line.text) < shortestHeadline) return false
  return !/^https?:/.test(line.text) && !/[.。]["”’]?$/.test(line.text)
}
