/** A second look adds doubts to lines that code could not judge, costs one small request, and harms nothing when it fails. */
import { expect, test } from 'vitest'
import { ModelError, type ModelPrompt, type ModelStreamPart } from '../../../../../src/core/language-model'
import { estimateTokens } from '../../../../../src/core/summary/request/tokens'
import type { SummaryState } from '../../../../../src/core/summary/summary-state'
import { articleOf, inputOf, scriptedModel, speak, statesOf } from './scripted-model'

const article = articleOf(
  [
    'The harbour board of Kilbrannan approved the new ferry on Monday after three years of talks with the islanders.',
    'Captain Hester Quayle will sail it from May, twice a day in summer and once a day in winter.',
    ...Array.from(
      { length: 12 },
      (_, at) => `Sailing ${at + 1} of the old timetable stays as it was, the board said, until the pier is rebuilt.`,
    ),
  ],
  'en',
  'New ferry for Kilbrannan',
)
const line = (text: string, s: number) => ({ s: [s], text })
const answer = {
  ...{ status: 'ok', headline: line('Board approved new ferry', 1), lede: line('The islanders would have paid for the ferry', 1) },
  ...{ who: [], quotes: [], bullets: [line('Captain Hester Quayle will sail it from May', 2), line('Fines rise to 900', 2)] },
}
type Second = (prompt: ModelPrompt) => Iterable<ModelStreamPart>

async function run(second: Second, secondLook = true) {
  const model = scriptedModel((prompt, request) => (request === 1 ? speak(JSON.stringify(answer)) : second(prompt)))
  const states = await statesOf({ ...inputOf(article, 'en'), secondLook }, model)
  return { model, states, done: states.filter(({ status }) => status === 'done') as Extract<SummaryState, { status: 'done' }>[] }
}
const verdicts: Second = ({ user }) =>
  speak(
    JSON.stringify({
      verdicts: [...user.matchAll(/^L(\d+) \| (.*)$/gm)].map(([, n, text]) => ({ line: Number(n), true: !text?.includes('paid') })),
    }),
  )

test('is not taken unless the reader wants it', async () => {
  expect((await run(verdicts, false)).model.prompts).toHaveLength(1)
})

test('comes after the summary is done, and marks the whole line that the model calls untrue', async () => {
  const { model, states, done } = await run(verdicts)
  expect(states.at(-2)?.status).toBe('done')
  expect(model.prompts).toHaveLength(2)
  const [first, second] = done
  expect(first?.summary.lede?.doubts).toEqual([])
  expect(second?.summary.lede?.doubts).toEqual([{ start: 0, end: answer.lede.text.length, reason: 'model' }])
  expect(second?.summary.headline?.doubts).toEqual([])
  expect(second).toMatchObject({ secondLook: { lines: 2, tokens: 120 }, inputTokens: 200, requests: 2 })
})

test('does not ask about what is marked or stands in the article word for word, and costs a quarter at most', async () => {
  const [first, second] = (await run(verdicts)).model.prompts
  expect(second?.user).not.toMatch(/Fines|L\d \| Captain/)
  const tokens = ({ system, user, schema }: ModelPrompt) => estimateTokens(system + user + JSON.stringify(schema))
  expect(first && second && tokens(second) / tokens(first)).toBeLessThanOrEqual(0.25)
})

test.each<[string, Second]>([
  [
    'fails',
    () => {
      throw new ModelError('rate_limit', 'retry_later' as never)
    },
  ],
  [
    'has to wait',
    function* () {
      yield { type: 'waiting', until: 9, code: 'rate_limit' }
    },
  ],
  ['is no answer', () => speak('I would rather not say.')],
  ['is broken off', () => speak('{"verdicts":[{"line":1,')],
])('changes nothing when it %s', async (_, second) => {
  const { done, states } = await run(second)
  expect(done).toHaveLength(1)
  expect(states.at(-1)?.status).toBe('done')
})

test('takes numbers and verdicts, and nothing else', async () => {
  const odd = { verdicts: [{ line: 99, true: false }, { line: 'L1', true: 'no' }, null, { line: 1, true: true, text: '“Sink it”' }] }
  const { done } = await run(() => speak(JSON.stringify(odd)))
  expect(done[1]?.summary).toEqual(done[0]?.summary)
})
