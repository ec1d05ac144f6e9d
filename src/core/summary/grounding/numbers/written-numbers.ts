/** Numbers in digits: 1만2000명, 40조 5,000억 원, $40 billion, 3.5%. */
import { magnitudeAfter } from './magnitudes'
import type { NumberFact } from './number-fact'
import { largeMagnitudes, smallMagnitudes } from './number-words'
import { currencyBefore, unitAt, type Unit } from './units'

const digits = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g
/** `3천5백만`, `2,000억`, `40`: pieces in hundreds and thousands, a last one without, and the myriad they count. */
const groupAt = /^((?:\d{1,4}[천백십]){0,3})((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)?여?([만억조경])?/
const smallPieces = /(\d+)([천백십])/g
const longestGroup = 24

/** The numbers written in digits, in order. Linear. */
export function writtenNumbers(text: string): NumberFact[] {
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
  const { factor, length } = magnitudeAfter(text, end, currency !== null)
  const unit = currency ? null : (clockAt(text, start, end) ?? unitAt(text, end + length))
  return {
    kind: 'number',
    start: currency ? start - 1 : start,
    end: end + length + (unit?.length ?? 0),
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
