/** What one click may cost, whatever the article, the model's context and its failures. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { ModelError, type ModelPrompt, type ModelStreamPart } from '../../../../../src/core/language-model'
import { mostRequests, planReading } from '../../../../../src/core/summary/request/budget'
import { costOf } from '../../../../../src/core/summary/request/prune'
import { emptySummary } from '../../../../../src/core/summary/summary-state'
import { articleOf, inputOf, scriptedModel, speak, statesOf } from '../run/scripted-model'

/** 200 for the figure in the documents. */
const runs = Number(process.env['CEILING_RUNS'] ?? 40)
vi.setConfig({ testTimeout: 120_000 })

const korean = (number: number): string =>
  `${number}번째 보고에 따르면 공사는 예정보다 ${number + 7}일 늦게 끝날 것으로 보인다고 담당자가 전했다.`
const english = (number: number): string =>
  `Report ${number} says that the works will end ${number + 7} days later than was planned last year.`
/** An article of about so many characters, now and then with a sentence longer than some rooms. */
function articleOfLength(characters: number, language: 'ko' | 'en'): ReturnType<typeof inputOf> {
  const write = language === 'ko' ? korean : english
  const count = Math.ceil(characters / write(100).length)
  const sentences = Array.from({ length: count }, (_, at) =>
    at % 40 === 39 ? write(at).replaceAll('.', ',').repeat(9) + write(at) : write(at),
  )
  const paragraphs = Array.from({ length: Math.ceil(count / 4) }, (_, at) => sentences.slice(at * 4, at * 4 + 4).join(' '))
  return inputOf(articleOf(paragraphs, language), language, 'standard')
}

const numbersIn = ({ user }: ModelPrompt): number[] => [...user.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number))
function* answerTo(prompt: ModelPrompt): Generator<ModelStreamPart> {
  const [first = 1] = numbersIn(prompt)
  const text = /[가-힣]{2}/.test(prompt.user) ? '공사가 늦어진다' : 'The works are late'
  yield* speak(
    JSON.stringify({ status: 'ok', headline: { s: [first], text }, bullets: [{ s: [first], text: `${text} ${first}` }], quotes: [] }),
    400,
  )
}

/** What a request comes to: an answer, several tries before one, or an end. */
type Fate = 'answer' | 'headline-only' | 'three-tries' | 'overflow' | 'useless' | 'english' | 'broken'
function* fateOf(fate: Fate, prompt: ModelPrompt): Generator<ModelStreamPart> {
  switch (fate) {
    case 'answer':
      return yield* answerTo(prompt)
    case 'headline-only':
      return yield* speak(JSON.stringify({ status: 'ok', headline: { s: [1], text: '공사가 늦어진다' }, bullets: [], quotes: [] }))
    case 'three-tries':
      for (const requests of [1, 2, 3]) yield { type: 'request-start', requests }
      return yield* [...answerTo(prompt)].filter(({ type }) => type !== 'request-start')
    case 'overflow':
      yield { type: 'request-start', requests: 1 }
      throw new ModelError('context_overflow', 'shrink')
    case 'useless':
      for (const requests of [1, 2]) yield { type: 'request-start', requests }
      throw new ModelError('bad_output', 'retry_once')
    case 'english':
      return yield* speak(
        JSON.stringify({
          status: 'ok',
          headline: { s: [1], text: 'The works on the long harbour wall will be late again this year' },
          bullets: [{ s: [1], text: 'Nothing else was reported about the harbour wall today by the council' }],
          quotes: [],
        }),
      )
    case 'broken':
      for (const requests of [1, 2, 3]) yield { type: 'request-start', requests }
      throw new ModelError('server', 'backoff')
  }
}
const fates: readonly Fate[] = ['answer', 'answer', 'answer', 'headline-only', 'three-tries', 'overflow', 'useless', 'english', 'broken']

