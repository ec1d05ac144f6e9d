/** Each preset against a server that speaks its dialect and no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelSeesImages, presetById, presets, type Preset } from '../../../src/core/presets/presets'
import { openAiCompatible } from '../../../src/providers/openai-compatible'
import { collectParts, shortPrompt } from '../../support/collect-parts'
import { wholeAnswer } from '../../servers/completion-frames'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'
import { dialects } from '../../servers/server-dialects'

const answer = '{"status":"ok"}'
const servers = presets.filter(({ baseURL }) => baseURL !== '')
let server: FakeModelServer

beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const modelFor = (preset: Preset) => {
  const apiKey = preset.auth.kind === 'none' ? null : 'secret'
  return openAiCompatible({ preset, baseURL: server.baseURL, model: preset.models[0] ?? 'hanbit-1', apiKey })
}

describe('a preset', () => {
  it.each(servers)('of $name gets a whole answer from its server, at the first request', async (preset) => {
    server.answerWith((request) => dialects[preset.id]!(request, answer))
    const { parts, text: shown, failure } = await collectParts(modelFor(preset))
    expect(failure).toBeNull()
    expect(shown).toContain(answer)
    expect(parts.at(-1)).toMatchObject({ type: 'finish', usage: { requests: 1 } })
  })

  it.each(servers)('of $name sends its key in the header it is meant for, and nothing about this machine', async (preset) => {
    server.answerWith(wholeAnswer(answer))
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
    server.answerWith(wholeAnswer(answer))
    const images = ['data:image/png;base64,AA']
    for (const model of ['qwen2-vl', 'qwen3:8b']) {
      await collectParts(openAiCompatible({ preset: ollama, baseURL: server.baseURL, model, apiKey: null }), { ...shortPrompt, images })
    }
    const [seeing, blind] = server.requests.map(({ body }) => body?.['messages'][1].content)
    expect(seeing[1]).toEqual({ type: 'image_url', image_url: { url: images[0] } })
    expect(blind).toBe(shortPrompt.user)
  })
})
