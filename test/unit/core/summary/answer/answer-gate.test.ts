import { expect, test } from 'vitest'
import { AnswerGate } from '../../../../../src/core/summary/answer/answer-gate'

const object = '{"status":"ok","headline":{"s":[1],"text":"A {brace} and a \\"mark\\" </think>"}}'

/** What passes, however the answer is cut. */
function passes(answer: string): string[] {
  return [1, 2, 3, 7, answer.length].map((size) => {
    const gate = new AnswerGate()
    let passed = ''
    for (let at = 0; at < answer.length; at += size) passed += gate.push(answer.slice(at, at + size))
    return passed
  })
}

test.each([
  ['a bare object', object],
  ['a code fence', '```json\n' + object + '\n```\nI hope this helps!'],
  ['prose with a stray brace', 'Here is {the} answer you {asked for}:\n' + object],
  ['leading thoughts', '<think>{"status":"draft"} hmm</think>\n' + object],
  ['leading thoughts after white space', '\n <thinking>\nfirst { then "x"\n</thinking>' + object],
  ['a second object', object + object],
])('%s gives the object alone', (_, answer) => {
  for (const passed of passes(answer)) expect(passed).toBe(object)
})

test('thoughts that never end give nothing', () => {
  for (const passed of passes('<think>{"headline":{"text":"secret"}}')) expect(passed).toBe('')
})

test('an answer without an object gives nothing', () => {
  for (const passed of passes('I cannot help with that.')) expect(passed).toBe('')
})

test('an endless answer is cut off', () => {
  const gate = new AnswerGate()
  gate.push('{"a":"')
  for (let round = 0; round < 300; round++) gate.push('x'.repeat(1_000))
  expect(gate.isClosed).toBe(true)
  expect(gate.isWhole).toBe(false)
})
