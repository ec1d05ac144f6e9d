/**
 * Where a remembered quotation stands in a text that may have changed since: exactly; else the same letters with other spaces and
 * quotation marks; else the most similar stretch. Among equals, the one whose surroundings agree best.
 */
import type { TextSpan } from '../../core/text/span'
import { looseText, sourceSpan, type LooseText } from './loose-text'

export interface TextQuote {
  exact: string
  /** Text right before and after `exact`; either may be empty. */
  prefix: string
  suffix: string
}

/** Share of letter pairs that must agree for a changed passage to be the quotation still. */
const leastSimilarity = 0.75
const seedLength = 8
const mostCandidates = 200

export function findQuote(text: string, quote: TextQuote): TextSpan | null {
  if (quote.exact.trim() === '') return null
  const exact = bestOf(occurrences(text, quote.exact), text, quote)
  if (exact !== null) return { start: exact, end: exact + quote.exact.length }
  const loose = looseText(text)
  const sought = { exact: looseText(quote.exact).text, prefix: looseText(quote.prefix).text, suffix: looseText(quote.suffix).text }
  return sought.exact === '' ? null : findLoosely(loose, sought)
}

function findLoosely(loose: LooseText, sought: TextQuote): TextSpan | null {
  const same = bestOf(occurrences(loose.text, sought.exact), loose.text, sought)
  const start = same ?? mostSimilar(loose.text, sought.exact)
  return start === null ? null : sourceSpan(loose, { start, end: Math.min(loose.text.length, start + sought.exact.length) })
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(exact); at >= 0 && found.length < mostCandidates; at = text.indexOf(exact, at + 1)) found.push(at)
  return found
}

function bestOf(starts: readonly number[], text: string, quote: TextQuote): number | null {
  let best: number | null = null
  let most = -1
  for (const start of starts) {
    const end = start + quote.exact.length
    const before = text.slice(Math.max(0, start - quote.prefix.length), start)
    const agreement = commonEnd(before, quote.prefix) + commonStart(text.slice(end, end + quote.suffix.length), quote.suffix)
    if (agreement > most) [best, most] = [start, agreement]
  }
  return best
}

/** Tries each place where a piece of the quotation still stands. */
function mostSimilar(text: string, exact: string): number | null {
  const starts = new Set<number>()
  for (let offset = 0; offset + seedLength <= exact.length; offset += seedLength) {
    for (const at of occurrences(text, exact.slice(offset, offset + seedLength)))
      if (starts.size < mostCandidates) starts.add(Math.max(0, at - offset))
  }
  let best: number | null = null
  let most = leastSimilarity
  for (const start of starts) {
    const similarity = similarityOf(text.slice(start, start + exact.length), exact)
    if (similarity >= most) [best, most] = [start, similarity]
  }
  return best
}

/** Dice coefficient of the pairs of neighbouring letters. */
function similarityOf(a: string, b: string): number {
  const pairs = new Map<string, number>()
  for (let index = 0; index < a.length - 1; index += 1)
    pairs.set(a.slice(index, index + 2), (pairs.get(a.slice(index, index + 2)) ?? 0) + 1)
  let shared = 0
  for (let index = 0; index < b.length - 1; index += 1) {
    const left = pairs.get(b.slice(index, index + 2)) ?? 0
    if (left === 0) continue
    pairs.set(b.slice(index, index + 2), left - 1)
    shared += 1
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}
