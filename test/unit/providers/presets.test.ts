/** Each preset against a server that speaks its dialect and no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelSeesImages, presetById, presets, type Preset } from '../../../src/core/presets'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { collectParts, shortPrompt } from '../../support/collect-parts'
import { delta, done, finish, opening, text, usage } from '../../support/completion-frames'
import { startFakeModelServer, type FakeModelServer, type RecordedRequest, type Reply } from '../../support/fake-model-server'

const answer = '{"status":"ok"}'
const servers = presets.filter(({ baseURL }) => baseURL !== '')
let server: FakeModelServer

beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const whole = (...first: string[]): Reply => ({ frames: [opening, ...first, text(answer), finish(), usage(90, 3), done] })
const refusal = (message: string): Reply => ({ status: 400, body: { error: { message, type: 'invalid_request_error' } } })

/** Servers as their documentation describes them: what they refuse, and how they answer what they take. */
const dialects: Record<string, (request: RecordedRequest) => Reply> = {
  openai: ({ body }) =>
    body?.['max_tokens'] === undefined && body?.['temperature'] === undefined ? whole() : refusal('unsupported_parameter'),
  deepseek: ({ body }) =>
    body?.['response_format']?.type === 'json_object' && body['thinking']?.type === 'disabled'
      ? { frames: [': keep-alive\n\n', delta({ role: 'assistant', content: null, reasoning_content: '' }), text(answer), finish(), done] }
      : refusal('response_format is unavailable'),
  qwen: ({ body }) => (body?.['enable_thinking'] === false ? whole() : refusal('structured output needs enable_thinking false')),
  anthropic: ({ body, headers }) =>
    headers['anthropic-dangerous-direct-browser-access'] === 'true' && body?.['response_format'] === undefined
      ? whole(text('Here it is:\n```json\n'))
      : { status: 401, body: { error: { message: 'CORS' } } },
  gemini: () => ({ frames: [delta({ role: 'assistant', content: answer }), finish(), done] }),
  mistral: ({ body }) =>
    body?.['stream_options'] === undefined
      ? { frames: [delta({ content: [{ type: 'thinking', thinking: [] }] }), text(answer), finish(), done] }
      : { status: 422, body: { detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }] } },
  openrouter: () => whole(': OPENROUTER PROCESSING\n\n', delta({ reasoning: 'Let me see' })),
  azure: ({ headers }) =>
    headers['api-key'] === 'secret' && headers['authorization'] === undefined
      ? { frames: ['data: {"choices":[],"prompt_filter_results":[]}\n\n', opening, text(answer), finish(), done] }
      : { status: 401, body: { error: { code: '401' } } },
  ollama: () => whole(delta({ content: '', reasoning: 'Hm' })),
  lmstudio: () => whole(text('<think>hm</think>')),
}

const modelFor = (preset: Preset) => {
  const apiKey = preset.auth.kind === 'none' ? null : 'secret'
  return openAiCompatible({ preset, baseURL: server.baseURL, model: preset.models[0] ?? 'hanbit-1', apiKey })
}

describe('a preset', () => {
  it.each(servers)('of $name gets a whole answer from its server, at the first request', async (preset) => {
    server.answerWith(dialects[preset.id] ?? whole())
    const { parts, text: shown, failure } = await collectParts(modelFor(preset))
    expect(failure).toBeNull()
    expect(shown).toContain(answer)
    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: { requests: 1 } })
  })

  it.each(servers)('of $name sends its key in the header it is meant for, and nothing about this machine', async (preset) => {
    server.answerWith(whole())
    await collectParts(modelFor(preset))
    const { headers } = server.requests[0]!
    const expected = { bearer: 'Bearer secret', header: undefined, none: undefined }[preset.auth.kind]
    expect(headers['authorization']).toBe(expected)
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless') || name.startsWith('openai-'))).toEqual([])
  })

  it('has an id of its own, and an https address unless it is local', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    expect(servers.filter(({ local, baseURL }) => local === baseURL.startsWith('https'))).toEqual([])
    expect(presetById('nobody')).toBeNull()
  })

  it('shows images only to models that see', async () => {
    const ollama = presetById('ollama') as Preset
    expect(modelSeesImages(ollama, 'qwen2.5vl:7b')).toBe(true)
    expect(modelSeesImages(ollama, 'qwen3:8b')).toBe(false)
    server.answerWith(whole())
    const images = ['data:image/png;base64,AA']
    for (const model of ['qwen2-vl', 'qwen3:8b']) {
      await collectParts(openAiCompatible({ preset: ollama, baseURL: server.baseURL, model, apiKey: null }), { ...shortPrompt, images })
    }
    const [seeing, blind] = server.requests.map(({ body }) => body?.['messages'][1].content)
    expect(seeing[1]).toEqual({ type: 'image_url', image_url: { url: images[0] } })
    expect(blind).toBe(shortPrompt.user)
  })
})
