/** `npm run -s eval:faults -- DIR`: replays each fixture of a folder over a real socket; prints JSONL `{id, kind, retry, partialKept}`. */
import { startFakeModelServer } from '../support/fake-model-server'
import { readFaults, toReply } from '../support/fault-fixture'
import { replayFault } from '../support/replay-fault'

/** Milliseconds; far above what any frame of a fixture takes. */
const silence = 400

const server = await startFakeModelServer()
for (const fixture of readFaults(process.argv[2] ?? '')) {
  server.answerWith(toReply(fixture))
  const outcome = await replayFault(server.baseURL, silence)
  process.stdout.write(`${JSON.stringify({ id: fixture.id, ...outcome })}\n`)
}
await server.close()
