/** Thinking that opens an answer is taken away, however the stream cuts it; everything else is left alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerGate } from '../../../src/core/summary/answer/answer-gate'
import { thoughtMarks } from '../../../src/core/summary/answer/thought-marks'
import { leadingThought } from '../../../src/providers/answer/leading-thought'

/** Cuts a text at the given places. */
const cutAt = (whole: string, places: number[]): string[] => {
  const cuts = [0, ...places.map((place) => place % (whole.length + 1)).toSorted((a, b) => a - b), whole.length]
  return cuts.slice(1).map((end, index) => whole.slice(cuts[index], end))
}
const places = fc.array(fc.nat(400), { maxLength: 12 })

const feedAll = (pieces: string[]): string => {
  const thought = leadingThought()
  return pieces.map((piece) => thought.feed(piece)).join('')
}

describe('a thought that opens the answer', () => {
  it('is gone, wherever the stream is cut, and the answer is whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', '\n', ' \n '), places, (thinking, space, cuts) => {
        const inner = thinking.replaceAll('</think>', '')
        const answer = '{"text":"</think> 안의 <think>"}'
        expect(feedAll(cutAt(`${space}<think>${inner}</think>\n\n${answer}`, cuts))).toBe(`\n\n${answer}`)
      }),
    )
  })

  it('is only a leading one: an answer without it comes through as it is', () => {
    fc.assert(
      fc.property(fc.string(), places, (rest, cuts) => {
        const answer = `{${rest}<think>x</think>`
        expect(feedAll(cutAt(answer, cuts))).toBe(answer)
      }),
    )
  })

  it.each(thoughtMarks)('is known between $opening and $closing, in capitals or not', ({ opening, closing }) => {
    const answer = '{"status":"ok"}'
    for (const size of [1, 3, 1_000]) {
      const pieces = `\n${opening}hm {"status":"draft"}${closing.toLowerCase()}\n${opening.toUpperCase()}${closing}${answer}`
      expect(feedAll(pieces.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).trim()).toBe(answer)
    }
  })

  it('is reported while it lasts', () => {
    const thought = leadingThought()
    thought.feed('<thi')
    expect(thought.inside).toBe(false)
    thought.feed('nk>hm')
    expect(thought.inside).toBe(true)
    thought.feed('</think>{')
    expect(thought.inside).toBe(false)
  })
})

describe('an object in an answer', () => {
  const isClosed = (pieces: string[]): boolean => {
    const gate = new AnswerGate()
    for (const piece of pieces) gate.push(piece)
    return gate.isClosed
  }

  it('is closed exactly when all of it has come, wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), places, (value, cuts) => {
        const whole = JSON.stringify(value)
        expect(isClosed(cutAt(`\`\`\`json\n${whole} and more`, cuts))).toBe(true)
        expect(isClosed(cutAt(whole.slice(0, -1), cuts))).toBe(false)
      }),
    )
  })
})
