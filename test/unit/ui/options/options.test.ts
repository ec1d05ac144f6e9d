import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../../src/core/settings'
import { presetById, type Preset } from '../../../../src/core/presets/presets'
import type { ConnectionTest } from '../../../../src/protocol/settings'
import { connect, connectManaged, fetchModels } from '../../../../src/ui/options/connection/connecting'
import { choosePreset, disconnect, draft, keyKept, managed, result, showsKey, typedKey } from '../../../../src/ui/options/connection/draft'
import { addOwnFigure, unwatch } from '../../../../src/ui/options/watched-figures'
import { changeSettings, readerSettings } from '../../../../src/ui/access/reader-settings'

const told = vi.hoisted(() => ({
  steps: [] as string[],
  settings: null as unknown,
  granted: true,
  works: true,
  kept: false,
  /** Resolves when the server has answered. */
  answered: Promise.resolve(),
}))

vi.mock('../../../../src/platform/permissions', () => ({
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
vi.mock('../../../../src/protocol/settings', () => {
  const request = (name: string, answer: unknown) => ({
    send: async (input: object) => {
      told.steps.push(`${name}${'key' in input ? ` ${String(input.key)}` : ''}`.trim())
      return typeof answer === 'function' ? (answer as (input: object) => unknown)(input) : answer
    },
  })
  /** As the background does: what works is kept, what fails is not. */
  const test = async ({ preset, baseURL, model, key, adopts }: ConnectionTest) => {
    await told.answered
    if (!told.works) return { ok: false, failure: { code: 'auth' } }
    told.kept ||= key !== ''
    if (adopts) told.settings = { ...(told.settings as Settings), model: { preset, baseURL, model, ...adopts }, declinesModel: false }
    return { ok: true, model, milliseconds: 5, adopted: true }
  }
  return {
    settingsItem: {
      get: () => Promise.resolve(told.settings),
      set: (settings: Settings) => {
        told.steps.push('store')
        told.settings = settings
        return Promise.resolve()
      },
    },
    hasKey: request('has', () => told.kept),
    storeKey: request('hand over', 'stored'),
    testConnection: request('test', test),
    overtakeTests: request('overtake', 'overtaken'),
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
  Object.assign(told, { granted: true, works: true, kept: false, answered: Promise.resolve() })
  managed.value = null
})

describe('connecting a model', () => {
  it('asks for the host within the click, before anything is awaited, and stores nothing yet', async () => {
    connect()
    expect(told.steps).toEqual(['ask https://api.openai.com'])
    await settled()
  })

  it('hands the key over once, and keeps it neither in the form nor in the settings', async () => {
    typedKey.value = 'secret'
    connect()
    await vi.waitFor(() => expect(told.steps).toContain('list'))
    expect(told.steps.filter((step) => step.includes('secret'))).toEqual(['test secret'])
    expect([typedKey.value, keyKept.value]).toEqual(['', true])
    expect(JSON.stringify([told.settings, draft.value])).not.toContain('secret')
  })

  it('sends nothing when the reader refuses the host', async () => {
    told.granted = false
    typedKey.value = 'secret'
    connect()
    await settled()
    expect(result.value.status).toBe('refused')
    expect(told.steps.filter((step) => !step.startsWith('give back'))).toEqual(['ask https://api.openai.com'])
    expect(readerSettings.value.model).toBeNull()
  })

  it('takes the server’s best where no model is named', async () => {
    draft.value = { ...draft.value, model: '' }
    connect()
    await vi.waitFor(() => expect(readerSettings.value.model?.model).toBe('gpt-5.4-mini'))
    expect(draft.value.model).toBe('gpt-5.4-mini')
  })

  it('asks at the address that was meant, and shows it', async () => {
    draft.value = { preset: 'custom', baseURL: '127.0.0.1:4802/v1/chat/completions', model: 'small' }
    connect()
    await settled()
    expect(told.steps[0]).toBe('ask http://127.0.0.1:4802')
    expect(draft.value.baseURL).toBe('http://127.0.0.1:4802/v1')
  })

  it('says when a key would cross the network in the clear', () => {
    const shows = (baseURL: string): boolean => {
      draft.value = { ...draft.value, baseURL }
      return showsKey.value
    }
    expect(shows('http://192.168.0.7:8000/v1')).toBe(false)
    typedKey.value = 'secret'
    expect(['http://192.168.0.7:8000/v1', 'http://127.0.0.1:8000/v1', 'https://models.newsroom.example'].map(shows)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('remembers how much the model can read, where the server says so', async () => {
    connect()
    await vi.waitFor(() => expect(readerSettings.value.model?.contextTokens).toBe(9000))
  })
})

describe('a connection that is tried', () => {
  const working = { preset: 'ollama', baseURL: 'http://localhost:11434/v1', model: 'small', contextTokens: null, images: false }
  const typed = { preset: 'openai', baseURL: 'https://api.openai.com/v1', model: 'typed-by-hand' }
  const givenBack = () => told.steps.filter((step) => step.startsWith('give back'))

  async function fail(before: Settings['model']): Promise<void> {
    await changeSettings({ model: before })
    told.works = false
    draft.value = typed
    typedKey.value = 'mistyped'
    connect()
    await settled()
  }

  it('and fails leaves the one that worked in force, says so, and gives the new host back', async () => {
    await fail(working)
    expect(readerSettings.value.model).toEqual(working)
    expect(told.settings).toMatchObject({ model: working })
    expect(result.value).toEqual({ status: 'fails', failure: { code: 'auth' }, stays: true })
    await vi.waitFor(() => expect(givenBack()).toEqual(['give back https://api.openai.com/v1']))
  })

  it('is told of the device being chosen, which need not change a setting', () => {
    disconnect()
    expect(told.steps).toContain('overtake')
  })

  it.each([
    ['the same server', working, true],
    ['another server', typed, false],
  ])('keeps the leave to send charts for %s', async (_, address, images) => {
    await changeSettings({ model: { ...working, images: true } })
    const { preset, baseURL } = address
    draft.value = { preset, baseURL, model: 'other' }
    connect()
    await settled()
    expect(readerSettings.value.model).toMatchObject({ model: 'other', images })
  })

  it('and fails before any was there connects nothing, and what was typed stays in the form', async () => {
    await fail(null)
    expect(told.settings).toMatchObject({ model: null, declinesModel: false })
    expect(result.value).toMatchObject({ status: 'fails', stays: false })
    expect([draft.value, typedKey.value, keyKept.value]).toEqual([typed, 'mistyped', false])
  })

  it.each([
    ['with another key than the one that is kept leaves that one in force', 'mistyped', true],
    ['as it is in force says nothing of an earlier one', '', false],
  ])('again %s', async (_, key, stays) => {
    await changeSettings({ model: { ...typed, contextTokens: null, images: false } })
    Object.assign(told, { works: false, kept: true })
    draft.value = typed
    typedKey.value = key
    keyKept.value = true
    connect()
    await settled()
    expect(result.value).toMatchObject({ status: 'fails', stays })
    expect(givenBack()).toEqual([])
  })

  it('is not in force while its server has not answered', async () => {
    await changeSettings({ model: working })
    let answer = (): void => undefined
    told.answered = new Promise((resolve) => (answer = resolve))
    connect()
    await vi.waitFor(() => expect(told.steps).toContain('test'))
    expect(readerSettings.value.model).toEqual(working)
    answer()
    await vi.waitFor(() => expect(readerSettings.value.model).toMatchObject({ preset: 'openai' }))
    expect(result.value.status).toBe('works')
  })

  it('is not answered in the form of another provider', async () => {
    let answer = (): void => undefined
    told.answered = new Promise((resolve) => (answer = resolve))
    connect()
    choosePreset(presetById('anthropic') as Preset)
    answer()
    await vi.waitFor(() => expect(readerSettings.value.model?.preset).toBe('openai'))
    expect([result.value.status, draft.value.preset]).toEqual(['none', 'anthropic'])
  })

  it('at an address a policy has fixed changes no setting', async () => {
    managed.value = { baseURL: 'https://api.openai.com/v1', model: 'fixed', locked: true }
    connectManaged()
    await settled()
    expect(result.value.status).toBe('works')
    expect(told.settings).toMatchObject({ model: null })
  })

  it('only for its list of models keeps its key in the form', async () => {
    typedKey.value = 'secret'
    fetchModels()
    await vi.waitFor(() => expect(told.steps).toContain('list secret'))
    expect([typedKey.value, told.kept]).toEqual(['secret', false])
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
