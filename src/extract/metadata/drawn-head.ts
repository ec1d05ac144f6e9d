/** What the page draws between its heading and the first paragraph, who wrote the story and when, and the paper's name at its foot. */
import { isSentence, weigh } from '../holder/score-line'
import type { Line } from '../page/line'
import { parseDate } from './parse-date'
import { squash } from './title'

export interface DrawnHead {
  /** Texts that name who wrote the story. */
  bylines: string[]
  /** ISO 8601. */
  dates: string[]
  /** What the foot of the page calls the paper. */
  imprint: string[]
}

const mostLines = 10
const longestFact = 120
const firstParagraph = 100
const shortestTitle = 8

const byWords = /^(?:(?:photos? and |words and )?(?:story|words|text|written|reported|posted|published) )?by:?\s+(?=\p{Lu})/iu
const byAfterDate = /\d.{0,12}\sby\s+\p{Lu}/u
const koreanReporter = /[가-힣]{2,4}\s?(?:기자|특파원|논설위원|칼럼니스트)/
/** Two to four words that begin as names do, before a date on their line. */
const nameBeforeDate = /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+)\s?[-–—|•·]\s/u
const changed = /^(?:updated|modified|last|수정|최종)/i

/** Online papers of Korea must show under what title they are registered: https://www.law.go.kr/법령/신문등의진흥에관한법률 (제21조). */
const registeredTitle = /제호\s?[:：]\s?([가-힣\w.]+(?: [A-Za-z][\w.]*)*)/

export function readDrawnHead(lines: readonly Line[], title: string): DrawnHead {
  const texts = headTexts(lines, squash(title))
  const dates = texts.map((text) => (changed.test(text) ? null : parseDate(text)))
  const bylines = texts.flatMap((text, index) => {
    if (byWords.test(text) || koreanReporter.test(text) || (dates[index] && byAfterDate.test(text))) return [text]
    return dates[index] ? (nameBeforeDate.exec(text)?.slice(1, 2) ?? []) : []
  })
  const imprint = lines.flatMap(({ text }) => registeredTitle.exec(text)?.slice(1, 2) ?? [])
  return { bylines, dates: dates.filter((date) => date !== null), imprint }
}

/** The short lines below the title, up to the first paragraph. */
function headTexts(lines: readonly Line[], title: string): string[] {
  const isNear = ({ length }: string) => length >= title.length && length < 2 * title.length + 20
  const isTitle = ({ box, text }: Line) => (box.tag === 'h1' || isNear(text)) && box.tag !== 'li' && squash(text) === title
  const heading = title.length > shortestTitle ? lines.findIndex(isTitle) : -1
  const at = heading < 0 ? lines.findIndex(({ box }) => box.tag === 'h1') : heading
  if (at < 0) return []
  const below = lines.slice(at + 1, at + 1 + mostLines)
  const end = below.findIndex(({ text }) => weigh(text) > firstParagraph && isSentence(text) && parseDate(text) === null)
  return below
    .slice(0, end < 0 ? below.length : end)
    .map(({ text }) => text)
    .filter((text) => text.length <= longestFact && text !== '')
}
