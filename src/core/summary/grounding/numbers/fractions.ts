/** Parts of a whole: 3분의 1, a third, two-thirds, 1/4. */
import type { NumberFact } from './number-fact'
import { englishNumbers } from './number-words'

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
}
const korean = /(?<!\d)(\d{1,3})\s?분의\s?(\d{1,3})/g
const slashed = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g
const english =
  /\b(a|one|two|three|four)[\s-](third|quarter|fifth|sixth|seventh|eighth|tenth)s?\b(?=(?:\s(?:of|as|in|to|by|more|less)\b|[.,;]|$))/gi

/** The fractions of a text, in no order. Linear. */
export function fractionsIn(text: string): NumberFact[] {
  return [
    ...[...text.matchAll(korean)].map((match) => fraction(match, Number(match[2]) / Number(match[1]))),
    ...[...text.matchAll(slashed)].map((match) => fraction(match, Number(match[1]) / Number(match[2]))),
    ...[...text.matchAll(english)].map((match) => fraction(match, countOf(match[1] ?? '') / (parts[(match[2] ?? '').toLowerCase()] ?? 1))),
  ].filter(({ value }) => value > 0 && value < 1)
}

const countOf = (word: string): number => englishNumbers[word.toLowerCase()] ?? 1

const fraction = ({ 0: words, index }: RegExpExecArray, value: number): NumberFact => {
  return { kind: 'number', start: index, end: index + words.length, value, symbol: 'fraction', isStated: true }
}
