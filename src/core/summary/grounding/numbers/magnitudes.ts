/** The English word that multiplies a number: million, bn, and after a currency sign also m. */
import { englishMagnitudes, shortMagnitudes } from './number-words'

const magnitudeAt = /^[\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn)\b/i
const shortMagnitudeAt = /^([kmbt])\b/i
const reach = 12

/** The factor that stands right at `at`, and the characters it takes; 1 and 0 when none does. */
export function magnitudeAfter(text: string, at: number, isMoney: boolean): { factor: number; length: number } {
  const after = text.slice(at, at + reach)
  const long = magnitudeAt.exec(after)
  if (long) return { factor: englishMagnitudes[(long[1] ?? '').toLowerCase()] ?? 1, length: long[0].length }
  const short = isMoney ? shortMagnitudeAt.exec(after) : null
  return short ? { factor: shortMagnitudes[(short[1] ?? '').toLowerCase()] ?? 1, length: short[0].length } : { factor: 1, length: 0 }
}
