/** Model lists as the providers really send them, and what is said when there is none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presetById, type Preset } from '../../../src/core/presets/presets'
import { listModels } from '../../../src/providers/list-models'
import { startFakeModelServer, type FakeModelServer } from '../../servers/fake-model-server'

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const list = (body: unknown, status = 200) => {
  server.models = { status, body }
  return listModels({ preset: presetById('custom') as Preset, baseURL: server.baseURL, apiKey: null })
}

describe('the list of models', () => {
  it.each([
    [
      { id: 'plain', object: 'model' },
      { id: 'plain', contextTokens: null },
    ],
    [
      { id: 'router', context_length: 131_072 },
      { id: 'router', contextTokens: 131_072 },
    ],
    [
      { id: 'fast', context_window: 8_192 },
      { id: 'fast', contextTokens: 8_192 },
    ],
    [
      { id: 'french', max_context_length: 32_768 },
      { id: 'french', contextTokens: 32_768 },
    ],
    [
      { id: 'served', max_model_len: 4_096 },
      { id: 'served', contextTokens: 4_096 },
    ],
    [
      { id: 'file.gguf', meta: { n_ctx: 2_048, n_ctx_train: 40_960 } },
      { id: 'file.gguf', contextTokens: 2_048 },
    ],
    [{ id: 'models/hanbit-3' }, { id: 'hanbit-3', contextTokens: null }],
  ])('reads %j', async (model, choice) => {
    expect(await list({ object: 'list', data: [model, { broken: true }, null] })).toEqual([choice])
  })

  it('fails with a reason', async () => {
    await expect(list({ error: { message: 'no' } }, 401)).rejects.toMatchObject({ code: 'auth' })
    await expect(list({ models: 'elsewhere' })).rejects.toMatchObject({ code: 'bad_base_url' })
    server.models = { headers: { 'content-type': 'text/html' }, body: '<html></html>' }
    const settings = { preset: presetById('custom') as Preset, baseURL: server.baseURL, apiKey: null }
    await expect(listModels(settings)).rejects.toMatchObject({ code: 'bad_base_url' })
    await expect(listModels({ ...settings, baseURL: 'http://127.0.0.1:9/v1' })).rejects.toMatchObject({ code: 'network' })
  })
})
