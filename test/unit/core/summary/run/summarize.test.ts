import { expect, test } from 'vitest'
import { ModelError } from '../../../../../src/core/language-model'
import { articleOf, inputOf, scriptedModel, speak, statesOf } from './scripted-model'

const article = articleOf(
  [
    'Novalab opened its first factory in Millbrook on Monday. The plant will employ 240 people.',
    '“We waited nine years for this morning,” said Ida Morrow, the chief executive of Novalab.',
  ],
  'en',
  'Novalab opens first factory',
)

const english = JSON.stringify({
  status: 'ok',
  headline: { s: [1], text: 'Novalab opened its first factory in Millbrook' },
  bullets: [
    { s: [1], text: 'Novalab opened its first factory in Millbrook on Monday.' },
    { s: [2], text: 'The plant will employ 240 people.' },
  ],
  quotes: [{ id: 1, why: { s: [3], text: 'The chief executive marks a long wait.' }, tr: '' }],
})
const korean = JSON.stringify({
  status: 'ok',
  headline: { s: [1], text: '노바랩이 밀브룩에 첫 공장을 열었다' },
  bullets: [
    { s: [1], text: '노바랩은 월요일 밀브룩에 첫 공장을 열었으며 이 공장은 앞으로 이백사십 명을 고용할 예정이라고 회사 측이 밝혔다.' },
  ],
  quotes: [],
})

test('a run streams snapshots and ends with a whole summary', async () => {
  const states = await statesOf(
    inputOf(article, 'en'),
    scriptedModel(() => speak(english)),
  )
  expect(states.at(-1)).toMatchObject({
    status: 'done',
    inputTokens: 100,
    requests: 1,
    read: 1,
    engine: { name: 'scripted', host: 'model.example' },
    summary: { headline: { text: 'Novalab opened its first factory in Millbrook', sentences: [0] }, picks: [{ id: 1 }] },
  })
  expect(states.filter(({ status }) => status === 'streaming').length).toBeGreaterThan(10)
})

test('the headline is seen as soon as its first letters arrive', async () => {
  const states = await statesOf(
    inputOf(article, 'en'),
    scriptedModel(() => speak(english, 1)),
  )
  const firsts = states.flatMap((state) => ('summary' in state && state.summary.headline ? [state.summary.headline.text] : []))
  expect(firsts[0]).toBe('N')
})

test('a failure keeps what was already readable', async () => {
  const model = scriptedModel(function* () {
    yield* [...speak(english)].slice(0, 25)
    throw new ModelError('stalled', 'restart')
  })
  const last = (await statesOf(inputOf(article, 'en'), model)).at(-1)
  expect(last).toMatchObject({ status: 'failed', failure: { code: 'stalled' }, summary: { headline: { sentences: [0] } } })
})

test.each([
  ['after the headers of an answer is told as an answer that broke off', { during: 'answer' }, 'stream_error'],
  ['before them is told as a server out of reach', {}, 'network'],
])('a connection lost %s', async (_, detail, code) => {
  const model = scriptedModel(function* () {
    yield { type: 'request-start', requests: 1 }
    throw new ModelError('network', 'restart', detail)
  })
  expect((await statesOf(inputOf(article, 'en'), model)).at(-1)).toMatchObject({ status: 'failed', failure: { code } })
})

test('a second request that reaches no server is told as that, whatever the first had said', async () => {
  const model = scriptedModel(function* () {
    yield { type: 'request-start', requests: 1 }
    yield { type: 'text-delta', text: english.slice(0, 30) }
    yield { type: 'request-start', requests: 2 }
    throw new ModelError('network', 'restart')
  })
  expect((await statesOf(inputOf(article, 'en'), model)).at(-1)).toMatchObject({ failure: { code: 'network' } })
})

test('an answer in another language is asked for once more, firmer', async () => {
  const model = scriptedModel((_, request) => speak(request === 1 ? korean : english))
  expect((await statesOf(inputOf(article, 'en'), model)).at(-1)).toMatchObject({ status: 'done' })
  expect(model.prompts).toHaveLength(2)
  expect(model.prompts[1]?.user).toContain('must be written in English')
})

test('a second answer in another language is a failure that says so', async () => {
  const states = await statesOf(
    inputOf(article, 'en'),
    scriptedModel(() => speak(korean)),
  )
  expect(states.at(-1)).toMatchObject({ status: 'failed', failure: { code: 'wrong_language' } })
})

test('a full context is answered with a shorter question, once', async () => {
  const long = articleOf(
    Array.from(
      { length: 80 },
      (_, index) => `Sentence ${index} of the report tells of the harbour and of the ${index} boats that lie in it this morning.`,
    ),
    'en',
  )
  const model = scriptedModel(function* (_, request) {
    if (request === 1) throw new ModelError('context_overflow', 'shrink')
    yield* speak(english.replace(/"quotes":.*$/, '"quotes":[]}'))
  })
  const last = (await statesOf(inputOf(long, 'en'), model)).at(-1)
  expect(last).toMatchObject({ status: 'done' })
  expect((last as { read: number }).read).toBeLessThan(1)
  expect(model.prompts[1]?.user.length).toBeLessThan(model.prompts[0]?.user.length ?? 0)
})

test('waiting for the server is a state of its own', async () => {
  const model = scriptedModel(function* () {
    yield { type: 'waiting', until: 5, code: 'rate_limit' }
    yield* speak(english)
  })
  const states = await statesOf(inputOf(article, 'en'), model)
  expect(states.map(({ status }) => status)).toContain('waiting')
  expect(states.at(-1)).toMatchObject({ status: 'done' })
})

test('what came before a restart is void', async () => {
  const model = scriptedModel(function* () {
    yield { type: 'text-delta', text: korean.slice(0, 60) }
    yield { type: 'restart' }
    yield* speak(english)
  })
  expect((await statesOf(inputOf(article, 'en'), model)).at(-1)).toMatchObject({ status: 'done', summary: { points: [{}, {}] } })
})

test('an answer that breaks off is a failure with the lines that came', async () => {
  const states = await statesOf(
    inputOf(article, 'en'),
    scriptedModel(() => speak(english.slice(0, 190))),
  )
  expect(states.at(-1)).toMatchObject({ status: 'failed', failure: { code: 'truncated' }, summary: { points: [{}] } })
})

test('a stopped run throws the reason of its signal', async () => {
  const controller = new AbortController()
  const model = scriptedModel(function* () {
    yield* [...speak(english)].slice(0, 10)
    controller.abort()
    throw new ModelError('network', 'backoff')
  })
  await expect(statesOf(inputOf(article, 'en'), model, controller.signal)).rejects.toThrow('aborted')
})

test('an unexpected error is not dressed up as a failure of the model', async () => {
  const model = scriptedModel(() => {
    throw new TypeError('a defect')
  })
  await expect(statesOf(inputOf(article, 'en'), model)).rejects.toThrow('a defect')
})

test('what a failed run has shown is held against the article as well', async () => {
  const wrong = english.replace('240 people', '940 people')
  const model = scriptedModel(function* () {
    yield* [...speak(wrong, 7)].slice(0, -2)
    throw new ModelError('network', 'backoff')
  })
  const last = (await statesOf(inputOf(article, 'en'), model)).at(-1)
  expect(last).toMatchObject({ status: 'failed', summary: { points: [{ doubts: [] }, { doubts: [{ reason: 'number' }] }] } })
})