test('a click costs at most four requests, fourteen when the reader has agreed, and what was not read is said', async () => {
  const context = fc.oneof(fc.integer({ min: 10, max: 4_000 }), fc.integer({ min: 10, max: 1_000_000 }))
  const length = fc.integer({ min: 1_500, max: 100_000 })
  await fc.assert(
    fc.asyncProperty(
      context,
      length,
      fc.constantFrom('ko' as const, 'en' as const),
      fc.array(fc.constantFrom(...fates), { maxLength: 14 }),
      fc.constantFrom(undefined, 'essentials' as const, 'parts' as const),
      async (tokens, characters, language, script, coverage) => {
        const input = { ...articleOfLength(characters, language), ...(coverage ? { coverage } : {}) }
        const read = new Set<number>()
        const model = scriptedModel(function* (prompt, request) {
          for (const number of numbersIn(prompt)) read.add(number)
          yield* fateOf(script[request - 1] ?? 'answer', prompt)
        }, tokens)
        const last = (await statesOf(input, model)).at(-1)
        const facts = last?.status === 'failed' ? last.facts : last?.status === 'done' ? last : null
        expect(facts?.requests ?? 0).toBeLessThanOrEqual(coverage === 'parts' ? mostRequests.agreed : mostRequests.unasked)
        if (last?.status === 'on-device') {
          expect([coverage, model.prompts.length]).toEqual([undefined, 0])
          expect('requests' in last && last.requests).toBeGreaterThan(mostRequests.unasked)
        } else expect(facts).not.toBeNull()
        for (const prompt of model.prompts) expect(numbersIn(prompt).length).toBeGreaterThan(0)
        if (last?.status === 'done') {
          expect(last.summary.points.length).toBeGreaterThan(0)
          expect(last.read).toBeLessThanOrEqual(read.size / input.sentences.length + 1e-9)
        }
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
})

test('no part is empty or over its room, and a sentence that fits in none is left out', () => {
  const input = articleOfLength(60_000, 'ko')
  for (let context = 1_600; context < 32_000; context += 400) {
    const plan = planReading(input.article, input.sentences, input.quotes, context)
    if (plan.kind !== 'parts') continue
    expect(plan.parts.length).toBeLessThanOrEqual(12)
    for (const part of plan.parts) {
      const cost = part.reduce(
        (sum, index) => sum + costOf(input.article, input.sentences[index] ?? { index: 0, paragraph: 0, start: 0, end: 0 }),
        0,
      )
      expect(cost).toBeGreaterThan(0)
      expect(cost).toBeLessThanOrEqual(plan.room)
    }
  }
})

test.each([128, 1_500])('a context of %i tokens is tried with the few sentences that tell most, at most four times', async (context) => {
  const model = scriptedModel(() => fateOf('overflow', { system: '', user: '', schema: {}, maximumTokens: 1 }), context)
  const last = (await statesOf(articleOfLength(30_000, 'ko'), model)).at(-1)
  expect(last).toMatchObject({ status: 'failed', failure: { code: 'context_overflow' } })
  expect(model.prompts.length).toBeLessThanOrEqual(4)
})

test('a headline without points is asked for once more, and is no summary', async () => {
  const model = scriptedModel((prompt) => fateOf('headline-only', prompt))
  const last = (await statesOf(articleOfLength(2_000, 'ko'), model)).at(-1)
  expect(last).toMatchObject({ status: 'failed', failure: { code: 'bad_output' } })
  expect(model.prompts).toHaveLength(2)
})

test('after a headline without points, a whole answer is the summary', async () => {
  const model = scriptedModel((prompt, request) => fateOf(request === 1 ? 'headline-only' : 'answer', prompt))
  expect((await statesOf(articleOfLength(2_000, 'ko'), model)).at(-1)).toMatchObject({ status: 'done' })
})

test('a text that is said to be no news is not asked about again', async () => {
  const model = scriptedModel(() => speak(JSON.stringify({ status: 'not_news', headline: null, bullets: [], quotes: [] })))
  const last = (await statesOf(articleOfLength(2_000, 'ko'), model)).at(-1)
  expect(last).toMatchObject({ status: 'failed', failure: { code: 'bad_output', detail: { status: 'not_news' } }, summary: emptySummary })
  expect(model.prompts).toHaveLength(1)
})

describe('an article that takes a small model many requests', () => {
  const input = articleOfLength(30_000, 'ko')
  const small = () => scriptedModel(answerTo, 4_096)

  test('is asked about first, and nothing is sent', async () => {
    const model = small()
    expect(await statesOf(input, model)).toEqual([
      expect.objectContaining({ status: 'on-device', reason: 'many-requests', requests: expect.any(Number) }),
    ])
    expect(model.prompts).toHaveLength(0)
  })

  test('is read in one request when its essentials will do, and the share is told', async () => {
    const model = small()
    const last = (await statesOf({ ...input, coverage: 'essentials' }, model)).at(-1)
    expect(last).toMatchObject({ status: 'done', requests: 1 })
    expect(last && 'read' in last && last.read).toBeLessThan(0.5)
    expect(numbersIn(model.prompts[0] as ModelPrompt).slice(0, 3)).toEqual([1, 2, 3])
  })

  test('is read in as many requests as were told', async () => {
    const [question] = await statesOf(input, small())
    const model = small()
    expect((await statesOf({ ...input, coverage: 'parts' }, model)).at(-1)).toMatchObject({ status: 'done' })
    expect(question).toMatchObject({ requests: model.prompts.length })
  })
})
