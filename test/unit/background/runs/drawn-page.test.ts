import { expect, test, vi } from 'vitest'
import type { Article } from '../../../../src/core/article/article'
import { readDrawn, type Drawing } from '../../../../src/background/runs/drawn-page'

vi.mock('../../../../src/platform/browser', () => ({ browser: {} }))

const patience = { between: 1, atWork: 200, bare: 40 }
const page = (length: number, verdict: Article['verdict'] = length < 200 ? 'not-article' : 'article') =>
  ({ text: 'a'.repeat(length), verdict }) as Article

/** Reads the lengths one after the other, the last one for ever. */
async function readThrough(lengths: readonly number[], drawing: Drawing, signal = new AbortController().signal) {
  let reads = 0
  const read = async (): Promise<Article> => page(lengths[Math.min(reads++, lengths.length - 1)] ?? 0)
  const article = await readDrawn(read, async () => drawing, signal, patience)
  return { length: article?.text.length, reads }
}

test('a page that is there is read once', async () => {
  expect(await readThrough([900, 1800], 'at-work')).toEqual({ length: 900, reads: 1 })
})

test('a story that comes late is waited for, until it no longer grows', async () => {
  expect(await readThrough([0, 0, 0, 300, 900, 900, 2000], 'at-work')).toEqual({ length: 900, reads: 6 })
})

test('a page that has drawn what it has is not waited for', async () => {
  expect(await readThrough([120, 900], 'done')).toEqual({ length: 120, reads: 1 })
})

test('the wait ends, for a page that shows nothing sooner than for one at work', async () => {
  const [bare, atWork] = [await readThrough([0], 'bare'), await readThrough([0], 'at-work')]
  expect(bare.reads).toBeGreaterThan(1)
  expect(atWork.reads).toBeGreaterThan(bare.reads)
})

test('nobody waits for a page that was left', async () => {
  expect(await readThrough([0], 'at-work', AbortSignal.abort())).toEqual({ length: 0, reads: 1 })
})
