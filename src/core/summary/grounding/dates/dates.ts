/**
 * Finds the dates of a text, Korean or English, and resolves them against the day of publication:
 * 지난달 31일 in an article of February is January 31.
 */
import type { TextSpan } from '../../../text/span'
import type { CalendarDate, PublicationDay } from './calendar'
import { englishDates } from './english-dates'
import { koreanDates } from './korean-dates'

export interface DateFact extends TextSpan {
  kind: 'date'
  /** The days that may be meant. */
  options: CalendarDate[]
  /** The year of publication: what a day without a year is near to. */
  near: number | null
}

const patterns = [...koreanDates, ...englishDates]

/** The dates of a text, in order, disjoint; of two readings the longer one. Linear. */
export function datesIn(text: string, published: PublicationDay | null): DateFact[] {
  const found: DateFact[] = []
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const options = read(match, published).filter(isPossible)
      const span = { start: match.index, end: match.index + match[0].length }
      if (options.length > 0) found.push({ kind: 'date', ...span, options, near: published?.year ?? null })
    }
  }
  let end = 0
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).filter((fact) => fact.start >= end && ((end = fact.end), true))
}

const isPossible = ({ month, day }: CalendarDate): boolean => (month ?? 1) <= 12 && (day ?? 1) <= 31 && month !== 0 && day !== 0
const namesDay = ({ month, day, quarter }: CalendarDate): boolean => month !== null || day !== null || quarter !== null

/** True when everything `claimed` says of the day, `known` says too. */
export function sameDate(claimed: DateFact, known: DateFact): boolean {
  return claimed.options.some((claim) => known.options.some((date) => bearsOut(claim, date, known.near)))
}

function bearsOut(claim: CalendarDate, date: CalendarDate, near: number | null): boolean {
  const agrees = (part: 'day' | 'quarter'): boolean => claim[part] === null || claim[part] === date[part]
  return agrees('day') && agrees('quarter') && monthAgrees(claim, date) && yearAgrees(claim, date, near)
}

/** A bare month must be written; that of a day may follow from the day of publication, or be told nowhere. */
function monthAgrees(claim: CalendarDate, date: CalendarDate): boolean {
  const claimed = claim.month ?? claim.implied.month
  const known = date.month ?? (claim.day === null ? null : date.implied.month)
  const isOpen = known === null && claim.day !== null && date.day !== null
  return claimed === null || claimed === known || isOpen
}

/** A bare year must be written; the year of a day may follow from the day of publication, or be near to it. */
function yearAgrees(claim: CalendarDate, date: CalendarDate, near: number | null): boolean {
  const claimed = claim.year ?? claim.implied.year
  if (claimed === null) return true
  const known = date.year ?? (namesDay(claim) ? date.implied.year : null)
  if (known !== null) return claimed === known
  return namesDay(claim) && namesDay(date) && near !== null && Math.abs(claimed - near) <= 1
}
