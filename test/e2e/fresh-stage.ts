/**
 * A stage that the tests of a file share, and that a repeated test gets anew: what its failed attempt left in browser, storage and tabs must
 * neither heal nor break the next. Tests therefore never build on one another; E2E_FRESH=1 proves it by giving every test a stage of its own.
 */
import { afterAll, beforeEach } from 'vitest'

const everyTest = process.env['E2E_FRESH'] === '1'
const openingTime = 180_000

/** Call at the top of a file. Stages open in the order of the calls; `close` must bear being called when `open` failed half-way. */
export function shareStage(open: () => Promise<void>, close: () => Promise<void>): void {
  let isOpen = false
  beforeEach(async ({ task }) => {
    const isRepeated = (task.result?.retryCount ?? 0) > 0
    if (isOpen && !isRepeated && !everyTest) return
    if (isOpen) await close()
    isOpen = true
    await open()
  }, openingTime)
  afterAll(close)
}
