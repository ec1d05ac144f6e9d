/** Numbers in words: twenty-five people, two million, 두 차례, and words such as “half” that imply one. */
import { magnitudeAfter } from './magnitudes'
import type { NumberFact } from './number-fact'
import { englishNumbers, impliedNumbers, koreanCounters, koreanDays, koreanNumbers } from './number-words'
import { unitAt } from './units'

const ones = 'one two three four five six seven eight nine'.split(' ')
const englishWords = new RegExp(`\\b(${Object.keys(englishNumbers).join('|')})(?:[\\s-](${ones.join('|')}))?\\b`, 'gi')
const koreanWords = new RegExp(`(?<![가-힣])(${Object.keys(koreanNumbers).join('|')})\\s?(?=(?:${koreanCounters.join('|')}))`, 'g')

const dayWords = new RegExp(`(?<![가-힣])(?:${Object.keys(koreanDays).join('|')})`, 'g')

/** The numbers written in words, in no order. Linear. */
export function spokenNumbers(text: string): NumberFact[] {
  return [...english(text), ...korean(text), ...days(text), ...implied(text)]
}

function english(text: string): NumberFact[] {
  return [...text.matchAll(englishWords)].map((match) => {
    const tens = englishNumbers[(match[1] ?? '').toLowerCase()] ?? 0
    return numberFrom(text, match, tens + ones.indexOf((match[2] ?? '').toLowerCase()) + 1)
  })
}

function korean(text: string): NumberFact[] {
  return [...text.matchAll(koreanWords)].map((match) => numberFrom(text, match, koreanNumbers[match[1] ?? ''] ?? 0))
}

function days(text: string): NumberFact[] {
  return [...text.matchAll(dayWords)].map(({ 0: word, index }) => {
    return { kind: 'number', start: index, end: index + word.length, value: koreanDays[word] ?? 0, symbol: 'day', isStated: true }
  })
}

function numberFrom(text: string, { 0: word, index }: RegExpExecArray, value: number): NumberFact {
  const { factor, length } = magnitudeAfter(text, index + word.length, false)
  const end = index + word.length + length
  const unit = unitAt(text, end)
  return {
    kind: 'number',
    start: index,
    end: end + (unit?.length ?? 0),
    value: value * factor * (unit?.scale ?? 1),
    symbol: unit?.symbol ?? null,
    isStated: true,
  }
}

function implied(text: string): NumberFact[] {
  return impliedNumbers.flatMap(({ pattern, value, symbol }) =>
    [...text.matchAll(pattern)].map((match): NumberFact => {
      return { kind: 'number', start: match.index, end: match.index + match[0].length, value, symbol, isStated: false }
    }),
  )
}
