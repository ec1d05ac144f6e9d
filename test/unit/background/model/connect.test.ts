/** What works takes the place of what worked; what fails takes the place of nothing. */
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings, type ModelSettings } from '../../../../src/core/settings'
import { wholeAnswer } from '../../../servers/completion-frames'
import { startFakeModelServer, type Answer, type FakeModelServer } from '../../../servers/fake-model-server'
import { fakeExtension } from '../../security/fake-extension'

const extension = fakeExtension()
const permissions = { contains: async () => true }
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get({ ...extension.browser, permissions }, name) as unknown }),
}))
/** Reads pages, which there are none of here. */
vi.mock('../../../../src/background/runs/article-source', () => ({ readArticle: async () => null }))
vi.mock('../../../../src/content/image-loader?script&iife', () => ({ default: '' }))
const { answers } = await import('../../../../src/background/answers')
const { countKeys, forgetKeys, keepKey, keyOf } = await import('../../../../src/background/model/key-store')
const { settingsItem } = await import('../../../../src/protocol/settings')

let server: FakeModelServer
beforeAll(async () => void (server = await startFakeModelServer()))
afterAll(() => server.close())

const working: ModelSettings = {
  preset: 'custom',
  baseURL: 'https://models.newsroom.example/v1',
  model: 'old',
  contextTokens: 900,
  images: true,
}
const refusal: Answer = { status: 401, body: { error: { message: 'bad key' } } }
const ask = (request: string, input: object): unknown => answers.find(({ name }) => name === request)?.handle(input, {})
const trial = () => ({ preset: 'custom', baseURL: server.baseURL, model: 'new', key: 'typed' })
const test = (changes: object = {}): unknown =>
  ask('provider/test', { ...trial(), adopts: { contextTokens: 8_000, images: false }, ...changes })

beforeEach(async () => {
  await forgetKeys()
  await settingsItem.set({ ...defaultSettings, language: 'ko', model: working })
  await keepKey('https://models.newsroom.example', 'old key')
  await keepKey(server.origin, 'key-of-before')
})

