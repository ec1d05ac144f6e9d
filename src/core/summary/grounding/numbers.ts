/** Finds the numbers of a text, Korean or English, with their values and units: 1만2000명, $40 billion, 95퍼센트, three. */
import type { TextSpan } from '../../text/span'
import {
  englishMagnitudes,
  englishNumbers,
  impliedNumbers,
  koreanCounters,
  koreanNumbers,
  largeMagnitudes,
  shortMagnitudes,
  smallMagnitudes,
} from './number-words'
import { currencyBefore, isCounter, isMeasure, unitAt, type Unit } from './units'

export interface NumberFact extends TextSpan {
  kind: 'number'
  /** In the symbol's unit. */
  value: number
  /** What is counted; null when the text does not say so in a word that is known. */
  symbol: string | null
  /** False for words that only imply a number. */
  isStated: boolean
}

const digits = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g
/** `3천5백만`, `2,000억`, `40`: pieces in hundreds and thousands, a last one without, and the myriad they count. */
const groupAt = /^((?:\d{1,4}[천백십]){0,3})((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)?여?([만억조경])?/
const smallPieces = /(\d+)([천백십])/g
const magnitudeAt = /^[\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn)\b/i
const shortMagnitudeAt = /^([kmbt])\b/i
const words = new RegExp(`\\b(${Object.keys(englishNumbers).join('|')})(?:[\\s-](one|two|three|four|five|six|seven|eight|nine))?\\b`, 'gi')
const koreanWords = new RegExp(`(?<![가-힣])(${Object.keys(koreanNumbers).join('|')})\\s?(?=(?:${koreanCounters.join('|')}))`, 'g')
const longestGroup = 24
const rangeSign = /^\s?[~∼–-]\s?$|^ to $/

/** The numbers outside the `taken` spans (dates), in order. Linear. */
export function numbersIn(text: string, taken: readonly TextSpan[]): NumberFact[] {
  const found = [...statedNumbers(text), ...englishWords(text), ...nativeWords(text), ...implied(text)]
  const free = found.filter(({ start, end }) => !taken.some((span) => span.start < end && start < span.end))
  return shareUnits(text, withoutOverlaps(free.toSorted((a, b) => a.start - b.start || b.end - a.end)))
}

/** Same value, and units that do not contradict each other. */
export function sameNumber(a: NumberFact, b: NumberFact): boolean {
  const isClose = Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value))
  return isClose && unitsAgree(a.symbol, b.symbol)
}

function unitsAgree(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if (a === null || b === null) return !isMeasure(a ?? b ?? '')
  // 두 차례 and 두 번 are the same; 5명 and 5% are not.
  return isCounter(a) && isCounter(b)
}

function statedNumbers(text: string): NumberFact[] {
  const found: NumberFact[] = []
  let from = 0
  for (const { index } of text.matchAll(digits)) {
    if (index < from) continue
    const fact = numberAt(text, index)
    found.push(fact)
    from = fact.end
  }
  return found
}

function numberAt(text: string, start: number): NumberFact {
  const { value, end } = readDigits(text, start)
  const currency = currencyBefore(text, start)
  const after = text.slice(end, end + 12)
  const magnitude = magnitudeAt.exec(after) ?? (currency ? shortMagnitudeAt.exec(after) : null)
  const factor = magnitude ? multiplierOf(magnitude[1] as string, currency !== null) : 1
  const wholeEnd = end + (magnitude?.[0].length ?? 0)
  const unit = currency ? null : (clockAt(text, start, end) ?? unitAt(text, wholeEnd))
  return {
    kind: 'number',
    start: currency ? start - 1 : start,
    end: wholeEnd + (unit?.length ?? 0),
    value: value * factor * (unit?.scale ?? 1),
    symbol: currency ?? unit?.symbol ?? null,
    isStated: true,
  }
}

