/** How Korean news writes dates: 2025년 2월 4일, 지난달 31일, 내년 3월, 12일, 2분기, 화요일. */
import {
  dayAway,
  daysNamed,
  monthAway,
  numberOrNull,
  openDate,
  yearAway,
  type CalendarDate,
  type DatePattern,
  type PublicationDay,
} from './calendar'
import { koreanMonthsAway, koreanWeekdays, koreanYearsAway } from './date-words'

const anyOf = (words: Record<string, number>): string => Object.keys(words).join('|')

const year = `(?:(?<year>\\d{4})년(?!대)|(?<![가-힣])(?<yearWord>${anyOf(koreanYearsAway)})(?=[\\s은의엔에부까도보,]|$))`
const month = `(?:(?<!\\d)(?<month>\\d{1,2})월|(?<![가-힣])(?<monthWord>${anyOf(koreanMonthsAway)}))`
const day = '(?:(?<![\\d.])(?<day>\\d{1,2})일(?!\\s?(?:간|동안|만에|째|연속|이내|가량)))'

const monthBefore = /(?<!\d)(\d{1,2})월(?!.*\d월)/

/** A day alone is one of the month of publication, or of the month its sentence has named: 11월에 열리는 대회(14일 개막). */
function read({ groups = {}, input, index }: RegExpExecArray, published: PublicationDay | null): CalendarDate[] {
  const away = koreanMonthsAway[groups['monthWord'] ?? '']
  const yearsAway = koreanYearsAway[groups['yearWord'] ?? '']
  const named = away === undefined ? { month: numberOrNull(groups['month']) } : monthAway(published, away)
  const stated = yearsAway === undefined ? numberOrNull(groups['year']) : yearAway(published, yearsAway)
  const date = { ...openDate, ...named, year: stated, day: numberOrNull(groups['day']) }
  const isDayAlone = date.month === null && date.day !== null
  if (!isDayAlone) return [date]
  const before = numberOrNull(monthBefore.exec(input.slice(0, index))?.[1])
  const months = [published?.month ?? null, before].filter((month, at) => at === 0 || month !== null)
  return months.map((month) => ({ ...date, implied: { year: null, month } }))
}

const dayBefore = /(?<!\d)(\d{1,2})일(?!.*\d일)/

/** 전날, 이튿날: counted from the day the sentence named last, otherwise from publication. */
function readNeighbour({ 0: word, index, input }: RegExpExecArray, published: PublicationDay | null): CalendarDate[] {
  const away = word.startsWith('전') ? -1 : 1
  const named = dayBefore.exec(input.slice(0, index))?.[1]
  return named === undefined ? dayAway(published, away) : [{ ...openDate, day: Number(named) + away }]
}

export const koreanDates: readonly DatePattern[] = [
  { pattern: /(?<![가-힣])(?:전날|이튿날|다음 ?날)/g, read: readNeighbour },
  {
    pattern: /(?<![가-힣])(?:(어제)|오늘|(내일))/g,
    read: (match, published) => dayAway(published, match[1] ? -1 : match[2] ? 1 : 0),
  },
  { pattern: new RegExp(`${year}(?:\\s?${month}(?:\\s?${day})?)?`, 'g'), read },
  { pattern: new RegExp(`${month}(?:\\s?${day})?`, 'g'), read },
  { pattern: new RegExp(day, 'g'), read },
  { pattern: /(?<!\d)([1-4])(?:분기|\/4분기)/g, read: (match) => [{ ...openDate, quarter: Number(match[1]) }] },
  { pattern: /[일월화수목금토]요일/g, read: (match, published) => daysNamed(koreanWeekdays.indexOf(match[0][0] as string), published) },
]
