/** Days as texts name them: some parts said, some left open. */

/** What a text says of a day; null is what it leaves open. Months count from 1. */
export interface CalendarDate {
  year: number | null
  month: number | null
  day: number | null
  quarter: number | null
  /** What follows from the day of publication and not from the words. */
  implied: { year: number | null; month: number | null }
}

export interface PublicationDay {
  year: number
  month: number
  day: number
}

/** A way to write dates. `read` gives the days that may be meant, or none when it is no date after all. */
export interface DatePattern {
  pattern: RegExp
  read(match: RegExpExecArray, published: PublicationDay | null): CalendarDate[]
}

export const openDate: CalendarDate = { year: null, month: null, day: null, quarter: null, implied: { year: null, month: null } }
const dayLength = 86_400_000

/** The day an ISO 8601 time was written with, whatever its zone: the outlet's own calendar; null when there is none. */
export function publicationDay(publishedAt: string | null): PublicationDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '')
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null
}

/** The month `away` months from publication. Without a day of publication, months of two texts still compare. */
export function monthAway(published: PublicationDay | null, away: number): Pick<CalendarDate, 'month' | 'implied'> {
  if (!published) return { month: away - 100, implied: openDate.implied }
  const months = published.year * 12 + published.month - 1 + away
  return { month: (months % 12) + 1, implied: { year: Math.floor(months / 12), month: null } }
}

export function yearAway(published: PublicationDay | null, away: number): number {
  return published ? published.year + away : away
}

/** The last and the next such day of the week, seen from publication; `weekday` counts from 0, Sunday. */
export function daysNamed(weekday: number, published: PublicationDay | null): CalendarDate[] {
  if (!published) return [{ ...openDate, day: -1 - weekday }]
  const from = Date.UTC(published.year, published.month - 1, published.day)
  const back = (new Date(from).getUTCDay() - weekday + 7) % 7
  return [from - back * dayLength, from + (7 - back) * dayLength].map((time) => {
    const date = new Date(time)
    return { ...openDate, day: date.getUTCDate(), implied: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 } }
  })
}

/** The day `away` days from publication; none without a day of publication. */
export function dayAway(published: PublicationDay | null, away: number): CalendarDate[] {
  if (!published) return []
  const date = new Date(Date.UTC(published.year, published.month - 1, published.day) + away * dayLength)
  return [{ ...openDate, day: date.getUTCDate(), implied: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 } }]
}

export const numberOrNull = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))