/** In `5:30` hours and minutes. */
function clockAt(text: string, start: number, end: number): Unit | null {
  if (/^:\d\d(?!\d)/.test(text.slice(end, end + 4))) return { symbol: 'clock', scale: 1, length: 0 }
  return /\d:$/.test(text.slice(Math.max(0, start - 2), start)) ? { symbol: 'minute', scale: 1, length: 0 } : null
}

const multiplierOf = (word: string, isMoney: boolean): number =>
  englishMagnitudes[word.toLowerCase()] ?? (isMoney ? (shortMagnitudes[word.toLowerCase()] ?? 1) : 1)

/** Reads `1만2000`, `3억 5,000만`, `4조2000억`: groups of falling magnitude, at most a space apart. */
function readDigits(text: string, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  let last = Infinity
  for (let at = start; ; at = nextGroup(text, end)) {
    const group = groupAt.exec(text.slice(at, at + longestGroup))
    const large = largeMagnitudes[group?.[3] ?? ''] ?? 1
    if (!group || group[0] === '' || large >= last) return { value, end }
    value += groupValue(group[1] ?? '', group[2]) * large
    end = at + group[0].length
    last = large
    if (large === 1) return { value, end }
  }
}

function groupValue(small: string, rest: string | undefined): number {
  let value = Number((rest ?? '0').replaceAll(',', ''))
  for (const [, digit, magnitude] of small.matchAll(smallPieces)) value += Number(digit) * (smallMagnitudes[magnitude ?? ''] ?? 1)
  return value
}

/** The next group may stand after a space, as in `40조 5,000억`, but not as in `40만 3곳`, where another number begins. */
function nextGroup(text: string, end: number): number {
  return /^ (?:\d[\d,]{2,}|\d+[천백십])[만억조]?(?![\d,])/.test(text.slice(end, end + longestGroup)) ? end + 1 : end
}

function englishWords(text: string): NumberFact[] {
  return [...text.matchAll(words)].map((match) => {
    const value =
      (englishNumbers[(match[1] as string).toLowerCase()] ?? 0) + (englishNumbers[match[2]?.toLowerCase() ?? ''] ?? (match[2] ? 1 : 0))
    const end = match.index + match[0].length
    const magnitude = magnitudeAt.exec(text.slice(end, end + 12))
    const wholeEnd = end + (magnitude?.[0].length ?? 0)
    const unit = unitAt(text, wholeEnd)
    const factor = (magnitude ? multiplierOf(magnitude[1] as string, false) : 1) * (unit?.scale ?? 1)
    return {
      kind: 'number',
      start: match.index,
      end: wholeEnd + (unit?.length ?? 0),
      value: value * factor,
      symbol: unit?.symbol ?? null,
      isStated: true,
    }
  })
}

function nativeWords(text: string): NumberFact[] {
  return [...text.matchAll(koreanWords)].map((match) => {
    const end = match.index + match[0].length
    const unit = unitAt(text, end)
    const value = koreanNumbers[match[1] as string] ?? 0
    return { kind: 'number', start: match.index, end: end + (unit?.length ?? 0), value, symbol: unit?.symbol ?? null, isStated: true }
  })
}

function implied(text: string): NumberFact[] {
  return impliedNumbers.flatMap(({ pattern, value, symbol }) =>
    [...text.matchAll(pattern)].map((match): NumberFact => {
      return { kind: 'number', start: match.index, end: match.index + match[0].length, value, symbol, isStated: false }
    }),
  )
}

function withoutOverlaps(facts: readonly NumberFact[]): NumberFact[] {
  let end = 0
  return facts.filter((fact) => {
    const isFree = fact.start >= end
    if (isFree) end = fact.end
    return isFree
  })
}

/** In `10~15만 명` and `5 to 17 months` the first number is of the second one's kind. */
function shareUnits(text: string, facts: readonly NumberFact[]): NumberFact[] {
  return facts.map((fact, index) => {
    const next = facts[index + 1]
    if (!next || fact.symbol !== null || !rangeSign.test(text.slice(fact.end, next.start))) return fact
    return { ...fact, symbol: next.symbol }
  })
}
