/** Guards the promise that nothing in quotation marks is invented: marks stay only around words of the article. */
import type { TextSpan } from '../../text/span'
import { comparable, holdsWords } from '../comparable'
import { pairSigns, signsOf, type Sign, type SignPair } from './quotation-pairs'
import { withSigns } from './quotation-signs'
import type { Doubt } from '../summary-state'

const outerPunctuation = /^[\s.,!?…]+|[\s.,!?…]+$/g
/** What is taken away may bring a mark together that was written out: `&qu“ot;`. This often is enough for all but malice. */
const mostRounds = 4
/** No line quotes more, longer, or deeper; what does is not looked up, so that time stays linear. */
const most = { quotations: 100, characters: 1_000, signsInside: 16 }

export interface CheckedText {
  text: string
  /** The words that lost their marks, by offsets into the new text. */
  doubts: Doubt[]
}

/**
 * Takes away every quotation mark that does not stand around words of the article, and every lone one.
 * `known` is the article's text, {@link comparable}. Its own result it leaves as it is.
 */
export function keepTrueQuotations(text: string, known: string): CheckedText {
  let checked: CheckedText = { text: withSigns(text), doubts: [] }
  for (let round = 0; round < mostRounds; round++) {
    const next = checkOnce(checked, known)
    if (!next) return checked
    const read = withSigns(next.text)
    checked = read === next.text ? next : wholeLine(read)
  }
  return wholeLine(withoutQuotationSigns(checked.text))
}

export const wholeLine = (text: string): CheckedText => ({
  text,
  doubts: text === '' ? [] : [{ start: 0, end: text.length, reason: 'quotation' }],
})

/** The text without any sign that could quote; apostrophes inside words stay. */
export function withoutQuotationSigns(text: string): string {
  return without(text.replace(/[&\\%]/g, ' '), signsOf(text)).text
}

/** Null when there is nothing to take away. */
function checkOnce({ text, doubts }: CheckedText, known: string): CheckedText | null {
  const { pairs, alone } = pairSigns(signsOf(text))
  const isTrue = truthOf(text, known)
  const kept: SignPair[] = []
  const untrue: SignPair[] = []
  const gone: Sign[] = []
  let keptUntil = 0
  for (const pair of pairs) {
    const isInside = pair.open.start < keptUntil
    const hasTruth = !isInside && isTrue(pair)
    if (hasTruth && pair.matches && isTight(text, pair)) {
      kept.push(pair)
      keptUntil = pair.close.end
    } else gone.push(pair.open, pair.close)
    if (!hasTruth && !isInside) untrue.push(pair)
  }
  const removed = outside(kept, [...gone, ...alone.filter(isMark)])
  if (removed.length === 0) return null
  const { text: rest, offsets } = without(text, removed)
  const moved = ({ start, end }: TextSpan): Doubt => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0, reason: 'quotation' })
  const lost = untrue.map(({ open, close }) => moved({ start: open.end, end: close.start }))
  return { text: rest, doubts: [...doubts.map(moved), ...lost].filter(({ start, end }) => start < end) }
}

/** A mark with a space on its inner side may be read as the other end of a pair. */
const isTight = (text: string, { open, close }: SignPair): boolean =>
  /^\S/.test(text[open.end] ?? ' ') && /^\S/.test(text[close.start - 1] ?? ' ')

/** An apostrophe, a measure and an arithmetical sign stand alone by right. */
const isMark = ({ use }: Sign): boolean => use === 'mark'

function truthOf(text: string, known: string): (pair: SignPair) => boolean {
  let left = most.quotations
  return ({ open, close, signs }) => {
    const isPlausible = signs <= most.signsInside && close.start - open.end <= most.characters && left > 0
    if (!isPlausible) return false
    left--
    return holdsWords(known, comparable(text.slice(open.end, close.start)).replace(outerPunctuation, ''))
  }
}

/** The signs that do not stand inside a kept quotation, in order. `kept` is in order and nowhere overlaps. */
function outside(kept: readonly SignPair[], signs: readonly Sign[]): Sign[] {
  const ordered = signs.toSorted((a, b) => a.start - b.start)
  let next = 0
  return ordered.filter(({ start }) => {
    while (next < kept.length && (kept[next]?.close.end ?? 0) <= start) next++
    const around = kept[next]
    return !around || start < around.open.start
  })
}

/** The text without the signs, and without the spaces they held apart; for each old offset the new one. */
function without(text: string, signs: readonly TextSpan[]): { text: string; offsets: number[] } {
  const offsets: number[] = []
  const parts: string[] = []
  let length = 0
  let next = 0
  let last = ' '
  for (let at = 0; at < text.length; at++) {
    offsets.push(length)
    const character = text[at] ?? ''
    while (next < signs.length && (signs[next]?.end ?? 0) <= at) next++
    const isGone = at >= (signs[next]?.start ?? Infinity)
    if (isGone || (/\s/.test(character) && last === ' ')) continue
    last = /\s/.test(character) ? ' ' : character
    parts.push(character)
    length++
  }
  const rest = parts.join('')
  const trimmed = rest.trimEnd()
  return { text: trimmed, offsets: [...offsets, length].map((offset) => Math.min(offset, trimmed.length)) }
}
