import { expect, test } from 'vitest'
import { joinRun } from '../../../../src/background/runs/shared-runs'
import type { SummaryState } from '../../../../src/core/summary/summary-state'

const reading = (runId: string): SummaryState => ({ status: 'reading', runId, language: 'ko', length: 'standard' })

/** A run whose steps are released by hand. */
function stepwise() {
  const steps: ((state: SummaryState | null) => void)[] = []
  let begun = 0
  let aborted = false
  async function* make(signal: AbortSignal): AsyncGenerator<SummaryState> {
    begun += 1
    signal.addEventListener('abort', () => {
      aborted = true
      steps.shift()?.(null)
    })
    for (;;) {
      const state = await new Promise<SummaryState | null>((resolve) => steps.push(resolve))
      if (!state) return
      yield state
    }
  }
  const step = async (state: SummaryState | null): Promise<void> => {
    steps.shift()?.(state)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { make, step, begun: () => begun, aborted: () => aborted }
}

test('a second follower joins the run and sees where it stands', async () => {
  const run = stepwise()
  const seen: string[][] = [[], []]
  const follow = (index: number) => (state: SummaryState) => void seen[index]?.push('runId' in state ? state.runId : '')
  const first = joinRun('article', run.make, follow(0), new AbortController().signal)
  await run.step(reading('a'))
  const second = joinRun('article', run.make, follow(1), new AbortController().signal)
  await run.step(reading('b'))
  await run.step(null)
  await Promise.all([first, second])
  expect(run.begun()).toBe(1)
  expect(seen).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('the run is aborted only when the last follower leaves', async () => {
  const run = stepwise()
  const [one, two] = [new AbortController(), new AbortController()]
  const first = joinRun('other', run.make, () => undefined, one.signal)
  const second = joinRun('other', run.make, () => undefined, two.signal)
  one.abort()
  await expect(first).rejects.toThrow()
  expect(run.aborted()).toBe(false)
  two.abort()
  await expect(second).rejects.toThrow()
  expect(run.aborted()).toBe(true)
})

test('a run that failed is not joined by the next reader', async () => {
  const fail = async function* (): AsyncGenerator<SummaryState> {
    yield reading('x')
    throw new Error('broken')
  }
  await expect(joinRun('third', fail, () => undefined, new AbortController().signal)).rejects.toThrow('broken')
  const run = stepwise()
  const abort = new AbortController()
  const next = joinRun('third', run.make, () => undefined, abort.signal)
  expect(run.begun()).toBe(1)
  abort.abort()
  await expect(next).rejects.toThrow()
})
