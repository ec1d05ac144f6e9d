/** What a server refuses is left out, once, in sight, and not asked for again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imagesRefused, type ModelPrompt } from '../../../src/core/language-model'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { ladderMemory } from '../../../src/providers/request/ladder-memory'
import { collectParts, shortPrompt } from '../../support/collect-parts'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer, type RecordedRequest, type Reply } from '../../servers/fake-model-server'

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const refuse = (message: string, status = 400): Reply => ({ status, body: { error: { message } } })
const good = wholeAnswer({ status: 'ok' })
const modelWith = (memory = ladderMemory(), preset = 'openai') =>
  openAiCompatible({ preset: presetById(preset) as Preset, baseURL: server.baseURL, model: 'hanbit-1', apiKey: 'key' }, { memory })
const changes = async (model = modelWith()) =>
  (await collectParts(model)).parts.flatMap((part) => (part.type === 'adapted' ? [part.change] : []))

/** Knows neither schemas, nor the token parameter, nor thinking, and names what it dislikes. */
const picky = ({ body }: RecordedRequest): Reply => {
  if (body?.['response_format']?.type === 'json_schema') return refuse('json_schema is not supported')
  if (body?.['max_completion_tokens']) return refuse('Unknown parameter: max_completion_tokens')
  if (body?.['reasoning_effort']) return refuse('reasoning_effort is not supported', 422)
  return good
}

describe('the request ladder', () => {
  it('leaves out what the server names, one thing at a time', async () => {
    server.answerWith(picky)
    expect(await changes()).toEqual(['json_schema → json_object', 'max_completion_tokens → max_tokens', 'reasoning_effort → none'])
    expect(server.requests.at(-1)?.body).toMatchObject({ max_tokens: 300, response_format: { type: 'json_object' } })
  })

  it('starts with the answer form when the server does not say what it dislikes', async () => {
    server.answerWith(refuse('Bad request'), refuse('Bad request'), good)
    expect(await changes()).toEqual(['json_schema → json_object', 'json_object → none'])
  })

  it('gives up after three changes', async () => {
    server.answerWith(refuse('Bad request'))
    const { parts, failure } = await collectParts(modelWith())
    expect(parts.filter(({ type }) => type === 'adapted')).toHaveLength(3)
    expect(server.requests).toHaveLength(4)
    expect(failure).toMatchObject({ code: 'unsupported_param', retry: 'adapt' })
  })

  it('asks less strictly when the server could not keep to the form itself', async () => {
    server.answerWith({ status: 400, body: { error: { message: 'No.', code: 'json_validate_failed' } } }, good)
    expect(await changes()).toEqual(['json_schema → json_object'])
  })

  it('remembers per server and model what was refused', async () => {
    const memory = ladderMemory()
    server.answerWith(picky)
    await collectParts(modelWith(memory))
    const learnt = server.requests.length
    expect(await changes(modelWith(memory))).toEqual([])
    expect(server.requests).toHaveLength(learnt + 1)
  })

  it('says each time that images are left out for a server that was found to refuse them', async () => {
    const memory = ladderMemory()
    const prompt = { ...shortPrompt, images: ['data:image/png;base64,AAAA'] }
    const changesOf = async (asked: ModelPrompt) =>
      (await collectParts(modelWith(memory), asked)).parts.flatMap((part) => (part.type === 'adapted' ? [part.change] : []))
    server.answerWith(refuse('image_url is not supported'), good)
    expect(await changesOf(prompt)).toEqual([imagesRefused])
    expect(await changesOf(prompt)).toEqual([imagesRefused])
    expect(await changesOf(shortPrompt)).toEqual([])
    expect(server.requests.map(({ body }) => JSON.stringify(body).includes('data:image'))).toEqual([true, false, false, false])
  })

  it('remembers nothing of a form that was never accepted', async () => {
    const memory = ladderMemory()
    server.answerWith(refuse('Bad request'))
    await collectParts(modelWith(memory))
    server.answerWith(good)
    await collectParts(modelWith(memory))
    expect(server.requests[0]?.body?.['response_format'].type).toBe('json_schema')
  })

  it('drops images, temperature and the usage when they are named', async () => {
    server.answerWith(refuse("'temperature' is not supported"), refuse('Unknown field: stream_options'), good)
    expect(await changes(modelWith(ladderMemory(), 'custom'))).toEqual(['temperature → none', 'stream_options → none'])
  })
})
