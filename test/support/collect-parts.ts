/** Runs a model to its end and keeps every part it gave, and the failure if it ended in one. */
import { ModelError, type LanguageModel, type ModelPrompt, type ModelStreamPart } from '../../src/core/language-model'

export const shortPrompt: ModelPrompt = {
  system: 'Answer with one JSON object.',
  user: '[1] 한빛시가 도서관 세 곳을 연다. Answer in JSON.',
  schema: { type: 'object', properties: { status: { type: 'string' } } },
  maximumTokens: 300,
}

export interface CollectedRun {
  parts: ModelStreamPart[]
  /** What stands on screen at the end. */
  text: string
  failure: ModelError | null
}

export async function collectParts(
  model: LanguageModel,
  prompt = shortPrompt,
  signal = new AbortController().signal,
): Promise<CollectedRun> {
  const run: CollectedRun = { parts: [], text: '', failure: null }
  try {
    for await (const part of model.stream(prompt, signal)) {
      run.parts.push(part)
      if (part.type === 'restart') run.text = ''
      if (part.type === 'text-delta') run.text += part.text
    }
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown
    run.failure = thrown
  }
  return run
}
