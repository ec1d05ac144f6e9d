/** Of a tab that has closed nothing stays in the session's storage, in whatever order the news of it arrives. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { SummaryState } from '../../../../src/core/summary/summary-state'
import { fakeExtension } from '../../security/fake-extension'

const extension = fakeExtension()
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(extension.browser, name) as unknown }),
}))
const { forgetTab, keepSummary, markInterruptedRuns, markStopped } = await import('../../../../src/background/storage/tab-state')

const reading: SummaryState = { status: 'reading', runId: 'run', language: 'ko', length: 'standard' }
const nobodys = (): boolean => false
const statusOf = (tabId: number): unknown => (extension.session.get(`summary:${tabId}`) as SummaryState | undefined)?.status
let tab = 0

beforeEach(() => {
  extension.session.clear()
  tab += 1
})

test('a tab that closes while a starting background marks interrupted runs', async () => {
  extension.session.set(`summary:${tab}`, reading)
  const marking = markInterruptedRuns(nobodys)
  extension.close(tab)
  await Promise.all([marking, forgetTab(tab)])
  expect([...extension.session.keys()]).toEqual([])
})

test('a tab that closed while no background was awake', async () => {
  extension.session.set(`summary:${tab}`, { ...reading, status: 'done' })
  extension.session.set(`article:${tab}`, {})
  extension.close(tab)
  await markInterruptedRuns(nobodys)
  expect([...extension.session.keys()]).toEqual([])
})

test('a last write that comes after the removal', async () => {
  await keepSummary(tab, reading)
  extension.close(tab)
  const removed = forgetTab(tab)
  await keepSummary(tab, reading)
  await removed
  expect([...extension.session.keys()]).toEqual([])
})

test('a write under way when the tab closes', async () => {
  const written = keepSummary(tab, reading)
  extension.close(tab)
  await Promise.all([written, forgetTab(tab)])
  expect([...extension.session.keys()]).toEqual([])
})

test('Stop pressed as the tab closes', async () => {
  await keepSummary(tab, reading)
  extension.close(tab)
  await Promise.all([forgetTab(tab), markStopped(tab, 'run')])
  expect([...extension.session.keys()]).toEqual([])
})

test('a run under way in a tab that is open is marked, and one of this background is left alone', async () => {
  extension.session.set(`summary:${tab}`, reading)
  await markInterruptedRuns((runId) => runId === 'run')
  expect(statusOf(tab)).toBe('reading')
  await markInterruptedRuns(nobodys)
  expect(statusOf(tab)).toBe('failed')
})
