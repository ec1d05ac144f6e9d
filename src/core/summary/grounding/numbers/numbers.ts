/** Finds the numbers of a text, Korean or English, with their values and units: 1만2000명, $40 billion, 95퍼센트, three. */
import type { TextSpan } from '../../../text/span'
import { fractionsIn } from './fractions'
import type { NumberFact } from './number-fact'
import { scoresIn } from './scores'
import { spokenNumbers } from './spoken-numbers'
import { isCounter, isMeasure } from './units'
import { writtenNumbers } from './written-numbers'

const rangeSign = /^\s?[~∼–-]\s?$|^ (?:to|and|or) $|^에서 $/

/** The numbers outside the `taken` spans (dates), in order. Linear. */
export function numbersIn(text: string, taken: readonly TextSpan[]): NumberFact[] {
  const found = [...scoresIn(text), ...fractionsIn(text), ...writtenNumbers(text), ...spokenNumbers(text)]
  const free = found.filter(({ start, end }) => !taken.some((span) => span.start < end && start < span.end))
  return shareUnits(text, withoutOverlaps(free.toSorted((a, b) => a.start - b.start || b.end - a.end)))
}

const exactShare = 1e-9
/** “About 400” of 396, “nearly 30” of 29.4. */
const aboutShare = 0.04
const fewestRounded = 20

/** Same value, and units that do not contradict each other. */
export function sameNumber(a: NumberFact, b: NumberFact): boolean {
  const share = a.isAbout && Math.max(a.value, b.value) >= fewestRounded ? aboutShare : exactShare
  const isClose = Math.abs(a.value - b.value) <= share * Math.max(Math.abs(a.value), Math.abs(b.value))
  return isClose && unitsAgree(a.symbol, b.symbol)
}

function unitsAgree(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if (a === 'fraction' || b === 'fraction') return false
  if (a === null || b === null) return !isMeasure(a ?? b ?? '')
  // 두 차례 and 두 번 are the same; 5명 and 5% are not.
  return isCounter(a) && isCounter(b)
}

function withoutOverlaps(facts: readonly NumberFact[]): NumberFact[] {
  let end = 0
  return facts.filter((fact) => {
    const isFree = fact.start >= end
    if (isFree) end = fact.end
    return isFree
  })
}

/** In `10~15만 명`, `5 to 17 months` and “between 2 and 3 km” the first number is of the second one's kind and magnitude. */
function shareUnits(text: string, facts: readonly NumberFact[]): NumberFact[] {
  return facts.map((fact, index) => {
    const next = facts[index + 1]
    if (!next || (fact.symbol !== null && !isMeasure(fact.symbol)) || !rangeSign.test(text.slice(fact.end, next.start))) return fact
    const symbol = fact.symbol ?? next.symbol
    const isBare = fact.symbol === null && /\d$/.test(text.slice(fact.start, fact.end))
    const written = Number(/\d[\d,.]*/.exec(text.slice(next.start, next.end))?.[0].replaceAll(',', '') ?? next.value)
    return { ...fact, symbol, value: isBare && fact.value < written ? (fact.value * next.value) / written : fact.value }
  })
}
