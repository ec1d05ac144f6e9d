/** How English news writes dates: Jan. 31, 31 January 2025, last month, Monday, Q1, 2019, 2025-02-04. */
import { dayAway, daysNamed, monthAway, numberOrNull, openDate, yearAway, type DatePattern } from './calendar'
import { englishMonths, englishWeekdays, ordinalQuarters } from './date-words'
import { unitAt } from '../numbers/units'

const monthNames =
  'Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?'
const month = `(${monthNames.replaceAll(' ', '|')})(?!-?[a-z])\\.?`
const year = '(?:,?\\s((?:19|20)\\d{2})(?!\\d))?'
const ordinal = '(?:st|nd|rd|th)?'
const beforeMonth = /\b(?:in|by|since|until|from|of|to|last|next|this|early|late|mid|through|before|after|during|on|and|for)[\s-]$/i
const awayOf: Record<string, number> = { last: -1, this: 0, next: 1 }

const monthOf = (word: string): number => englishMonths.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** May and March are words as well. */
function isMonth({ 0: words, 1: name = '', index, input }: RegExpExecArray): boolean {
  return words !== name || !/^(?:May|Mar|March)$/.test(name) || beforeMonth.test(input.slice(Math.max(0, index - 10), index))
}

/** “On the 20th”, but not “on the 20th floor”: only words that no noun phrase goes on with may follow. */
const dayAlone =
  /\b(?:[Oo]n|[Bb]y|[Uu]ntil|till|[Ff]rom|[Ss]ince|through|[Bb]efore|[Aa]fter|and) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?!(?:and|at|in|on|of|to|by|from|that|when|as|with|for|after|before|but|while|over|through|under|near|outside|via|because|local|the|it|he|she|they|was|is)\b)[a-z])/g

export const englishDates: readonly DatePattern[] = [
  { pattern: dayAlone, read: (match) => [{ ...openDate, day: Number(match[1]) }] },
  {
    // A quarter by its months, as where the business year begins in April.
    pattern: /\b(?:(?:Jan|Apr|Jul|Oct)[a-z]*[-–](Mar|Jun|Sep|Dec)|(March|June|September|December)(?= quarter))[a-z]*/g,
    read: (match) => [{ ...openDate, quarter: monthOf(match[1] ?? match[2] ?? '') / 3 }],
  },
  {
    pattern: /\b(?:(yesterday)|today|tonight|(tomorrow))\b/gi,
    read: (match, published) => dayAway(published, match[1] ? -1 : match[2] ? 1 : 0),
  },
  {
    pattern: /(?<!\d)(\d{4})[-./]\s?(\d{1,2})[-./]\s?(\d{1,2})(?!\d)/g,
    read: (match) => [{ ...openDate, year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }],
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})${ordinal}\\s${month}${year}`, 'g'),
    read: (match) => [{ ...openDate, day: Number(match[1]), month: monthOf(match[2] ?? ''), year: numberOrNull(match[3]) }],
  },
  {
    pattern: new RegExp(`\\b${month}(?:\\s(\\d{1,2})${ordinal}(?![\\d%]|[,.]\\d))?${year}`, 'g'),
    read: (match) =>
      isMonth(match) ? [{ ...openDate, month: monthOf(match[1] ?? ''), day: numberOrNull(match[2]), year: numberOrNull(match[3]) }] : [],
  },
  {
    pattern: /\b(?:Q([1-4])|(first|second|third|fourth)[\s-]quarter)\b/gi,
    read: (match) => [{ ...openDate, quarter: match[1] ? Number(match[1]) : ordinalQuarters.indexOf((match[2] ?? '').toLowerCase()) + 1 }],
  },
  {
    pattern: /\b(last|this|next) year\b/gi,
    read: (match, published) => [{ ...openDate, year: yearAway(published, awayOf[(match[1] ?? '').toLowerCase()] ?? 0) }],
  },
  {
    pattern: /\b(last|this|next) month\b/gi,
    read: (match, published) => [{ ...openDate, ...monthAway(published, awayOf[(match[1] ?? '').toLowerCase()] ?? 0) }],
  },
  {
    pattern: /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/gi,
    read: (match, published) => daysNamed(englishWeekdays.indexOf((match[1] ?? '').toLowerCase()), published),
  },
  {
    pattern: /(?<![\d.,$€£¥₩만억조])(?:19|20)\d{2}(?![\d%년만억조천]|[,.]\d|s\b)/g,
    read: (match) => (unitAt(match.input, match.index + 4) === null ? [{ ...openDate, year: Number(match[0]) }] : []),
  },
]
