import { signal } from '@preact/signals'
import { beforeEach, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../../../src/core/settings'
import { followSite, unfollowSite } from '../../../../src/ui/access/followed-sites'
import { accessTo } from '../../../../src/ui/access/page-access'
import type { SummaryModel } from '../../../../src/ui/tab/summary-model'

const settings = signal(defaultSettings)
const held = vi.hoisted(() => ({ origins: [] as string[], grant: true }))
vi.mock('../../../../src/platform/permissions', () => ({
  hasOrigin: (origin: string) => Promise.resolve(held.origins.includes(origin)),
  requestOrigin: (origin: string) => {
    if (held.grant) held.origins.push(origin)
    return Promise.resolve(held.grant)
  },
  dropOrigin: (origin: string) => Promise.resolve((held.origins = held.origins.filter((other) => other !== origin))),
  sharesAccess: (one: string, other: string) => new URL(one).hostname === new URL(other).hostname,
}))
vi.mock('../../../../src/platform/tabs', () => ({ tabById: () => Promise.resolve({ url: 'https://intranet.example/story' }) }))
vi.mock('../../../../src/protocol/settings', () => ({
  settingsItem: { set: (stored: typeof defaultSettings) => Promise.resolve(void (settings.value = stored)) },
}))

const site = 'https://intranet.example'
const model = (baseURL: string): SummaryModel => ({ settings, connected: signal({ baseURL }) }) as unknown as SummaryModel
const kind = async () => (await accessTo(1, settings.value.followedSites)).kind

beforeEach(() => {
  settings.value = defaultSettings
  held.origins = []
  held.grant = true
})

it("access that serves the model's server follows no page of that host", async () => {
  held.origins = [site]
  expect(await kind()).toBe('readable')
})

it('a site is followed once the reader chose it and gave access, and not after a refusal', async () => {
  held.grant = false
  expect(await followSite(model(''), site)).toBe(false)
  expect(settings.value.followedSites).toEqual([])
  held.grant = true
  expect(await followSite(model(''), site)).toBe(true)
  expect(await kind()).toBe('followed')
})

it('access goes back with the last page followed, but not from under the connected model', async () => {
  await followSite(model(''), site)
  await unfollowSite(model(`${site}/v1`), site)
  expect(held.origins).toEqual([site])
  await unfollowSite(model(''), site)
  expect([held.origins, await kind()]).toEqual([[], 'readable'])
})
