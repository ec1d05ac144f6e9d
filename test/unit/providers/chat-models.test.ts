/** Which models are offered, and which of them first. */
import { describe, expect, it } from 'vitest'
import type { Preset } from '../../../src/core/presets/presets'
import { presetById } from '../../../src/core/presets/presets'
import { bestFirst } from '../../../src/providers/chat-models'

const offered = (preset: string, models: Record<string, Record<string, unknown>>): string[] =>
  bestFirst(
    Object.entries(models).map(([id, fields]) => ({ id, fields })),
    presetById(preset) as Preset,
  ).map(({ id }) => id)

describe('the models on offer', () => {
  it('are those that write', () => {
    const named = [
      'hanbit-embed-large',
      'hanbit-tts',
      'whisper-9',
      'hanbit-image-2',
      'bge-m9',
      'hanbit-guard',
      'hanbit-rerank',
      'hanbit-large',
    ]
    expect(offered('custom', Object.fromEntries(named.map((id) => [id, {}])))).toEqual(['hanbit-large'])
  })

  it('are those of which the server says so', () => {
    const models = {
      'hanbit/words': { architecture: { output_modalities: ['text'] } },
      'hanbit/pictures': { architecture: { output_modalities: ['image', 'text'] } },
      chat: { capabilities: { completion_chat: true } },
      silent: { capabilities: { completion_chat: false } },
      typed: { type: 'chat' },
      vectors: { type: 'vector' },
    }
    expect(offered('custom', models)).toEqual(['hanbit/words', 'chat', 'typed'])
  })

  it('begin with what the preset suggests, then the newer, and end with the narrower', () => {
    const [first = '', second = ''] = presetById('openai')?.models ?? []
    const models = {
      'hanbit-coder': { created: 9 },
      'hanbit-old': { created: 1 },
      [second]: { created: 2 },
      'hanbit-new': { created: 5 },
      [first]: { created: 3 },
    }
    expect(offered('openai', models)).toEqual([first, second, 'hanbit-new', 'hanbit-old', 'hanbit-coder'])
  })

  it('keep the server’s order where nothing else is known', () => {
    expect(offered('ollama', { 'one:8b': {}, 'two:4b': {} })).toEqual(['one:8b', 'two:4b'])
  })
})
