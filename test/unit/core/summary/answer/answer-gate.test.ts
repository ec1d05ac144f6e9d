import { describe, expect, test } from 'vitest'
import { AnswerGate } from '../../../../../src/core/summary/answer/answer-gate'

const object = '{"status":"ok","headline":{"s":[1],"text":"A {brace} and a \\"mark\\" </think>"}}'
const draft = '{"status":"ok","headline":{"s":[3],"text":"A first try"}}'

interface Result {
  /** What stands when the answer has come, and when it has ended. */
  shown: string
  final: string
  /** Everything that stood at some time. */
  seen: string[]
  isWhole: boolean
}

/** What passes, however the answer is cut. */
function passes(answer: string): Result[] {
  return [1, 2, 3, 7, answer.length].map((size) => {
    const gate = new AnswerGate()
    const result: Result = { shown: '', final: '', seen: [], isWhole: false }
    for (let at = 0; at < answer.length; at += size) {
      const { text, restarts } = gate.push(answer.slice(at, at + size))
      result.shown = restarts ? text : result.shown + text
      result.seen.push(result.shown)
    }
    const late = gate.end()
    result.final = late.restarts ? late.text : result.shown + late.text
    return { ...result, isWhole: gate.isWhole }
  })
}

describe('an object that opens the answer passes as it comes, alone', () => {
  test.each([
    ['bare', object],
    ['in a code fence', '```json\n' + object + '\n```\nI hope this helps!'],
    ['before a second one', object + object],
    ['behind marks of a chat template', `<|start|>assistant<|channel|>final <|constrain|>json<|message|>${object}<|return|>`],
    ['in a tag', `<answer>\n${object}\n</answer>`],
    ['behind an end of thoughts', `The article is about a mall. {Maybe} so.\n</think>\n${object}`],
    ['behind thoughts with drafts', `One: ${draft} Two: ${draft} No.</think>\n${object} Done!`],
    ['behind several thoughts', `Hm.</think>More.</think>\n\n${object}`],
    ['behind an end in capitals', `Hm.[/THINK]${object}`],
    ['behind what is left of channels', `analysisWe need JSON. ${draft} So.assistantfinal${object}`],
  ])('%s', (_, answer) => {
    for (const { shown, final, isWhole, seen } of passes(answer)) {
      expect([shown, final, isWhole]).toEqual([object, object, true])
      for (const early of seen) expect(object.startsWith(early)).toBe(true)
    }
  })
})

describe('an object behind words waits for the end of the answer', () => {
  test.each([
    ['as the only one', `Here is {the} answer you {asked for}:\n${object}`],
    ['as the last of several', `First try: ${draft} No, that is old news. Better: ${object}`],
    ['before words', `In short: ${object} I hope this helps!`],
    ['with half a draft before it', `The form is {"status": "ok" and so on.\n</think>\nHere: ${object}`],
  ])('%s', (_, answer) => {
    for (const { shown, final, isWhole } of passes(answer)) expect([shown, final, isWhole]).toEqual(['', object, true])
  })
})

describe('a draft is never the answer', () => {
  test('that opened the answer, and in whose wake thoughts end', () => {
    for (const { final, isWhole } of passes(`${draft}\nNo, better:\n</think>\n${object}`)) expect([final, isWhole]).toEqual([object, true])
  })

  test('without end, in which thoughts end', () => {
    for (const { final, isWhole } of passes(`{"status": "ok, hm.\n</think>${object}`)) expect([final, isWhole]).toEqual([object, true])
  })

  test.each([
    ['when thoughts end behind it and nothing follows', `Maybe ${draft} or not.</think>`],
    ['when the answer breaks off behind it', `Maybe ${draft} Then: ${object.slice(0, 40)}`],
  ])('%s', (_, answer) => {
    for (const { final, isWhole } of passes(answer)) expect([final, isWhole]).toEqual(['', false])
  })
})

test('an answer without an object gives nothing', () => {
  for (const { final } of passes('I cannot help with that.')) expect(final).toBe('')
})

test.each([
  ['in its object', '{"a":"', 'x'.repeat(1_000)],
  ['in its words', '', 'x'.repeat(1_000)],
  ['in its brackets', '', '{ '.repeat(500)],
])('an answer that does not end %s is cut off', (_, first, more) => {
  const gate = new AnswerGate()
  gate.push(first)
  for (let round = 0; round < 300; round++) gate.push(more)
  expect(gate.isClosed).toBe(true)
  expect(gate.isWhole).toBe(false)
})

test('an answer of too many letters in one piece is cut off though it ends', () => {
  const gate = new AnswerGate()
  expect(gate.push(`{"a":"${'x'.repeat(200_000)}"}`).text).toBe('')
  expect([gate.isOverlong, gate.isWhole]).toEqual([true, false])
})

test.each([['{}'], ['{}</think>'], ['{ '], ['{"'], ['</think>'], ['hm {"a":1} ']])(
  'a hundred thousand letters of %j take no time',
  (piece) => {
    const started = performance.now()
    const whole = `.${piece.repeat(100_000 / piece.length)}`
    for (const size of [1, whole.length]) {
      const gate = new AnswerGate()
      for (let at = 0; at < whole.length; at += size) gate.push(whole.slice(at, at + size))
      gate.end()
    }
    expect(performance.now() - started).toBeLessThan(1_500)
  },
)
