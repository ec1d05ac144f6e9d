import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/core/settings'
import { presetById } from '../../../src/core/presets'
import { connect } from '../../../src/ui/options/connecting'
import { choosePreset, disconnect, draft, keyKept, result, typedKey } from '../../../src/ui/options/draft'
import { addOwnFigure, unwatch } from '../../../src/ui/options/watched-figures'
import { changeSettings, readerSettings } from '../../../src/ui/model/reader-settings'

const told = vi.hoisted(() => ({ steps: [] as string[], settings: null as unknown, granted: true }))

vi.mock('../../../src/platform/permissions', () => ({
  requestServer: (origin: string) => {
    told.steps.push(`ask ${origin}`)
    return Promise.resolve(told.granted)
  },
  dropOrigin: (origin: string) => {
    told.steps.push(`give back ${origin}`)
    return Promise.resolve(true)
  },
  sharesAccess: (one: string, other: string) => new URL(one).hostname === new URL(other).hostname,
}))
vi.mock('../../../src/protocol/settings', () => {
  const request = (name: string, answer: unknown) => ({
    send: (input: object) => {
      told.steps.push(`${name}${'key' in input ? ` ${String(input.key)}` : ''}`)
      return Promise.resolve(answer)
    },
  })
  return {
    settingsItem: {
      set: (settings: Settings) => {
        told.steps.push('store')
        told.settings = settings
        return Promise.resolve()
      },
    },
    hasKey: request('has', false),
    storeKey: request('hand over', 'stored'),
    testConnection: request('test', { ok: true, model: 'small', milliseconds: 5 }),
    listModels: request('list', { ok: true, models: [{ id: 'gpt-5.4-mini', contextTokens: 9000 }] }),
    managedSettings: request('managed', {}),
  }
})

const settled = (): Promise<void> => vi.waitFor(() => expect(result.value.status).not.toBe('testing'))

beforeEach(async () => {
  await changeSettings(defaultSettings)
  const openai = presetById('openai')
  if (openai) choosePreset(openai)
  told.steps = []
  told.granted = true
})

describe('connecting a model', () => {
  it('stores what it is for and asks for the host within the click, before anything is awaited', () => {
    connect()
    expect(told.steps).toEqual(['store', 'ask https://api.openai.com'])
  })

  it('hands the key over once, and keeps it neither in the form nor in the settings', async () => {
    typedKey.value = 'secret'
    connect()
    await settled()
    expect(told.steps.filter((step) => step === 'hand over secret')).toHaveLength(1)
    expect([typedKey.value, keyKept.value]).toEqual(['', true])
    expect(JSON.stringify([told.settings, draft.value])).not.toContain('secret')
  })

  it('sends nothing when the reader refuses the host', async () => {
    told.granted = false
    typedKey.value = 'secret'
    connect()
    await settled()
    expect(result.value.status).toBe('refused')
    expect(told.steps).toEqual(['store', 'ask https://api.openai.com'])
  })

  it('remembers how much the model can read, where the server says so', async () => {
    connect()
    await vi.waitFor(() => expect(readerSettings.value.model?.contextTokens).toBe(9000))
  })
})

describe('leaving a model', () => {
  const openai = { preset: 'openai', baseURL: 'https://api.openai.com/v1', model: 'small', contextTokens: null, images: false }
  const givenBack = () => told.steps.filter((step) => step.startsWith('give back'))

  it('gives the access to its server back when it is removed, and remembers that none is wanted', async () => {
    await changeSettings({ model: openai })
    disconnect()
    expect(readerSettings.value).toMatchObject({ model: null, declinesModel: true })
    expect(givenBack()).toEqual(['give back https://api.openai.com/v1'])
  })

  it('gives it back when another server takes its place', async () => {
    await changeSettings({ model: { ...openai, baseURL: 'https://models.newsroom.example/v1' } })
    connect()
    await vi.waitFor(() => expect(givenBack()).toEqual(['give back https://models.newsroom.example/v1']))
  })

  it('keeps it where the reader follows a site of the same host', async () => {
    await changeSettings({ model: openai, followedSites: ['https://api.openai.com'] })
    disconnect()
    expect(givenBack()).toEqual([])
  })
})

describe('watched figures', () => {
  it('of one’s own have every spelling that was typed', () => {
    addOwnFigure('한서윤, Han Seo-yun')
    const { watched, ownFigures } = readerSettings.value
    expect(ownFigures).toEqual([{ id: watched[0], names: ['한서윤', 'Han Seo-yun'] }])
  })

  it('that the registry knows are watched as who they are', () => {
    addOwnFigure('Sam Altman')
    expect(readerSettings.value.watched).toEqual(['sam-altman'])
  })

  it('leave nothing behind when they are no longer watched', () => {
    addOwnFigure('한서윤')
    unwatch(readerSettings.value.watched[0] ?? '')
    expect(readerSettings.value).toMatchObject({ watched: [], ownFigures: [] })
  })
})
