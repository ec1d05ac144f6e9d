import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pacedWriter } from '../../../../src/background/runs/paced-writer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first value is written at once, the ones after it at the pace, the last always', async () => {
  const stored: number[] = []
  const writer = pacedWriter<number>(async (value) => void stored.push(value), 100)
  writer.write(1)
  await vi.advanceTimersByTimeAsync(0)
  expect(stored).toEqual([1])
  for (const value of [2, 3, 4]) writer.write(value)
  await vi.advanceTimersByTimeAsync(99)
  expect(stored).toEqual([1])
  await vi.advanceTimersByTimeAsync(1)
  expect(stored).toEqual([1, 4])
})

test('no more than twelve writes a second, however fast a model speaks', async () => {
  let writes = 0
  const writer = pacedWriter<number>(async () => void writes++)
  for (let step = 0; step < 200; step++) {
    writer.write(step)
    await vi.advanceTimersByTimeAsync(5)
  }
  expect(writes).toBeLessThanOrEqual(12)
  expect(writes).toBeGreaterThanOrEqual(10)
})

test('flush waits for what is under way', async () => {
  const stored: string[] = []
  const writer = pacedWriter<string>(async (value) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    stored.push(value)
  }, 100)
  writer.write('first')
  writer.write('last')
  const flushed = writer.flush()
  await vi.advanceTimersByTimeAsync(200)
  await flushed
  expect(stored).toEqual(['first', 'last'])
})
