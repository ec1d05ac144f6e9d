import { expect, test, vi } from 'vitest'
import type { ModelPrompt } from '../../../../../src/core/language-model'
import { planReading } from '../../../../../src/core/summary/request/budget'
import { estimateTokens } from '../../../../../src/core/summary/request/tokens'
import { articleOf, inputOf, scriptedModel, speak, statesOf } from '../run/scripted-model'

vi.setConfig({ testTimeout: 60_000 })

const topics = ['항만', '도서관', '시장', '터널', '학교', '병원', '공원', '철도', '발전소', '박물관']
const long = articleOf(
  Array.from({ length: 400 }, (_, paragraph) =>
    Array.from({ length: 3 }, (_unused, at) => {
      const number = paragraph * 3 + at
      return `${number}번째 보고에 따르면 ${topics[number % topics.length]} 공사는 예정보다 ${number + 7}일 늦게 끝날 것으로 보인다고 담당자가 전했다.`
    }).join(' '),
  ),
  'ko',
  '공사 지연 보고',
)
const input = { ...inputOf(long, 'ko', 'standard'), coverage: 'parts' as const }

/** Answers with the first and the last sentence it was shown, cited by the numbers it saw. */
function* readFaithfully({ user }: ModelPrompt) {
  const seen = [...user.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, text]) => ({ s: [Number(number)], text: text ?? '' }))
  const told = [seen[0], seen.at(-1)].flatMap((one) => one ?? [])
  yield* speak(JSON.stringify({ status: 'ok', headline: told[0], bullets: told, quotes: [] }), 40)
}

const tokensOf = ({ system, user, schema }: ModelPrompt): number => estimateTokens(system + user + JSON.stringify(schema))

test.each([
  ['4k', 4_096, 0.3],
  ['8k', 8_192, 1],
  ['128k', 131_072, 1],
])('60,000 characters arrive through a context of %s, with every number right', async (_, context, leastRead) => {
  expect(long.text.length).toBeGreaterThanOrEqual(60_000)
  const model = scriptedModel(readFaithfully, context)
  const last = (await statesOf(input, model)).at(-1)
  expect(last).toMatchObject({ status: 'done' })
  expect(last && 'read' in last ? last.read : 0).toBeGreaterThanOrEqual(leastRead)
  for (const prompt of model.prompts) expect(tokensOf(prompt) + prompt.maximumTokens).toBeLessThanOrEqual(context)
  const points = last?.status === 'done' ? last.summary.points : []
  expect(points.length).toBeGreaterThan(0)
  for (const { text, sentences } of points) {
    const cited = sentences.map((index) => long.text.slice(input.sentences[index]?.start, input.sentences[index]?.end))
    expect(cited).toContain(text)
  }
})

test('read in parts, every sentence is shown to the model once, and the share read grows', async () => {
  const model = scriptedModel(readFaithfully, 8_192)
  const states = await statesOf(input, model)
  const shown = model.prompts.slice(0, -1).flatMap(({ user }) => [...user.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number) - 1))
  expect(shown).toEqual(input.sentences.map(({ index }) => index))
  const shares = states.flatMap((state) => ('read' in state ? [state.read] : []))
  expect(shares[0]).toBe(0)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test('somewhat over budget, the title, the lead and what is near quotes stay, and the share is told', () => {
  const plan = planReading(long, input.sentences, input.quotes, null)
  expect(plan.kind).toBe('prune')
  if (plan.kind !== 'prune') return
  expect(plan.reading.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(plan.reading).toEqual(plan.reading.toSorted((a, b) => a - b))
  expect(plan.read).toBeCloseTo(plan.reading.length / input.sentences.length)
  expect(plan.read).toBeLessThan(1)
})

test('a short article is sent whole', () => {
  const short = inputOf(articleOf(['공장이 문을 열었다. 직원은 240명이다.'], 'ko'), 'ko')
  expect(planReading(short.article, short.sentences, short.quotes, 4_096)).toMatchObject({ kind: 'fit', reading: [0, 1], read: 1 })
})

test('tokens are estimated by script', () => {
  expect(estimateTokens('가나다라')).toBe(4)
  expect(estimateTokens('a'.repeat(100))).toBe(23)
  expect(estimateTokens('。'.repeat(10))).toBe(7)
})

test('after an answer in another language the parts are not read again', async () => {
  const english = JSON.stringify({ status: 'ok', headline: { s: [1], text: 'Works on the harbour are late' }, bullets: [], quotes: [] })
  const model = scriptedModel(function* (prompt) {
    const isLast = prompt.user.includes('Bullets: up to 3')
    yield* isLast && !prompt.user.includes('must be written') ? speak(english) : readFaithfully(prompt)
  }, 8_192)
  const parts = planReading(long, input.sentences, input.quotes, 8_192)
  expect((await statesOf(input, model)).at(-1)).toMatchObject({ status: 'done' })
  expect(model.prompts).toHaveLength((parts.kind === 'parts' ? parts.parts.length : 0) + 2)
})
