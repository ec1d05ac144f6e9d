/**
 * The browser's own language model, where there is one. Asked only when it is already on the machine and speaks the language:
 * a download of many gigabytes is the reader's decision, made in the browser's settings, never ours.
 */
import { ModelError, type LanguageModel, type ModelPrompt, type ModelStreamPart } from '../core/language-model'
import { AnswerGate } from '../core/summary/answer/answer-gate'
import type { Language } from '../core/text/language'
import { leadingThought } from './answer/leading-thought'

interface LanguageNeeds {
  expectedInputs: { type: 'text'; languages: string[] }[]
  expectedOutputs: { type: 'text'; languages: string[] }[]
}

interface BrowserSession {
  readonly contextUsage?: number
  promptStreaming(text: string, options: { signal: AbortSignal; responseConstraint: object }): ReadableStream<string>
  destroy(): void
}

/** The part of the browser's `LanguageModel` constructor that is used here. */
export interface BrowserLanguageModel {
  availability(needs: LanguageNeeds): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: LanguageNeeds & { initialPrompts: { role: 'system'; content: string }[]; signal: AbortSignal }): Promise<BrowserSession>
}

const inBrowser = (): BrowserLanguageModel | null => (globalThis as { LanguageModel?: BrowserLanguageModel }).LanguageModel ?? null

const needsOf = (language: Language): LanguageNeeds => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
})

/** Whether the browser's model can be used for the language right now, without any download. */
export async function isBuiltInAiReady(language: Language, api: BrowserLanguageModel | null = inBrowser()): Promise<boolean> {
  return api !== null && (await api.availability(needsOf(language))) === 'available'
}

/** The browser reports by the names of exceptions. */
function toModelError(thrown: unknown): ModelError {
  switch (thrown instanceof Error ? thrown.name : '') {
    case 'QuotaExceededError':
      return new ModelError('context_overflow', 'shrink')
    case 'NotSupportedError':
      return new ModelError('wrong_language', 'never')
    // The browser's word for an answer that its filter withheld.
    case 'NotReadableError':
      return new ModelError('content_filter', 'never')
    case 'NotAllowedError':
    case 'InvalidStateError':
      return new ModelError('model_not_found', 'never')
    default:
      return new ModelError('server', 'never')
  }
}

/** Milliseconds from the end of the answer's object until its stream is ended: small models are known to add white space without end. */
const usualGrace = 3_000

/** The stream's text. Once its object has closed, neither an error nor what else would come matters. */
async function* untilWhole(open: (ending: AbortSignal) => ReadableStream<string>, grace: number): AsyncGenerator<string> {
  const object = new AnswerGate()
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    for await (const text of open(ending.signal)) {
      object.push(text)
      if (object.isClosed) timer ??= setTimeout(() => ending.abort(), grace)
      yield text
    }
  } catch (thrown) {
    if (!object.isClosed || toModelError(thrown).code === 'content_filter') throw thrown
  } finally {
    clearTimeout(timer)
  }
}

async function* run(
  api: BrowserLanguageModel | null,
  language: Language,
  prompt: ModelPrompt,
  signal: AbortSignal,
  grace: number,
): AsyncGenerator<ModelStreamPart> {
  if (api === null || !(await isBuiltInAiReady(language, api))) throw new ModelError('model_not_found', 'never')
  yield { type: 'request-start', requests: 1 }
  const session = await api.create({ ...needsOf(language), initialPrompts: [{ role: 'system', content: prompt.system }], signal })
  try {
    const open = (ending: AbortSignal) =>
      session.promptStreaming(prompt.user, { signal: AbortSignal.any([signal, ending]), responseConstraint: prompt.schema })
    const thought = leadingThought()
    let isEmpty = true
    for await (const piece of untilWhole(open, grace)) {
      isEmpty &&= piece.trim() === ''
      const text = thought.feed(piece)
      if (thought.inside) yield { type: 'thinking' }
      if (text !== '') yield { type: 'text-delta', text }
    }
    signal.throwIfAborted()
    if (isEmpty) throw new ModelError('empty', 'never')
    yield { type: 'finish', usage: { inputTokens: session.contextUsage ?? null, outputTokens: null, requests: 1 } }
  } finally {
    session.destroy()
  }
}

async function* judged(parts: AsyncGenerator<ModelStreamPart>, signal: AbortSignal): AsyncGenerator<ModelStreamPart> {
  try {
    yield* parts
  } catch (thrown) {
    signal.throwIfAborted()
    throw thrown instanceof ModelError ? thrown : toModelError(thrown)
  }
}

/** Nothing leaves the machine: the model has no origin. */
export function builtInAi(language: Language, api: BrowserLanguageModel | null = inBrowser(), grace = usualGrace): LanguageModel {
  return {
    name: 'built-in',
    origin: null,
    // What the browsers that have one give to a session; it is not told before a session is made.
    contextTokens: 9_216,
    stream: (prompt, signal) => judged(run(api, language, prompt, signal, grace), signal),
  }
}
