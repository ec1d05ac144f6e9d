import { afterEach, expect, test } from 'vitest'
import { unlessAborted } from '../../../../src/background/runs/unless-aborted'

const unhandled: unknown[] = []
const listen = (reason: unknown): void => void unhandled.push(reason)
process.on('unhandledRejection', listen)
afterEach(() => void unhandled.splice(0))

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test.each(['before', 'during'])('what fails after the wait was aborted (%s it) is nobody’s unhandled rejection', async (when) => {
  const abort = new AbortController()
  if (when === 'before') abort.abort(new Error('left'))
  let fail: (reason: Error) => void = () => undefined
  const awaited = new Promise<never>((_resolve, reject) => (fail = reject))
  const waiting = unlessAborted(awaited, abort.signal)
  const seen = expect(waiting).rejects.toThrow('left')
  abort.abort(new Error('left'))
  await seen
  fail(new Error('too late'))
  await aMoment()
  expect(unhandled).toEqual([])
})

test('a failure that is waited for is told', async () => {
  await expect(unlessAborted(Promise.reject(new Error('failed')), new AbortController().signal)).rejects.toThrow('failed')
})
