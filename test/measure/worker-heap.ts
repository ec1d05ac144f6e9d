/** What the extension's worker holds in memory. */
import type { Page } from 'playwright-core'
import type { Chromium } from '../drivers/chromium/chromium'

/** Bytes of the worker's heap after a collection, asked through the browser's own debugger. `ownPage` is any page of the extension. */
export async function workerHeap({ devtools, extensionId }: Chromium, ownPage: Page): Promise<number> {
  // Wakes the worker if it sleeps.
  await ownPage.evaluate(() => chrome.runtime.sendMessage({ request: 'data/stored', input: {} }))
  const { targetInfos } = await devtools.send('Target.getTargets')
  const targetId = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))?.targetId ?? ''
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId })
  const answer = new Promise<number>((resolve) => {
    devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize: number } }
      if (id === 2) resolve(result?.usedSize ?? Number.NaN)
    })
  })
  for (const [index, method] of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage'].entries())
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: index + 1, method }) })
  const used = await answer
  await devtools.send('Target.detachFromTarget', { sessionId })
  return used
}
