import { expect, test } from 'vitest'
import { imagesRefused, ModelError, type ModelPrompt, type ModelStreamPart } from '../../../../../src/core/language-model'
import { planReading } from '../../../../../src/core/summary/request/budget'
import { checkLine } from '../../../../../src/core/summary/grounding/check-line'
import { factsOf } from '../../../../../src/core/summary/grounding/article-facts'
import { imagesThatFit, tokensOfImages, type SentImage } from '../../../../../src/core/summary/request/images'
import { buildPrompt } from '../../../../../src/core/summary/request/prompt'
import type { Claim, SummaryState } from '../../../../../src/core/summary/summary-state'
import { articleOf, inputOf, scriptedModel, speak, statesOf } from '../run/scripted-model'

const article = articleOf(
  ['Port Ellery took in 1,240 ships last year, its harbour office said on Monday.', 'Containers made up more than half of the cargo.'],
  'en',
  'Port Ellery grows',
)
const input = inputOf(article, 'en')
const { sentences, quotes, referents } = input
const { candidates } = planReading(article, sentences, quotes, null)

const imageOf = (index: number, caption: string | null = null): SentImage => ({
  index,
  caption,
  data: `data:image/png;base64,AAA${index}`,
  bytes: 1_000,
})

const promptWith = (images: readonly SentImage[]): ModelPrompt =>
  buildPrompt({
    ...{ article, sentences, candidates, referents, reading: sentences.map(({ index }) => index), language: 'en', length: 'short' },
    ...{ boundary: 'f00dfeed', firmer: false, maximumTokens: 1_000, images },
  })

/** A claim's own form in the schema. */
const lineFields = ({ schema }: ModelPrompt): string[] => {
  const { headline } = schema['properties'] as Record<string, { required: string[] }>
  return headline?.required ?? []
}

test('images are listed with their captions after the quotations, inside the boundary', () => {
  const prompt = promptWith([imageOf(0, 'Ships\n by year'), imageOf(3)])
  expect(prompt.user).toContain('</quotes-f00dfeed>\n<images-f00dfeed>\nI1 | Ships by year\nI2 | ?\n</images-f00dfeed>\nOutput language')
  expect(prompt.images).toEqual(['data:image/png;base64,AAA0', 'data:image/png;base64,AAA3'])
  expect(lineFields(prompt)).toEqual(['s', 'i', 'text'])
})

test('without images nothing of it is asked', () => {
  const [without, withOne] = [promptWith([]), promptWith([imageOf(0)])]
  expect(without).not.toHaveProperty('images')
  expect(without.user).not.toContain('images')
  expect(lineFields(without)).toEqual(['s', 'text'])
  expect(withOne.system.startsWith(without.system)).toBe(true)
  expect(without.system).not.toContain('"i"')
})

const answer = (i: unknown): string =>
  JSON.stringify({
    status: 'ok',
    headline: { s: [1], i: [], text: 'Port Ellery took in 1,240 ships' },
    bullets: [{ s: [], i, text: 'Containers were 58.5 percent of the cargo in 2024.' }],
    quotes: [],
  })

async function lastOf(reply: () => Iterable<ModelStreamPart>, given: readonly SentImage[], unread = 0): Promise<SummaryState | undefined> {
  const states = await statesOf({ ...input, images: { given, unread } }, scriptedModel(reply))
  return states.at(-1)
}

test('a line cites images by their numbers, and what is cited is the article’s own image', async () => {
  const state = await lastOf(() => speak(answer([2, 'I1', 2, 9, 0, 'x', null])), [imageOf(1), imageOf(3)], 2)
  expect(state).toMatchObject({ status: 'done', images: { sent: 2, bytes: 2_000, left: 2 } })
  const [point] = state?.status === 'done' ? state.summary.points : []
  expect(point).toMatchObject({ images: [3, 1], doubts: [], supported: true })
})

test('an image that was not sent cannot be cited, and the figure is doubted', async () => {
  const state = await lastOf(() => speak(answer([1])), [])
  const [point] = state?.status === 'done' ? state.summary.points : []
  expect(point).not.toHaveProperty('images')
  expect(point?.doubts.map(({ reason }) => reason)).toContain('number')
})

test('once the server has refused images, none was seen', async () => {
  const refused: ModelStreamPart = { type: 'adapted', change: imagesRefused }
  const state = await lastOf(() => [refused, ...speak(answer([1]))], [imageOf(0)])
  expect(state).toMatchObject({ status: 'done', images: { sent: 0, bytes: 0, left: 1 } })
  const [point] = state?.status === 'done' ? state.summary.points : []
  expect(point).not.toHaveProperty('images')
})

test('a full context costs the images before it costs the text', async () => {
  const prompts: ModelPrompt[] = []
  const model = scriptedModel((prompt) => {
    prompts.push(prompt)
    if (prompt.images) throw new ModelError('context_overflow', 'shrink')
    return speak(answer([]))
  })
  const states = await statesOf({ ...input, images: { given: [imageOf(0)], unread: 0 } }, model)
  expect(states.at(-1)).toMatchObject({ status: 'done', read: 1, images: { sent: 0, left: 1 } })
  expect(prompts.map(({ images }) => images?.length ?? 0)).toEqual([1, 0])
})

const facts = factsOf(article, sentences)
const claimOf = (text: string, images?: number[]): Claim => ({
  text,
  sentences: [],
  ...(images ? { images } : {}),
  doubts: [],
  supported: true,
})

test('figures read off an image are labelled and not doubted; names and quotations still are', () => {
  const seen = checkLine(claimOf('Grain was 27 percent in 2023, said Ansel Brody, “a fine year”.', [0]), facts, 'en')
  expect(seen).toMatchObject({ images: [0], supported: true })
  expect(new Set(seen.doubts.map(({ reason }) => reason))).toEqual(new Set(['name', 'quotation']))
  const unseen = checkLine(claimOf('Grain was 27 percent in 2023.'), facts, 'en')
  expect(unseen.supported).toBe(false)
  expect(unseen.doubts.length).toBeGreaterThan(0)
})

test('images leave the text most of a small context, and count in it', () => {
  const four = [0, 1, 2, 3, 4].map((index) => imageOf(index))
  expect(imagesThatFit(four, 2_048)).toHaveLength(0)
  expect(imagesThatFit(four, 4_096)).toHaveLength(1)
  expect(imagesThatFit(four, 128_000)).toHaveLength(4)
  expect(tokensOfImages([])).toBe(0)
  expect(tokensOfImages([imageOf(0)])).toBeGreaterThan(1_000)
  const room = (tokens: number): number => planReading(article, sentences, quotes, 16_000, { imageTokens: tokens }).room
  expect(room(0) - room(1_500)).toBe(1_500)
})