describe('a test of a connection', () => {
  it('that works connects model and key, and leaves all other settings', async () => {
    server.answerWith(wholeAnswer('ok'))
    expect(await test()).toMatchObject({ ok: true, model: 'new' })
    const { key: _, ...address } = trial()
    const model = { ...address, contextTokens: 8_000, images: false }
    expect(await settingsItem.get()).toEqual({ ...defaultSettings, language: 'ko', model })
    expect(await keyOf(server.origin)).toBe('typed')
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer typed'])
  })

  it.each([
    ['is refused', refusal],
    ['finds no model', { status: 404, body: { error: { code: 'model_not_found', message: 'no such model' } } }],
    ['finds no model server', { headers: { 'content-type': 'text/html' }, body: '<html></html>' }],
  ])('that %s leaves model and key as they were', async (_, answer: Answer) => {
    server.answerWith(answer)
    expect(await test()).toMatchObject({ ok: false })
    expect((await settingsItem.get()).model).toEqual(working)
    expect(await keyOf(server.origin)).toBe('key-of-before')
    expect(await countKeys()).toBe(2)
  })

  it.each([
    ['a model server', wholeAnswer('ok')],
    ['a model server that refuses the key', refusal],
  ])('at an address without its version tells where %s is, and connects nothing', async (_, answer: Answer) => {
    server.answerWith({ status: 404, body: '404 page not found' }, answer)
    expect(await test({ baseURL: server.origin })).toMatchObject({ ok: false, answersAt: server.baseURL })
    expect(server.requests.map(({ path }) => path)).toEqual(['/chat/completions', '/v1/chat/completions'])
    expect((await settingsItem.get()).model).toEqual(working)
    expect(await keyOf(server.origin)).toBe('key-of-before')
  })

  it('at an address where there is nothing with a version either tells only that', async () => {
    server.answerWith({ status: 404, body: '404 page not found' })
    expect(await test({ baseURL: server.origin })).toEqual({ ok: false, failure: expect.objectContaining({ code: 'bad_base_url' }) })
    expect(server.requests).toHaveLength(2)
  })

  it('that fails where nothing was connected connects nothing', async () => {
    await Promise.all([forgetKeys(), settingsItem.set(defaultSettings)])
    server.answerWith(refusal)
    await test()
    expect(await settingsItem.get()).toEqual(defaultSettings)
    expect(await countKeys()).toBe(0)
  })

  it('has changed nothing while it lasts, and nothing against a choice made meanwhile', async () => {
    server.answerWith({ ...wholeAnswer('ok'), headersDelay: 150 })
    const answer = test()
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    expect([(await settingsItem.get()).model, await keyOf(server.origin)]).toEqual([working, 'key-of-before'])
    await settingsItem.set({ ...defaultSettings, declinesModel: true })
    await answer
    expect(await settingsItem.get()).toMatchObject({ model: null, declinesModel: true })
    expect(await keyOf(server.origin)).toBe('key-of-before')
  })

  it.each([
    ['the device is chosen again', 'provider/overtake', {}],
    ['the key of a server is forgotten', 'key/store', { origin: 'https://models.newsroom.example', key: '' }],
    ['all keys are forgotten', 'data/clear', { what: 'keys' }],
  ])('connects nothing when meanwhile %s', async (_, request, input) => {
    const onDevice = { ...defaultSettings, declinesModel: true }
    await Promise.all([forgetKeys(), settingsItem.set(onDevice)])
    server.answerWith({ ...wholeAnswer('ok'), headersDelay: 150 })
    const answer = test()
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    await ask(request, input)
    expect(await answer).toMatchObject({ ok: true, adopted: false })
    expect([await settingsItem.get(), await countKeys()]).toEqual([onDevice, 0])
  })

  it('connects what was tested last, though charts were allowed meanwhile', async () => {
    server.answerWith({ ...wholeAnswer('ok'), headersDelay: 150 })
    const first = test({ model: 'first' })
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    const second = test({ model: 'second' })
    await settingsItem.set({ ...(await settingsItem.get()), model: { ...working, images: false } })
    expect(await Promise.all([first, second])).toMatchObject([{ adopted: false }, { adopted: true }])
    expect((await settingsItem.get()).model?.model).toBe('second')
  })

  it('without a typed key uses the one that is kept, and keeps it', async () => {
    server.answerWith(wholeAnswer('ok'))
    await test({ key: '' })
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer key-of-before')
    expect(await keyOf(server.origin)).toBe('key-of-before')
  })

  it('of a server that a policy has fixed keeps a key that works, and no model', async () => {
    server.answerWith(wholeAnswer('ok'))
    await test({ adopts: null })
    expect([(await settingsItem.get()).model, await keyOf(server.origin)]).toEqual([working, 'typed'])
  })

  it('of the browser’s own model takes no place where that is not ready', async () => {
    const answer = await test({ preset: 'built-in', baseURL: '', model: 'built-in', key: '' })
    expect(answer).toEqual({ ok: false, failure: { code: 'model_not_found', detail: {} } })
    expect((await settingsItem.get()).model).toEqual(working)
  })

  it('of the browser’s own model connects it where that is ready', async () => {
    vi.stubGlobal('LanguageModel', { availability: async () => 'available' })
    expect(await test({ preset: 'built-in', baseURL: '', model: 'built-in', key: '' })).toMatchObject({ ok: true })
    vi.unstubAllGlobals()
    expect((await settingsItem.get()).model).toMatchObject({ preset: 'built-in', baseURL: '' })
  })
})

it('a list of models is asked for with the typed key, which is not kept', async () => {
  expect(await ask('provider/models', trial())).toMatchObject({ ok: true, models: [{ id: 'fake-model' }] })
  expect(await keyOf(server.origin)).toBe('key-of-before')
})

describe('what was typed', () => {
  it('is sent without what came along when it was copied', async () => {
    server.answerWith(wholeAnswer('ok'))
    await test({ key: 'Bearer “typed\u200B”' })
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer typed')
    expect(await keyOf(server.origin)).toBe('typed')
  })

  it.each([
    ['a key that cannot be sent', { key: 'sk-열쇠1234' }, 'malformed_key'],
    ['an address with a password', { baseURL: 'http://name:secret@127.0.0.1:9/v1' }, 'address_with_password'],
  ])('is refused before anything is sent: %s', async (_, changes, code) => {
    server.answerWith(wholeAnswer('ok'))
    expect(await test(changes)).toMatchObject({ ok: false, failure: { code } })
    expect(server.requests).toHaveLength(0)
    expect((await settingsItem.get()).model).toEqual(working)
  })
})
