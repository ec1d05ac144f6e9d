/** `npm run -s eval:faults -- DIR`: replays each fixture of a folder over a real socket; prints JSONL `{id, kind, retry, partialKept}`. */
import { ladderMemory } from '../../src/providers/request/request-ladder'
import { openAiCompatible } from '../../src/providers/openai-compatible'
import { presetById, type Preset } from '../../src/core/presets'
import { ModelError } from '../../src/core/language-model'
import { startFakeModelServer } from '../support/fake-model-server'
import { readFaults, toReply } from '../support/fault-fixture'

interface Outcome {
  kind: string
  retry: string
  /** Whether all the text that arrived is still there at the end. */
  partialKept: boolean
}

const prompt = { system: 'Answer in JSON.', user: 'Summarise: [1] …', schema: { type: 'object' }, maximumTokens: 500 }
const timing = { firstToken: 400, gap: 400, total: 3_000 }

async function replay(baseURL: string): Promise<Outcome> {
  const settings = { preset: presetById('openai') as Preset, baseURL, model: 'fault', apiKey: 'key' }
  const model = openAiCompatible(settings, { timing, memory: ladderMemory(), pause: () => Promise.resolve() })
  let held = ''
  let arrived = ''
  try {
    for await (const part of model.stream(prompt, new AbortController().signal)) {
      if (part.type === 'restart') held = ''
      if (part.type !== 'text-delta') continue
      held += part.text
      if (held.length > arrived.length) arrived = held
    }
    return { kind: 'none', retry: 'none', partialKept: held === arrived }
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown
    return { kind: thrown.code, retry: thrown.retry, partialKept: held === arrived }
  }
}

const server = await startFakeModelServer()
for (const fixture of readFaults(process.argv[2] ?? '')) {
  server.answerWith(toReply(fixture))
  const outcome = await replay(server.baseURL)
  process.stdout.write(`${JSON.stringify({ id: fixture.id, ...outcome })}\n`)
}
await server.close()
