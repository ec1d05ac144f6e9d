/**
 * `npm run -s eval:faults -- DIR`: replays each fixture of a folder over a real socket through the worker of the built extension, as
 * Chromium runs it; prints JSONL `{id, kind, retry, partialKept}`.
 */
import { launchChromium } from '../../drivers/chromium/chromium'
import { ensureE2eBuild } from '../../drivers/e2e-build'
import { startFakeModelServer } from '../../servers/fake-model-server'
import { keepsPartial, readFaults, toReply } from '../../servers/fault-fixture'
import { replayWith, type Replayed } from '../../servers/replay-fault'

/** Milliseconds until a watchdog bites; far above what any frame of a fixture takes. */
const silence = 1_000

/** The worker's own model for an address, with short watchdogs, without waits, and having learnt nothing from earlier fixtures. */
const replayInWorker = (baseURL: string): string => `(async () => {
  replaceModelSurroundings({
    timing: { firstToken: ${silence}, gap: ${silence}, total: ${silence * 10} },
    pause: () => Promise.resolve(),
    memory: { recall: async () => [], remember: async () => undefined },
  })
  const settings = { preset: 'openai', baseURL: ${JSON.stringify(baseURL)}, model: 'fault', contextTokens: null, images: false }
  return (${replayWith})(await connectedModel(settings, 'ko'))
})()`

const fixtures = readFaults(process.argv[2] ?? '')
const server = await startFakeModelServer()
const browser = await launchChromium({ extension: ensureE2eBuild() })
try {
  const [worker] = browser.context.serviceWorkers()
  if (!worker) throw new Error('the extension has no worker')
  for (const fixture of fixtures) {
    server.answerWith(toReply(fixture))
    const { kind, retry, held } = await worker.evaluate<Replayed>(replayInWorker(server.baseURL))
    const partialKept = kind === 'none' || keepsPartial(fixture, held)
    process.stdout.write(`${JSON.stringify({ id: fixture.id, kind, retry, partialKept })}\n`)
  }
} finally {
  await Promise.all([browser.close(), server.close()])
}
